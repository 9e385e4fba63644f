import type { DateAnchor } from '../../model/date.ts'
import { daysBetween, isCivilDate, monthOf, pad, yearOf } from '../../text/calendar.ts'
import { type Direction, nearestDay, nearestMonth, nearestYear } from './direction.ts'
import { feastDay } from './feasts.ts'
import { monthField, within } from './in-year.ts'
import {
  type Anchors,
  byPublication,
  explicit,
  type Mentioned,
  type Resolved,
  type ToldYear,
} from './meaning.ts'
import { endOf } from './period.ts'
import type { Fields } from './reading.ts'

/** The period that fields without a year name; `undefined` where no anchor tells the year. */
export function yearless(fields: Fields, anchors: Anchors): Resolved | undefined {
  if (isDated(fields)) return dated(fields, anchors)
  if (fields.d !== undefined) return dayOfMonth(fields.d, fields.weekday, anchors)
  const told = anchors.told()
  if (told !== undefined) return within(yearOf(told.period.start), fields, mentionOf(told))
  const { reference } = anchors
  return reference === undefined ? undefined : within(yearOf(reference), fields, byPublication)
}

const mentionOf = ({ id }: Mentioned): DateAnchor => ({ kind: 'mention', id })

function dated(fields: Fields, anchors: Anchors): Resolved | undefined {
  const yearAhead = anchors.yearAhead()
  if (yearAhead !== undefined) return within(yearAhead, fields, explicit)
  const begun = anchors.begun()
  if (begun !== undefined) {
    return nearestWithin(begun.period.start, fields, 'onwards', mentionOf(begun))
  }
  const told = anchors.told()
  if (told !== undefined && !isCurrent(fields, told, anchors)) {
    return within(yearOf(told.period.start), fields, mentionOf(told))
  }
  const { reference } = anchors
  if (reference === undefined) return undefined
  return nearestWithin(reference, fields, anchors.direction(), byPublication)
}

function nearestWithin(
  date: string,
  fields: Fields,
  direction: Direction,
  anchor: DateAnchor,
): Resolved | undefined {
  const start = nearestStart(date, fields, direction)
  return start === undefined ? undefined : within(yearOf(start), fields, anchor)
}

const isDated = (fields: Fields): boolean => (monthField(fields) ?? fields.holiday) !== undefined

function nearestStart(date: string, fields: Fields, direction: Direction): string | undefined {
  const { holiday, d } = fields
  const month = monthField(fields)
  if (holiday !== undefined) return nearestDay(date, (year) => feastDay(holiday, year), direction)
  return month === undefined ? undefined : nearestYear(date, month, d, direction)
}

const nearby = 92

// News: what lies ahead is not of a year gone by. A new sentence's day or month close to the article
// is not of a year told before, nor does a past sentence look ahead with it.
function isCurrent(fields: Fields, told: ToldYear, { reference, direction }: Anchors): boolean {
  if (reference === undefined || told.tie === 'fixed') return false
  const side = direction()
  const start = nearestStart(reference, fields, side)
  const then = within(yearOf(told.period.start), fields, explicit)
  if (start === undefined || then === undefined) return false
  if (side === 'ahead' && endOf(then.period) <= reference) return true
  if (told.tie === 'sentence') return false
  if (Math.abs(daysBetween(reference, start)) <= nearby) return true
  return side === 'back' && then.period.start > reference
}

// A day of the month alone belongs to the month that was spoken of just now, or is news.
function dayOfMonth(
  day: number,
  weekday: number | undefined,
  { reference, recent: findRecent, direction }: Anchors,
): Resolved | undefined {
  const recent = findRecent()
  const told = recent && inMonthOf(recent, day)
  if (told !== undefined && recent?.period.unit === 'day' && !recent.isApart) return told
  const start = reference && nearestMonth(reference, day, direction(), weekday)
  if (reference === undefined || start === undefined) return told
  if (told !== undefined && !isNews(start, reference, recent)) return told
  return { period: { unit: 'day', start }, anchor: byPublication }
}

function inMonthOf(mentioned: Mentioned, day: number): Resolved | undefined {
  const { unit, start: month } = mentioned.period
  if ((unit !== 'day' && unit !== 'month') || !hasDay(month, day)) return undefined
  const start = `${month.slice(0, 8)}${pad(day)}`
  return { period: { unit: 'day', start }, anchor: mentionOf(mentioned) }
}

// What was announced just now was not announced in the month that it is about.
function isNews(day: string, reference: string, recent: Mentioned | undefined): boolean {
  const reach = recent?.period.unit === 'day' ? 2 : 7
  return Math.abs(daysBetween(reference, day)) <= reach
}

const hasDay = (date: string, day: number): boolean => isCivilDate(yearOf(date), monthOf(date), day)
