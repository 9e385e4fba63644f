import type { DateMeaning } from '../../shapes/words/date-meaning.ts'
import type { DateUnit } from '../../shapes/words/date-unit.ts'
import type { DayPart } from '../../shapes/words/day-part.ts'

/** What the slots of a template hold; the names are those of `DateMeaning`. */
export interface Fields {
  y?: number
  yy?: number
  month?: number
  m?: number
  d?: number
  weekday?: number
  season?: number
  quarter?: number
  half?: number
  week?: number
  decade?: number
  century?: number
  era?: number
  day?: number
  part?: DayPart
  /** The year before the first of a reign. */
  reign?: number
  /** As `feastDay` reads it. */
  holiday?: string
  h?: number
  /** Hours and minutes in four figures. */
  clock?: number
  hour?: number
  min?: number
  /** Minutes before the hour. */
  less?: number
  sec?: number
  zone?: string
  /** `NaN` for an unknown number. */
  n?: number
  n2?: number
  unit?: DateUnit
  unit2?: DateUnit
  /** What comes on top of `n`: a half. */
  plus?: number
  nth?: number
  step?: number
  edge?: 'start' | 'mid' | 'end'
  frequency?: string
  /** Whether what is counted is as fine as what it is counted from: the same quarter a year before. */
  kept?: number
  /** The first month of a fiscal year, `NaN` where nobody knows. */
  fiscal?: number
  d2?: number
  month2?: number
  y2?: number
  yy2?: number
  date?: Reading
  date2?: Reading
}

/** What an expression says, before it is known which day that is. */
export interface Reading {
  meaning: DateMeaning
  fields: Fields
  /** `plain` templates, or the meaning: the second half of a rule's name. */
  rule: string
}

/** Fields from the finest to the coarsest. */
const byCoarseness: readonly (readonly (keyof Fields)[])[] = [
  ['h', 'clock', 'hour'],
  ['part'],
  ['d', 'day', 'weekday', 'holiday'],
  ['week'],
  ['month', 'm'],
  ['quarter', 'half', 'season'],
  ['y', 'yy', 'reign'],
  ['decade'],
  ['century'],
]

const units: Record<DateUnit, number> = {
  second: 0,
  minute: 0.3,
  hour: 0.6,
  day: 2,
  weekend: 3,
  week: 3,
  fortnight: 3,
  month: 4,
  quarter: 5,
  'half-year': 5,
  year: 6,
  decade: 7,
  century: 8,
}

/** How coarse the finest field is that a reading fills. */
function coarsenessOf({ meaning, fields }: Reading): number {
  if (fields.date !== undefined) {
    return meaning === 'inside' && fields.part !== undefined ? 1 : coarsenessOf(fields.date)
  }
  const finest = byCoarseness.findIndex((names) => names.some((name) => fields[name] !== undefined))
  if (finest >= 0) return finest
  return (fields.unit && units[fields.unit]) ?? byCoarseness.length
}

const namesDay = ({ fields: { d, weekday, holiday, date } }: Reading): boolean =>
  date === undefined ? (d ?? weekday ?? holiday) !== undefined : namesDay(date)

/**
 * Whether one reading can lie inside another: it is finer and no day counted from
 * now, and times of day lie inside days.
 */
export function isFiner(inner: Reading, outer: Reading): boolean {
  const coarseness = coarsenessOf(outer)
  const fineness = coarsenessOf(inner)
  if (inner.fields.day !== undefined) return false
  return fineness < coarseness && (fineness > 1 || coarseness <= 2 || namesDay(inner))
}
