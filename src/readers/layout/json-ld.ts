/**
 * The value of a JSON-LD script as pages write it: comment marks around it, trailing commas, raw
 * line feeds inside strings and stray escapes are passed over.
 *
 * @throws SyntaxError when it still is no JSON.
 */
export function parseJsonLd(script: string): unknown {
  const text = script.trim()
  try {
    return JSON.parse(text)
  } catch {
    return JSON.parse(mended(unwrapped(text)))
  }
}

const wrappings = [
  '<!--',
  '-->',
  '//<![CDATA[',
  '/*<![CDATA[*/',
  '<![CDATA[',
  '//]]>',
  '/*]]>*/',
  ']]>',
]

function unwrapped(text: string): string {
  let bare = text
  for (const mark of wrappings) bare = bare.replace(mark, '')
  bare = bare.trim()
  return bare.endsWith(';') ? bare.slice(0, -1) : bare
}

function mended(text: string): string {
  const pieces: string[] = []
  let isString = false
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '"') isString = !isString
    if (isString && sign === '\\') pieces.push(escapeAt(text, ++at))
    else if (isString && sign < ' ') pieces.push(sign === '\n' ? '\\n' : ' ')
    else if (isString || sign !== ',' || !isBeforeEnd(text, at + 1)) pieces.push(sign)
  }
  return pieces.join('')
}

function escapeAt(text: string, at: number): string {
  const sign = text.charAt(at)
  return '"\\/bfnrtu'.includes(sign) && sign !== '' ? `\\${sign}` : sign
}

function isBeforeEnd(text: string, from: number): boolean {
  let at = from
  while (at < text.length && text.charAt(at) <= ' ') at++
  const sign = text.charAt(at)
  return sign === '}' || sign === ']' || sign === ''
}
