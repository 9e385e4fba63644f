import { isDense, isLetter } from '../../text/letters.ts'
import { digitOf } from './figures.ts'

/** What a UTF-16 unit is to the search for dates; 0 is a sign. */
export const kind = { blank: 1, digit: 2, dense: 3, letter: 4 } as const

/** Whether a UTF-16 unit is white space. */
export const isBlank = (unit: number): boolean =>
  unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x3000 || unit === 0x202f

const ideographicZero = 0x3007

function kindOf(unit: number): number {
  if (isBlank(unit)) return kind.blank
  if (digitOf(unit) >= 0) return kind.digit
  if (isDense(unit) || unit === ideographicZero) return kind.dense
  return isLetter(unit) ? kind.letter : 0
}

function kindsOfUnits(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (let unit = 0; unit < table.length; unit++) table[unit] = kindOf(unit)
  return table
}

/** The kind of every UTF-16 unit: each letter of a text is asked for, so it is looked up. */
export const kinds: Uint8Array = /* #__PURE__ */ kindsOfUnits()
