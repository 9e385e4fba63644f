/** One element of a template: a literal word or sign, or a slot. */
export interface Element {
  /** The literal, or the slot's class in braces: `{month}`. */
  key: string
  /** The name that a slot's value is bound to. */
  name?: string
  /** Whether it follows without a blank; `either` after a comma. */
  gap: 'glued' | 'spaced' | 'either'
}

/** One spelled-out form of a template. */
export interface Form {
  elements: Element[]
  /** What the words say by themselves, by the name of the slot. */
  constants: Record<string, number | string>
  /** The elements that are the expression itself, half-open. */
  from: number
  to: number
}

const elementPattern =
  /\{(?<slot>[a-z]+\d?)(?::(?<name>[a-z]+\d?)|=(?<value>[^}]+))?\}|[\p{L}\p{M}]+|[^\s\p{L}\p{M}]/gu

/** All forms of a template of `DateWords`, options and alternatives written out. */
export const formsOf = (template: string): Form[] => [...new Set(variants(template))].map(formOf)

// The innermost bracket is written out first; templates stand on our own sheets.
function variants(template: string): string[] {
  const inner = /\[(?<option>[^[\]()]*)\]|\((?<choice>[^[\]()]*)\)/u.exec(template)
  if (inner === null) return [template.replaceAll(/\s+/gu, ' ').trim()]
  const [whole] = inner
  const { option, choice = '' } = inner.groups ?? {}
  const choices = option === undefined ? choice.split('|') : ['', ...option.split('|')]
  const before = template.slice(0, inner.index)
  const after = template.slice(inner.index + whole.length)
  return choices.flatMap((text) => variants(before + text + after))
}

function formOf(variant: string): Form {
  const form: Form = { elements: [], constants: {}, from: 0, to: -1 }
  const { elements, constants } = form
  for (const match of variant.matchAll(elementPattern)) {
    const [sign] = match
    const { slot, value } = match.groups ?? {}
    if (sign === '<') form.from = elements.length
    else if (sign === '>') form.to = elements.length
    else if (slot !== undefined && value !== undefined) constants[slot] = constantOf(value)
    else elements.push(elementOf(variant, match, elements.at(-1)))
  }
  if (form.to < 0) form.to = elements.length
  return form
}

// `NaN` is an unknown number.
const constantOf = (value: string): number | string =>
  value !== 'NaN' && Number.isNaN(Number(value)) ? value : Number(value)

function elementOf(variant: string, match: RegExpMatchArray, before: Element | undefined): Element {
  const { slot, name } = match.groups ?? {}
  const key = slot === undefined ? match[0] : `{${slot}}`
  const spaced = before !== undefined && /\s[<>]?$/u.test(variant.slice(0, match.index))
  const loose = key === ',' || before?.key === ','
  const gap = loose ? 'either' : spaced ? 'spaced' : 'glued'
  return slot === undefined ? { key, gap } : { key, name: name ?? slot, gap }
}
