import type { DateAnchor } from '../../model/date.ts'
import {
  addUnits,
  civilDate,
  daysBetween,
  isCivilDate,
  mondayOf,
  monthOf,
  pad,
  yearOf,
} from '../../text/calendar.ts'
import {
  type Direction,
  nearestDay,
  nearestMonth,
  nearestWeekday,
  nearestYear,
} from './direction.ts'
import { feastDay } from './feasts.ts'
import {
  type Anchors,
  byPublication,
  explicit,
  type Meaning,
  meaningOf,
  type Mentioned,
  type Resolved,
  sideOf,
  unresolved,
} from './meaning.ts'
import { endOf, type Period } from './period.ts'
import type { Fields } from './reading.ts'

/** The meaning of calendar fields, what they leave out filled in from the anchors. */
export function calendarMeaning(stated: Fields, anchors: Anchors): Meaning | undefined {
  const fields = withNames(stated)
  if (fields.era === -1) return beforeCommonEra(fields)
  const resolved = calendarPeriod(fields, anchors)
  if (resolved === undefined) return withoutYear(fields)
  if (fields.part !== undefined) return partOfDay(resolved, fields.part)
  return fields.fiscal === undefined ? meaningOf(resolved) : fiscalMeaning(resolved, fields.fiscal)
}

// A fiscal year bears the number of the civil one; where nobody says when it begins, neither do we.
function fiscalMeaning(resolved: Resolved, firstMonth: number): Meaning {
  const { edtf, interval, ...meaning } = meaningOf(resolved)
  if (Number.isNaN(firstMonth)) return meaning
  if (firstMonth === 1) return meaningOf(resolved)
  const { start } = resolved.period
  const later = (date: string) => addUnits(date, 'month', firstMonth - 1)
  const [from, to] = [later(start), later(endOf(resolved.period))]
  const lastMonth = addUnits(to, 'month', -1)
  return {
    ...meaning,
    edtf: `${from.slice(0, 7)}/${lastMonth.slice(0, 7)}`,
    interval: { start: from, end: to },
  }
}

/** Years of a reign as years of the common era. */
const withNames = ({ reign, ...fields }: Fields): Fields =>
  reign === undefined ? fields : { ...fields, y: reign + (fields.n ?? 1) }

/** The period that calendar fields name; `undefined` where no anchor fills what they leave out. */
function calendarPeriod(fields: Fields, anchors: Anchors): Resolved | undefined {
  const large = largePeriod(fields)
  if (large !== undefined) return { period: large, anchor: explicit }
  const year = fields.y ?? (fields.yy === undefined ? undefined : fullYear(fields.yy, anchors))
  if (year !== undefined) return within(year, fields, explicit)
  const day = relativeDay(fields, anchors)
  if (day !== undefined) return { period: { unit: 'day', start: day }, anchor: byPublication }
  return fields.day === undefined && !isWeekdayAlone(fields) ? yearless(fields, anchors) : undefined
}

function relativeDay(fields: Fields, { reference, direction }: Anchors): string | undefined {
  if (reference === undefined) return undefined
  if (fields.day !== undefined) return addUnits(reference, 'day', fields.day)
  if (isPartAlone(fields)) return reference
  if (fields.weekday === undefined || !isWeekdayAlone(fields)) return undefined
  return nearestWeekday(reference, fields.weekday, direction())
}

const isPartAlone = ({ part, month, m, d, weekday }: Fields): boolean =>
  part !== undefined && (month ?? m ?? d ?? weekday) === undefined

const isWeekdayAlone = (fields: Fields): boolean =>
  fields.weekday !== undefined && monthField(fields) === undefined && fields.d === undefined

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
    if (decade !== undefined) {
      return { unit: 'decade', start: civilDate((century - 1) * 100 + (decade % 100)) }
    }
    return { unit: 'century', start: civilDate((century - 1) * 100) }
  }
  if (decade === undefined) return undefined
  if (decade >= 1000 && decade < 2000 && decade % 100 === 0) {
    return { unit: 'century', start: civilDate(decade) }
  }
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
  const { d, holiday } = fields
  if (holiday !== undefined) {
    const start = feastDay(holiday, year)
    return start === undefined ? undefined : { period: { unit: 'day', start }, anchor }
  }
  const month = monthField(fields)
  if (!isCivilDate(year, month ?? 1, d ?? 1)) return undefined
  if (month === undefined) return { period: partOfYear(year, fields), anchor }
  return {
    period: { unit: d === undefined ? 'month' : 'day', start: civilDate(year, month, d ?? 1) },
    anchor,
  }
}

