import { addUnits, civilDate, isCivilDate, pad, yearOf } from '../../text/calendar.ts'
import { nearestWeekday } from './direction.ts'
import { monthField, within } from './in-year.ts'
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
import { endOf, type Period } from './period.ts'
import type { Fields } from './reading.ts'
import { yearless } from './yearless.ts'

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

function relativeDay(fields: Fields, anchors: Anchors): string | undefined {
  const { reference } = anchors
  if (reference === undefined) return undefined
  if (fields.day !== undefined) return addUnits(reference, 'day', fields.day)
  if (isPartAlone(fields)) return reference
  if (fields.weekday === undefined || !isWeekdayAlone(fields)) return undefined
  const begun = anchors.begun()
  return begun === undefined
    ? nearestWeekday(reference, fields.weekday, anchors.direction())
    : nearestWeekday(begun.period.start, fields.weekday, 'onwards')
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
  if (fields.d !== undefined && fields.d <= 31) {
    const timex = `XXXX-XX-${pad(fields.d)}`
    return { ...unresolved(timex), edtf: timex, granularity: 'day' }
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
