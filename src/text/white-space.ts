/** Whether a UTF-16 unit is white space that a browser folds: tab, line feed, form feed, CR, blank. */
export function isSpace(unit: number): boolean {
  return unit === 32 || (unit <= 13 && unit >= 9)
}

/**
 * Whether a UTF-16 unit leaves no ink: white space of any script, soft hyphen, zero-width marks
 * and marks of direction.
 */
export function isInkless(unit: number): boolean {
  if (unit < 0xa0) return isSpace(unit)
  if (unit < 0x1680) return unit === 0xa0 || unit === 0xad
  if (unit < 0x2000) return unit === 0x1680
  if (unit < 0x3001) return isInklessPunctuation(unit)
  return unit === 0xfeff
}

function isInklessPunctuation(unit: number): boolean {
  return (
    unit <= 0x200f ||
    (unit >= 0x2028 && unit <= 0x202f) ||
    (unit >= 0x205f && unit <= 0x2064) ||
    unit === 0x3000
  )
}
