/** How many values are given up at most to close a text that breaks off. */
const mostGivenUp = 12

/**
 * Texts that a JSON text which breaks off may be read as, the fullest first: closed where it ends, or
 * without its last values. Some may be no JSON. Takes time linear in the text.
 *
 * @example
 * [...completionsOf('{"turns":[{"text":"Yes, of cou')][0] //=> '{"turns":[{"text":"Yes, of cou"}]}'
 */
export function* completionsOf(text: string): Generator<string> {
  const open: string[] = []
  const cuts: { at: number; closers: string }[] = []
  let isString = false
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (isString && sign === '\\') at++
    else if (sign === '"') isString = !isString
    else if (isString) continue
    else if (sign === '{' || sign === '[') open.push(sign === '{' ? '}' : ']')
    else if (sign === '}' || sign === ']') open.pop()
    else if (sign === ',') cuts.push({ at, closers: open.toReversed().join('') })
    if (cuts.length > mostGivenUp) cuts.shift()
  }
  const closers = open.toReversed().join('')
  yield isString ? `${text.replace(/\\(?:u[\da-f]{0,3})?$/iu, '')}"${closers}` : text + closers
  for (const cut of cuts.toReversed()) yield text.slice(0, cut.at) + cut.closers
}
