import type { Sense } from './lexicon.ts'

/** Whether a UTF-16 unit is a digit from 0 to 9. */
export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57

/** The zeros of the other scripts' digits: Arabic, Persian, Devanagari, fullwidth. */
const zeros = [0x660, 0x6f0, 0x966, 0xff10]

/** The value of a digit of any script, -1 of any other UTF-16 unit. */
export function digitOf(unit: number): number {
  if (unit < 0x660) return isDigit(unit) ? unit - 48 : -1
  for (const zero of zeros) if (unit >= zero && unit <= zero + 9) return unit - zero
  return -1
}

// Which figures may fill a slot, by their value and their length.
const slots: readonly (readonly [string, (value: number, length: number) => boolean])[] = [
  ['{y}', (value, length) => length === 4 && value >= 1000 && value < 3000],
  ['{d}', (value, length) => length <= 2 && value >= 1 && value <= 31],
  ['{m}', (value, length) => length <= 2 && value >= 1 && value <= 12],
  ['{h}', (value, length) => length <= 2 && value <= 24],
  ['{min}', (value, length) => length <= 2 && value < 60],
  ['{mm}', (value, length) => length === 2 && value < 60],
  ['{yy}', (_, length) => length === 2],
  ['{short}', (value, length) => length === 2 && (value < 10 || value >= 70)],
  ['{week}', (value, length) => length <= 2 && value >= 1 && value <= 53],
  [
    '{tens}',
    (value, length) =>
      value % 10 === 0 && ((length === 2 && value !== 10) || isDecade(value, length)),
  ],
  ['{clock}', (value, length) => length === 4 && value < 2400 && value % 100 < 60],
]

const isDecade = (value: number, length: number): boolean =>
  length === 4 && value >= 1000 && value < 2100

const short = new Map<string, readonly Sense[]>()

/** What figures can stand for: a count, and the fields of a date or time that they fit. */
export function figureSenses(figures: string): readonly Sense[] {
  if (figures.length > 4) return sensesOf(figures)
  const known = short.get(figures)
  if (known !== undefined) return known
  const senses = sensesOf(figures)
  short.set(figures, senses)
  return senses
}

const thousands = /[.,](?=\d{3}$)/u

function sensesOf(figures: string): Sense[] {
  if (/[.,]/u.test(figures)) return [{ key: '{n}', value: Number(figures.replace(thousands, '')) }]
  const value = Number(figures)
  const fitting = slots.filter(([, fits]) => fits(value, figures.length))
  return [{ key: '{n}', value }, ...fitting.map(([key]) => ({ key, value }))]
}