function partOfYear(year: number, { season, quarter, half, week }: Fields): Period {
  if (season !== undefined) return { unit: 'season', start: civilDate(year, season * 3) }
  if (isUpTo(4, quarter)) return { unit: 'quarter', start: civilDate(year, quarter * 3 - 2) }
  if (isUpTo(2, half)) return { unit: 'half-year', start: civilDate(year, half * 6 - 5) }
  if (isUpTo(53, week)) return { unit: 'week', start: mondayOf({ year, week }) }
  return { unit: 'year', start: civilDate(year) }
}

const isUpTo = (limit: number, value: number | undefined): value is number =>
  value !== undefined && value > 0 && value <= limit

function yearless(fields: Fields, anchors: Anchors): Resolved | undefined {
  const { reference } = anchors
  const yearAhead = isDated(fields) ? anchors.yearAhead() : undefined
  if (yearAhead !== undefined) return within(yearAhead, fields, explicit)
  if (!isDated(fields) && fields.d !== undefined)
    return dayOfMonth(fields.d, fields.weekday, anchors)
  const first = isDated(fields) ? anchors.rangeStart() : undefined
  if (first !== undefined) return endOfRange(first, fields)
  const told = anchors.told()
  if (told !== undefined && !(told.isApart && isCurrent(fields, told, anchors))) {
    return within(yearOf(told.period.start), fields, { kind: 'mention', id: told.id })
  }
  if (reference === undefined) return undefined
  if (isDated(fields)) {
    const start = nearestStart(reference, fields, anchors.direction())
    return start === undefined ? undefined : within(yearOf(start), fields, byPublication)
  }
  return within(yearOf(reference), fields, byPublication)
}

// From November to February: never back.
function endOfRange({ id, period }: Mentioned, fields: Fields): Resolved | undefined {
  const end = nearestStart(period.start, fields, 'onwards')
  return end === undefined ? undefined : within(yearOf(end), fields, { kind: 'mention', id })
}

const isDated = (fields: Fields): boolean => (monthField(fields) ?? fields.holiday) !== undefined

function nearestStart(date: string, fields: Fields, direction: Direction): string | undefined {
  const { holiday, d } = fields
  const month = monthField(fields)
  if (holiday !== undefined) return nearestDay(date, (year) => feastDay(holiday, year), direction)
  return month === undefined ? undefined : nearestYear(date, month, d, direction)
}

const nearby = 92

// News: a new sentence's day or month close to the article is not of a year told before, nor does a
// past sentence look ahead with it.
function isCurrent(fields: Fields, told: Mentioned, { reference, direction }: Anchors): boolean {
  if (reference === undefined || !isDated(fields)) return false
  const side = direction()
  const start = nearestStart(reference, fields, side)
  if (start === undefined) return false
  if (Math.abs(daysBetween(reference, start)) <= nearby) return true
  const then = within(yearOf(told.period.start), fields, explicit)
  return side === 'back' && then !== undefined && then.period.start > reference
}

// A day of the month alone belongs to the month that was spoken of just now.
function dayOfMonth(
  day: number,
  weekday: number | undefined,
  { reference, recent: findRecent, direction }: Anchors,
): Resolved | undefined {
  const recent = findRecent()
  const month = recent && isUpToMonth(recent.period) ? recent.period.start : undefined
  if (recent !== undefined && month !== undefined && hasDay(month, day)) {
    const start = `${month.slice(0, 8)}${pad(day)}`
    return { period: { unit: 'day', start }, anchor: { kind: 'mention', id: recent.id } }
  }
  const start = reference && nearestMonth(reference, day, direction(), weekday)
  return start ? { period: { unit: 'day', start }, anchor: byPublication } : undefined
}

const isUpToMonth = ({ unit }: Period): boolean => unit === 'day' || unit === 'month'

const hasDay = (date: string, day: number): boolean => isCivilDate(yearOf(date), monthOf(date), day)

// ISO 8601-2 and TIMEX3 both write what is unknown with X.
function withoutYear(fields: Fields): Meaning | undefined {
  const month = monthField(fields)
  if (fields.y !== undefined || fields.yy !== undefined) return undefined
  if (month !== undefined && isCivilDate(2000, month, fields.d ?? 1)) {
    const timex = `XXXX-${pad(month)}${fields.d === undefined ? '' : `-${pad(fields.d)}`}`
    return {
      ...unresolved(timex),
      edtf: timex,
      granularity: fields.d === undefined ? 'month' : 'day',
    }
  }
  if (fields.holiday !== undefined) {
    const [fixed] = /^\d\d-\d\d$/u.exec(fields.holiday) ?? ['XX-XX']
    return { ...unresolved(`XXXX-${fixed}`), granularity: 'day' }
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
