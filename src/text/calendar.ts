import { addDays } from 'date-fns/addDays'
import { getISODay } from 'date-fns/getISODay'
import { getISOWeek } from 'date-fns/getISOWeek'
import { getISOWeekYear } from 'date-fns/getISOWeekYear'
import { startOfISOWeek } from 'date-fns/startOfISOWeek'

/** A stretch of the civil calendar that dates are counted in. */
export type CalendarUnit =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'year'
  | 'decade'
  | 'century'

/** A week of ISO 8601; its year is that of its Thursday. */
export interface IsoWeek {
  year: number
  /** From 1 to 53. */
  week: number
}

const monthsIn: Record<Exclude<CalendarUnit, 'day' | 'week'>, number> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
  decade: 120,
  century: 1200,
}

/** The year of a civil date `YYYY-MM-DD…`. */
export const yearOf = (date: string): number => Number(date.slice(0, 4))

/** The month of a civil date `YYYY-MM-DD…`, from 1 to 12. */
export const monthOf = (date: string): number => Number(date.slice(5, 7))

/** The day of the month of a civil date `YYYY-MM-DD…`. */
export const dayOf = (date: string): number => Number(date.slice(8, 10))

/** Whether the Gregorian calendar has the day; years run from 1 to 9999. */
export function isCivilDate(year: number, month: number, day: number): boolean {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return false
  return day <= daysInMonth(year, month)
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
}

/** The civil date `YYYY-MM-DD`; month and day begin at 1 and are not checked. */
export const civilDate = (year: number, month = 1, day = 1): string =>
  `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`

/** A whole number from 0 to 99 in two digits. */
export const pad = (number: number): string => String(number).padStart(2, '0')

/** The date `count` units later, or earlier where it is negative; 31 January and a month is 28 February. */
export function addUnits(date: string, unit: CalendarUnit, count: number): string {
  if (unit === 'day') return daysLater(date, count)
  if (unit === 'week') return daysLater(date, count * 7)
  const months = yearOf(date) * 12 + monthOf(date) - 1 + count * monthsIn[unit]
  const [year, month] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1]
  return civilDate(year, month, Math.min(dayOf(date), daysInMonth(year, month)))
}

// Most steps stay in the month, and a date of the library is dear.
function daysLater(date: string, count: number): string {
  const day = dayOf(date) + count
  if (day >= 1 && day <= 28) return `${date.slice(0, 8)}${pad(day)}`
  return isoOf(addDays(localNoon(date), count))
}

/** The first day of the unit that holds the date; weeks begin on Monday, decades in a year 0. */
export function startOfUnit(date: string, unit: CalendarUnit): string {
  if (unit === 'day') return date.slice(0, 10)
  if (unit === 'week') return isoOf(startOfISOWeek(localNoon(date)))
  const months = yearOf(date) * 12 + monthOf(date) - 1
  const start = months - (months % monthsIn[unit])
  return civilDate(Math.floor(start / 12), (start % 12) + 1)
}

/** The day after the unit that holds the date. */
export const endOfUnit = (date: string, unit: CalendarUnit): string =>
  addUnits(startOfUnit(date, unit), unit, 1)

/** The day of the week, Monday 1 to Sunday 7. */
export const weekdayOf = (date: string): number => getISODay(localNoon(date))

/** The days from one date to another; negative where `to` is the earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)

/** The days since the first of March of a year 0, a leap day being the last of its year. */
function dayNumber(date: string): number {
  const month = (monthOf(date) + 9) % 12
  const year = yearOf(date) - (month > 9 ? 1 : 0)
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return year * 365 + leapDays + Math.floor((month * 306 + 5) / 10) + dayOf(date) - 1
}

/** The ISO week that holds the date. */
export function isoWeekOf(date: string): IsoWeek {
  const noon = localNoon(date)
  return { year: getISOWeekYear(noon), week: getISOWeek(noon) }
}

/** The Monday of an ISO week. */
export const mondayOf = (week: IsoWeek): string =>
  addUnits(startOfUnit(civilDate(week.year, 1, 4), 'week'), 'week', week.week - 1)

/** Noon, because no zone changes its clocks then: the local calendar day is the civil one. */
function localNoon(date: string): Date {
  const noon = new Date(2000, 0, 1, 12)
  noon.setFullYear(yearOf(date), monthOf(date) - 1, dayOf(date))
  return noon
}

const isoOf = (date: Date): string =>
  civilDate(date.getFullYear(), date.getMonth() + 1, date.getDate())
