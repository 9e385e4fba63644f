import type { Granularity } from '../../model/date.ts'
import type { DateUnit } from '../../shapes/words/date-unit.ts'
import { addUnits, pad } from '../../text/calendar.ts'
import { clockOf } from './clock.ts'
import { explicit, type Meaning } from './meaning.ts'
import { type Period, periodOf } from './period.ts'
import type { Fields, Reading } from './reading.ts'

interface Measure {
  /** How TIMEX3 counts it: `Y`, `TH`. */
  designator: string
  /** How many of those. */
  times: number
  granularity: Granularity
}

const measures: Record<DateUnit, Measure> = {
  second: { designator: 'TS', times: 1, granularity: 'second' },
  minute: { designator: 'TM', times: 1, granularity: 'minute' },
  hour: { designator: 'TH', times: 1, granularity: 'hour' },
  day: { designator: 'D', times: 1, granularity: 'day' },
  weekend: { designator: 'WE', times: 1, granularity: 'weekend' },
  week: { designator: 'W', times: 1, granularity: 'week' },
  fortnight: { designator: 'W', times: 2, granularity: 'week' },
  month: { designator: 'M', times: 1, granularity: 'month' },
  quarter: { designator: 'M', times: 3, granularity: 'quarter' },
  'half-year': { designator: 'M', times: 6, granularity: 'half-year' },
  year: { designator: 'Y', times: 1, granularity: 'year' },
  decade: { designator: 'DE', times: 1, granularity: 'decade' },
  century: { designator: 'CE', times: 1, granularity: 'century' },
}

/** The unit as a period of the calendar; `undefined` for parts of a day. */
export function periodUnit(unit: DateUnit): Period['unit'] | undefined {
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return undefined
  return unit === 'fortnight' ? 'week' : unit
}

/** The granularity of a unit. */
export const granularityOf = (unit: DateUnit): Granularity => measures[unit].granularity

/** An amount of time as ISO 8601 writes it, `X` where the number is unknown. */
export function amount(count: number, unit: DateUnit): string {
  const { designator, times } = measures[unit]
  const figures = Number.isNaN(count) ? 'X' : String(count * times)
  return designator.startsWith('T')
    ? `T${figures}${designator.slice(1)}`
    : `${figures}${designator}`
}

/** The meaning of one amount of time, or of several: four years and five months. */
export function durationMeaning(fields: Fields): Meaning | undefined {
  if (fields.date2?.meaning === 'duration') return sumOf(fields)
  const { n = Number.NaN, n2, unit, unit2, plus = 0 } = fields
  if (unit === undefined) return undefined
  const first = amount(n + plus, unit)
  const second = n2 === undefined || unit2 === undefined ? '' : amount(n2, unit2)
  const joined = first.startsWith('T') ? first + second.replace('T', '') : first + second
  return {
    type: 'duration',
    timex: `P${joined}`,
    granularity: granularityOf(unit2 ?? unit),
    anchor: explicit,
    certainty: 'stated',
  }
}

function sumOf({ date, date2 }: Fields): Meaning | undefined {
  const [first, second] = [date, date2].map((part) => part && durationMeaning(part.fields))
  if (first === undefined || second === undefined) return undefined
  const [, days = '', times = ''] = /^P([^T]*)(T.*)?$/u.exec(second.timex) ?? []
  const tail = first.timex.includes('T') ? times.replace('T', '') : days + times
  return { ...second, timex: first.timex + tail }
}

/** An amount of time: so many of a unit. */
export interface Amount {
  n: number
  unit: DateUnit
}

/** The amounts that a duration is made of, the coarser first; one, where it states no number. */
export function amountsOf({ date, date2, n = 1, n2, unit, unit2, plus = 0 }: Fields): Amount[] {
  if (date2?.meaning === 'duration') {
    return [date, date2].flatMap((part) => (part === undefined ? [] : amountsOf(part.fields)))
  }
  if (unit === undefined) return []
  const first = { n: n + plus, unit }
  return n2 === undefined || unit2 === undefined ? [first] : [first, { n: n2, unit: unit2 }]
}

/** The meaning of what recurs. */
export function setMeaning(fields: Fields): Meaning | undefined {
  const timex = recurring(fields)
  return timex === undefined
    ? undefined
    : { type: 'set', timex, anchor: explicit, certainty: 'stated' }
}

function recurring({
  n,
  nth,
  unit,
  weekday,
  frequency,
  d,
  part,
  date,
}: Fields): string | undefined {
  if (frequency !== undefined) return frequency
  const time = part === undefined ? timeOf(date) : `T${part}`
  if (weekday !== undefined) return `XXXX-WXX-${String(weekday)}${time}`
  if (d !== undefined) return `XXXX-XX-${pad(d)}${time}`
  return unit && `P${amount(n ?? nth ?? 1, unit)}`
}

// On no day in particular.
function timeOf(time: Reading | undefined): string {
  const clock = time && clockOf(time.fields)
  return clock === undefined ? '' : `T${clock}`
}

/**
 * The period that lies some amounts before (`sign` -1) or after (1) a date, as fine as the last of
 * them or as `fineness`; `undefined` where the calendar cannot count so far or so finely.
 */
export function periodFrom(
  date: string,
  sign: -1 | 1,
  amounts: readonly Amount[],
  fineness?: Period['unit'],
): Period | undefined {
  let at: string | undefined = date
  let unit: Period['unit'] | undefined
  for (const amount of amounts.map(wholeMonths)) {
    unit = periodUnit(amount.unit)
    at = at && moved(at, amount, sign)
  }
  return at === undefined || unit === undefined ? undefined : periodOf(fineness ?? unit, at)
}

// A year and a half are eighteen months.
const wholeMonths = ({ n, unit }: Amount): Amount =>
  unit === 'year' && !Number.isInteger(n) ? { n: Math.round(n * 12), unit: 'month' } : { n, unit }

function moved(date: string, { n, unit }: Amount, sign: -1 | 1): string | undefined {
  const counted = periodUnit(unit)
  if (counted === undefined || !Number.isInteger(n) || n > 5000) return undefined
  const step = counted === 'weekend' || counted === 'season' ? 'week' : counted
  const found = addUnits(date, step, sign * n * (unit === 'fortnight' ? 2 : 1))
  return isWritable(found) ? found : undefined
}

/** Whether a date lies in years of four figures, as ISO 8601 writes them. */
export const isWritable = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(date)
