/** Signs of HTML's syntax as UTF-16 units. */
export const sign = {
  exclamation: 33,
  doubleQuote: 34,
  singleQuote: 39,
  slash: 47,
  equals: 61,
  close: 62,
  question: 63,
} as const

/** Whether a unit is white space inside a tag; the vertical tab is none. */
export function isTagSpace(unit: number): boolean {
  return unit === 32 || (unit <= 13 && unit >= 9 && unit !== 11)
}

/** Whether a unit is an ASCII letter, as the name of a tag begins with. */
export function isNameStart(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)
}

/** Whether a unit ends the name of a tag. */
export function isNameEnd(unit: number): boolean {
  return unit === sign.close || unit === sign.slash || isTagSpace(unit)
}

/** Where the name of a tag or attribute that holds the unit before `from` ends. */
export function endOfName(markup: string, from: number): number {
  let at = from
  while (at < markup.length && !isNameEnd(markup.charCodeAt(at))) at++
  return at
}

/** Where the white space inside a tag at `from`, if any, ends. */
export function endOfTagSpace(markup: string, from: number): number {
  let at = from
  while (isTagSpace(markup.charCodeAt(at))) at++
  return at
}
