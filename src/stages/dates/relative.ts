import type { DateAnchor } from '../../model/date.ts'
import { addUnits, monthOf, startOfUnit, weekdayOf, yearOf } from '../../text/calendar.ts'
import { partOfDay } from './calendar-fields.ts'
import { nearestMonth, nearestYear } from './direction.ts'
import {
  amountsOf,
  durationMeaning,
  granularityOf,
  isWritable,
  periodFrom,
  periodUnit,
} from './duration.ts'
import { feastDay } from './feasts.ts'
import {
  type Anchors,
  byPublication,
  type Meaning,
  meaningOf,
  type Mentioned,
  sideOf,
  unresolved,
  vague,
} from './meaning.ts'
import { endOf, type Period, periodOf, shifted, weekdayIn } from './period.ts'
import type { Fields } from './reading.ts'

/** The meaning of the last, this or next unit, weekday, month, season or part of the day. */
export function nearMeaning(fields: Fields, anchors: Anchors): Meaning | undefined {
  const { step = 0, unit, part } = fields
  const { reference } = anchors
  if (unit !== undefined && periodUnit(unit) === undefined) return undefined
  if (reference === undefined) return unresolved(sideOf(step))
  const period =
    part === undefined || fields.weekday !== undefined
      ? nearPeriod(fields, reference)
      : dayAt(reference, step)
  if (period === undefined) return undefined
  const resolved = { period, anchor: byPublication }
  return part === undefined ? meaningOf(resolved) : partOfDay(resolved, part)
}

const dayAt = (date: string, days: number): Period => ({
  unit: 'day',
  start: addUnits(date, 'day', days),
})

function nearPeriod(fields: Fields, date: string): Period | undefined {
  const { step = 0, unit, weekday, season, d, holiday } = fields
  const month = fields.month ?? fields.m
  const counted = unit && periodUnit(unit)
  if (weekday !== undefined && counted === 'week') {
    return dayAt(shifted(periodOf(counted, date), step).start, weekday - 1)
  }
  if (holiday !== undefined) return dayOrNone(nearFeast(date, holiday, step))
  if (d !== undefined) {
    const side = step < 0 ? 'back' : step > 0 ? 'ahead' : 'unknown'
    const start =
      month === undefined ? nearestMonth(date, d, side) : nearestYear(date, month, d, side)
    return dayOrNone(start)
  }
  if (counted !== undefined) return shifted(periodOf(counted, date), step)
  if (weekday !== undefined) return dayAt(date, daysTo(weekday - weekdayOf(date), step, 7))
  if (month !== undefined) return { unit: 'month', start: monthNear(date, month, step) }
  return season === undefined
    ? undefined
    : { unit: 'season', start: monthNear(date, season * 3, step) }
}

const dayOrNone = (start: string | undefined): Period | undefined =>
  start === undefined ? undefined : { unit: 'day', start }

// The next or last one, or that of this year.
function nearFeast(date: string, holiday: string, step: number): string | undefined {
  const year = yearOf(date)
  const found = feastDay(holiday, year)
  if (found === undefined || step === 0) return found
  const isThere = step > 0 ? found > date : found < date
  return isThere ? found : feastDay(holiday, year + step)
}

// To the next or last one it is one step at least; "this" one lies in the same cycle.
function daysTo(distance: number, step: number, cycle: number): number {
  if (step > 0) return distance > 0 ? distance : distance + cycle
  if (step < 0) return distance < 0 ? distance : distance - cycle
  return distance
}

function monthNear(date: string, month: number, step: number): string {
  const months = daysTo(month - monthOf(date), step, 12)
  return addUnits(startOfUnit(date, 'month'), 'month', months)
}

/** The meaning of the same unit as that of the date mentioned before, or of the article's. */
export function sameMeaning(fields: Fields, anchors: Anchors): Meaning | undefined {
  const { unit, step = 0, part } = fields
  if (part !== undefined) return samePart(part, anchors)
  const counted = unit === undefined ? anchors.last?.period.unit : periodUnit(unit)
  if (counted === undefined) return undefined
  const isFine = isAsFine(anchors.last, counted)
  const base = baseOf(isFine ? anchors : { ...anchors, last: undefined })
  if (base === undefined) return unresolved('PRESENT_REF')
  return meaningOf({ period: shifted(periodOf(counted, base.date), step), anchor: base.anchor })
}

function samePart(part: string, anchors: Anchors): Meaning {
  const base = baseOf({ ...anchors, last: anchors.lastDay })
  if (base === undefined) return unresolved('PRESENT_REF')
  return partOfDay({ period: dayAt(base.date, 0), anchor: base.anchor }, part)
}

// "That day" cannot go back to a year that was mentioned.
const isAsFine = (last: Anchors['last'], unit: Period['unit']): boolean =>
  last !== undefined && endOf(last.period) <= endOf(periodOf(unit, last.period.start))

