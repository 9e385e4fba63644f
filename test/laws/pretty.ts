const width = 100

/** JSON for reading: what fits on a line stands on one. Ends with a line feed. */
export const pretty = (value: unknown): string => `${layOut(value, '')}\n`

function layOut(value: unknown, indent: string): string {
  const line = onOneLine(value)
  if (typeof value !== 'object' || value === null) return line
  if (line.length + indent.length <= width) return line
  const deeper = `${indent}  `
  if (Array.isArray(value)) {
    if (typeof value[0] === 'number') return line
    return `[\n${value.map((item) => deeper + layOut(item, deeper)).join(',\n')}\n${indent}]`
  }
  const fields = Object.entries(value).map(
    ([key, field]) => `${deeper}${JSON.stringify(key)}: ${layOut(field, deeper)}`,
  )
  return `{\n${fields.join(',\n')}\n${indent}}`
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).map(
    ([key, field]) => `${JSON.stringify(key)}: ${onOneLine(field)}`,
  )
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}
