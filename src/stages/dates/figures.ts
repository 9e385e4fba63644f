import type { Sense } from './lexicon.ts'

/** Whether a UTF-16 unit is a digit from 0 to 9. */
export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57

// Which figures may fill a slot, by their value and their length.
const slots: readonly (readonly [string, (value: number, length: number) => boolean])[] = [
  ['{y}', (value, length) => length === 4 && value >= 1000 && value < 3000],
  ['{d}', (value, length) => length <= 2 && value >= 1 && value <= 31],
  ['{m}', (value, length) => length <= 2 && value >= 1 && value <= 12],
  ['{h}', (value, length) => length <= 2 && value <= 24],
  ['{min}', (value, length) => length === 2 && value < 60],
  ['{sec}', (value, length) => length === 2 && value < 60],
  ['{yy}', (_, length) => length === 2],
  ['{tens}', (value, length) => value % 10 === 0 && (length === 2 || isDecade(value, length))],
  ['{clock}', (value, length) => length === 4 && value < 2400 && value % 100 < 60],
]

const isDecade = (value: number, length: number): boolean =>
  length === 4 && value >= 1000 && value < 2100

/** What figures can stand for: a count, and the fields of a date or time that they fit. */
export function figureSenses(figures: string): Sense[] {
  if (/[.,]/u.test(figures)) return [{ key: '{n}', value: Number(figures.replaceAll(',', '')) }]
  const value = Number(figures)
  const fitting = slots.filter(([, fits]) => fits(value, figures.length))
  return [{ key: '{n}', value }, ...fitting.map(([key]) => ({ key, value }))]
}