/** What is counted from. */
export interface Base {
  date: string
  /** How fine the result is, where that does not follow from what is counted. */
  unit?: Period['unit']
  anchor: DateAnchor
}

function baseOf({ last, reference }: Anchors): Base | undefined {
  if (last !== undefined)
    return { date: last.period.start, anchor: { kind: 'mention', id: last.id } }
  return reference === undefined ? undefined : { date: reference, anchor: byPublication }
}

/** The meaning of the last or next so many units: a duration that ends or begins with the article. */
export function windowMeaning(fields: Fields, anchors: Anchors): Meaning | undefined {
  const { n = 1, step = 0 } = fields
  const unit = amountsOf(fields).at(-1)?.unit
  const duration = durationMeaning({ ...fields, n })
  if (duration === undefined || unit === undefined) return undefined
  const { reference } = anchors
  const far = reference === undefined ? undefined : edgeFrom(reference, n * step, fields)
  if (reference === undefined || far === undefined) return { ...duration, anchor: byPublication }
  const [start, end] = step < 0 ? [far, reference] : [reference, far]
  return {
    ...duration,
    edtf: `${start}/${end}`,
    interval: { start, end },
    meaning: 'whole',
    granularity: granularityOf(unit),
    anchor: byPublication,
    certainty: 'implied',
  }
}

function edgeFrom(date: string, count: number, { unit }: Fields): string | undefined {
  const counted = unit && periodUnit(unit)
  if (counted === undefined || !Number.isInteger(count) || count === 0 || Math.abs(count) > 500)
    return undefined
  const step = counted === 'weekend' || counted === 'season' ? 'week' : counted
  const edge = addUnits(date, step, count)
  return isWritable(edge) ? edge : undefined
}

/** The meaning of amounts of time before (`sign` -1) or after (1) the article's date. */
export function distanceMeaning(fields: Fields, sign: -1 | 1, anchors: Anchors): Meaning {
  return distanceFrom(baseOf({ ...anchors, last: undefined }), fields, sign)
}

/** The same, before or after the date that is stated, or else was mentioned last. */
export const distanceFromMention = (
  fields: Fields,
  sign: -1 | 1,
  anchors: Anchors,
  stated: Base | undefined,
): Meaning => distanceFrom(stated ?? mentionBase(fields, anchors), fields, sign)

// "The day before" is not counted from a month, and a year before a quarter is the same quarter.
function mentionBase(fields: Fields, anchors: Anchors): Base | undefined {
  const last = countedFrom(fields, anchors)
  const base = baseOf({ ...anchors, last })
  const { unit } = last?.period ?? {}
  const isKept = fields.kept === 1 || unit === 'quarter' || unit === 'half-year'
  return base && unit && isKept ? { ...base, unit } : base
}

function countedFrom(fields: Fields, { last, lastDay }: Anchors): Mentioned | undefined {
  if (last === undefined) return undefined
  const { unit } = last.period
  if (fields.kept === 1) return isAsFine(last, 'quarter') ? last : undefined
  const inDays = amountsOf(fields).some(({ unit }) => unit === 'day' || unit === 'week')
  return inDays && unit !== 'day' && unit !== 'week' ? lastDay : last
}

// From a day that is named, a day is counted.
function distanceFrom(base: Base | undefined, fields: Fields, sign: -1 | 1): Meaning {
  const period = base && periodFrom(base.date, sign, amountsOf(fields), base.unit)
  if (base === undefined || period === undefined) return vague(sideOf(sign))
  const resolved = { period, anchor: base.anchor }
  return fields.part === undefined ? meaningOf(resolved) : partOfDay(resolved, fields.part)
}

/** The meaning of one unit or weekday of a longer period: the last week of March. */
export function partMeaning(fields: Fields, outer: Meaning): Meaning | undefined {
  const { period: whole, anchor } = outer
  const { nth, step, unit, weekday } = fields
  const which = nth ?? step
  if (whole === undefined || which === undefined) return undefined
  const period =
    weekday === undefined
      ? unit && unitIn(whole, which, periodUnit(unit))
      : dayAt(weekdayIn(whole, which, weekday), 0)
  return period && meaningOf({ period, anchor })
}

// A week belongs to the period that holds its Thursday.
function unitIn(
  whole: Period,
  which: number,
  unit: Period['unit'] | undefined,
): Period | undefined {
  if (unit === undefined || unit === whole.unit) return undefined
  if (which === 0) return periodOf(unit, whole.start)
  const week = unit === 'week' || unit === 'weekend'
  if (which > 0) {
    const first = periodOf(unit, week ? addUnits(whole.start, 'day', 3) : whole.start)
    return shifted(first, which - 1)
  }
  return shifted(periodOf(unit, addUnits(endOf(whole), 'day', week ? -4 : -1)), which + 1)
}
