import type { DateAnchor } from '../../model/date.ts'
import { addUnits, monthOf, startOfUnit, weekdayOf } from '../../text/calendar.ts'
import { partOfDay } from './calendar-fields.ts'
import { nearestMonth, nearestYear } from './direction.ts'
import { amountsOf, durationMeaning, granularityOf, periodFrom, periodUnit } from './duration.ts'
import {
  type Anchors,
  byPublication,
  type Meaning,
  meaningOf,
  sideOf,
  unresolved,
  vague,
} from './meaning.ts'
import { endOf, type Period, periodOf, shifted } from './period.ts'
import type { Fields } from './reading.ts'

/** The meaning of the last, this or next unit, weekday, month, season or part of the day. */
export function nearMeaning(fields: Fields, anchors: Anchors): Meaning | undefined {
  const { step = 0, unit, part } = fields
  const { reference } = anchors
  if (unit !== undefined && periodUnit(unit) === undefined) return undefined
  if (reference === undefined) return unresolved(sideOf(step))
  if (part !== undefined)
    return partOfDay({ period: dayAt(reference, step), anchor: byPublication }, part)
  const period = nearPeriod(fields, reference)
  return period && meaningOf({ period, anchor: byPublication })
}

const dayAt = (date: string, days: number): Period => ({
  unit: 'day',
  start: addUnits(date, 'day', days),
})

function nearPeriod(fields: Fields, date: string): Period | undefined {
  const { step = 0, unit, weekday, season, d } = fields
  const month = fields.month ?? fields.m
  const counted = unit && periodUnit(unit)
  if (weekday !== undefined && counted === 'week') {
    return dayAt(shifted(periodOf(counted, date), step).start, weekday - 1)
  }
  if (d !== undefined) {
    const side = step < 0 ? 'back' : step > 0 ? 'ahead' : 'unknown'
    const start =
      month === undefined ? nearestMonth(date, d, side) : nearestYear(date, month, d, side)
    return start === undefined ? undefined : { unit: 'day', start }
  }
  if (counted !== undefined) return shifted(periodOf(counted, date), step)
  if (weekday !== undefined) return dayAt(date, daysTo(weekday - weekdayOf(date), step, 7))
  if (month !== undefined) return { unit: 'month', start: monthNear(date, month, step) }
  return season === undefined
    ? undefined
    : { unit: 'season', start: monthNear(date, season * 3, step) }
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
export function sameMeaning({ unit, step = 0 }: Fields, anchors: Anchors): Meaning | undefined {
  const counted = unit && periodUnit(unit)
  if (counted === undefined) return undefined
  const base = baseOf(isAsFine(anchors.last, counted) ? anchors : { ...anchors, last: undefined })
  if (base === undefined) return unresolved('PRESENT_REF')
  return meaningOf({ period: shifted(periodOf(counted, base.date), step), anchor: base.anchor })
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
  return addUnits(date, counted === 'weekend' || counted === 'season' ? 'week' : counted, count)
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
): Meaning => distanceFrom(stated ?? baseOf(anchors), fields, sign)

// From a day that is named, a day is counted.
function distanceFrom(base: Base | undefined, fields: Fields, sign: -1 | 1): Meaning {
  const period = base && periodFrom(base.date, sign, amountsOf(fields), base.unit)
  if (base === undefined || period === undefined) return vague(sideOf(sign))
  return meaningOf({ period, anchor: base.anchor })
}

/** The meaning of one unit or weekday of a longer period: the last week of March. */
export function partMeaning(fields: Fields, outer: Meaning): Meaning | undefined {
  const { period: whole, anchor } = outer
  const { nth, step, unit, weekday } = fields
  const which = nth ?? step
  if (whole === undefined || which === undefined || which === 0) return undefined
  const period =
    weekday === undefined
      ? unit && unitIn(whole, which, periodUnit(unit))
      : weekdayIn(whole, which, weekday)
  return period && meaningOf({ period, anchor })
}

// A week belongs to the period that holds its Thursday.
function unitIn(
  whole: Period,
  which: number,
  unit: Period['unit'] | undefined,
): Period | undefined {
  if (unit === undefined || unit === whole.unit) return undefined
  const week = unit === 'week' || unit === 'weekend'
  if (which > 0) {
    const first = periodOf(unit, week ? addUnits(whole.start, 'day', 3) : whole.start)
    return shifted(first, which - 1)
  }
  return shifted(periodOf(unit, addUnits(endOf(whole), 'day', week ? -4 : -1)), which + 1)
}

function weekdayIn(whole: Period, which: number, weekday: number): Period {
  if (which > 0) {
    const first = (weekday - weekdayOf(whole.start) + 7) % 7
    return dayAt(whole.start, first + (which - 1) * 7)
  }
  const lastDay = addUnits(endOf(whole), 'day', -1)
  return dayAt(lastDay, -((weekdayOf(lastDay) - weekday + 7) % 7) + (which + 1) * 7)
}
