import type { DateAnchor } from '../../model/date.ts'
import { addUnits, civilDate, isCivilDate, mondayOf, monthOf, pad, yearOf } from '../../text/calendar.ts'
import { nearestWeekday, nearestYear } from './direction.ts'
import {
  type Anchors,
  byPublication,
  explicit,
  type Meaning,
  meaningOf,
  type Resolved,
  sideOf,
  unresolved,
} from './meaning.ts'
import type { Period } from './period.ts'
import type { Fields } from './reading.ts'

/** The meaning of calendar fields, what they leave out filled in from the anchors. */
export function calendarMeaning(fields: Fields, anchors: Anchors): Meaning | undefined {
  if (fields.era === -1) return beforeCommonEra(fields)
  const resolved = calendarPeriod(fields, anchors)
  if (resolved === undefined) return withoutYear(fields)
  return fields.part === undefined
    ? meaningOf(resolved)
    : partOfDay(resolved, fields.part)
}

/** The period that calendar fields name; `undefined` where no anchor fills what they leave out. */
export function calendarPeriod(fields: Fields, anchors: Anchors): Resolved | undefined {
  const large = largePeriod(fields)
  if (large !== undefined) return { period: large, anchor: explicit }
  const year = fields.y ?? (fields.yy === undefined ? undefined : fullYear(fields.yy, anchors))
  if (year !== undefined) return within(year, fields, explicit)
  const { reference } = anchors
  if (fields.day !== undefined) {
    if (reference === undefined) return undefined
    return { period: { unit: 'day', start: addUnits(reference, 'day', fields.day) }, anchor: byPublication }
  }
  if (fields.weekday !== undefined && monthField(fields) === undefined && fields.d === undefined) {
    if (reference === undefined) return undefined
    const start = nearestWeekday(reference, fields.weekday, anchors.direction())
    return { period: { unit: 'day', start }, anchor: byPublication }
  }
  return yearless(fields, anchors)
}

/** The day's part of a period of one day: `2010-07-16TMO`. */
export function partOfDay({ period, anchor }: Resolved, part: string): Meaning {
  const { start } = period
  return {
    ...meaningOf({ period, anchor }),
    type: 'time',
    timex: `${start}T${part}`,
    interval: { start, end: addUnits(start, 'day', 1) },
    granularity: 'day',
    meaning: 'somewhere-within',
  }
}

function largePeriod({ decade, century }: Fields): Period | undefined {
  if (century !== undefined && century > 0 && century < 100) {
    return { unit: 'century', start: civilDate((century - 1) * 100) }
  }
  if (decade === undefined) return undefined
  const year = decade >= 1000 ? decade : decade + (decade <= 10 ? 2000 : 1900)
  return { unit: 'decade', start: civilDate(year) }
}

// Two figures are the year nearest to the article's own, at most a generation ahead.
function fullYear(figures: number, anchors: Anchors): number {
  const now = anchors.reference === undefined ? 2000 : yearOf(anchors.reference)
  const year = now - (now % 100) + figures
  return year > now + 20 ? year - 100 : year
}

const monthField = ({ month, m }: Fields): number | undefined => month ?? m

function within(year: number, fields: Fields, anchor: DateAnchor): Resolved | undefined {
  const { d, season, quarter, half, week } = fields
  const month = monthField(fields)
  const period = (unit: Period['unit'], start: string): Resolved => ({ period: { unit, start }, anchor })
  if (month !== undefined) {
    if (!isCivilDate(year, month, d ?? 1)) return undefined
    return period(d === undefined ? 'month' : 'day', civilDate(year, month, d ?? 1))
  }
  if (season !== undefined) return period('season', civilDate(year, season * 3))
  if (quarter !== undefined && quarter > 0 && quarter < 5) {
    return period('quarter', civilDate(year, quarter * 3 - 2))
  }
  if (half !== undefined && half > 0 && half < 3) {
    return period('half-year', civilDate(year, half * 6 - 5))
  }
  if (week !== undefined && week > 0 && week < 54) return period('week', mondayOf({ year, week }))
  return isCivilDate(year, 1, 1) ? period('year', civilDate(year)) : undefined
}

function yearless(fields: Fields, anchors: Anchors): Resolved | undefined {
  const { reference, year } = anchors
  const month = monthField(fields)
  if (year !== undefined) {
    return within(yearOf(year.period.start), fields, { kind: 'mention', id: year.id })
  }
  if (reference === undefined) return undefined
  if (month !== undefined) {
    const start = nearestYear(reference, month, fields.d, anchors.direction())
    return start === undefined ? undefined : within(yearOf(start), fields, byPublication)
  }
  if (fields.d !== undefined) return dayOfMonth(fields.d, anchors)
  return within(yearOf(reference), fields, byPublication)
}

// A day of the month alone belongs to the month that was spoken of.
function dayOfMonth(day: number, { reference, last }: Anchors): Resolved | undefined {
  const base = last?.period.start ?? reference
  if (base === undefined || !isCivilDate(yearOf(base), monthOf(base), day)) return undefined
  const anchor: DateAnchor = last === undefined ? byPublication : { kind: 'mention', id: last.id }
  return { period: { unit: 'day', start: `${base.slice(0, 8)}${pad(day)}` }, anchor }
}

// ISO 8601-2 and TIMEX3 both write what is unknown with X.
function withoutYear(fields: Fields): Meaning | undefined {
  const month = monthField(fields)
  if (fields.y !== undefined || fields.yy !== undefined) return undefined
  if (month !== undefined && isCivilDate(2000, month, fields.d ?? 1)) {
    const timex = `XXXX-${pad(month)}${fields.d === undefined ? '' : `-${pad(fields.d)}`}`
    return { ...unresolved(timex), edtf: timex, granularity: fields.d === undefined ? 'month' : 'day' }
  }
  if (fields.weekday !== undefined) {
    return { ...unresolved(`XXXX-WXX-${String(fields.weekday)}`), granularity: 'day' }
  }
  return fields.day === undefined ? undefined : unresolved(sideOf(fields.day))
}

// TIMEX3 counts back from 1, ISO 8601 from a year 0.
function beforeCommonEra({ y, n, century }: Fields): Meaning | undefined {
  const year = y ?? n
  if (century !== undefined || year === undefined || !(year > 0 && year < 10000)) return undefined
  const figures = (number: number) => String(number).padStart(4, '0')
  const iso = (number: number) => (number === 0 ? '0000' : `-${figures(number)}`)
  return {
    type: 'date',
    timex: `BC${figures(year)}`,
    edtf: iso(year - 1),
    granularity: 'year',
    anchor: explicit,
    certainty: 'stated',
  }
}
