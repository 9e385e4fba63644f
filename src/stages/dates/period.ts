import type { DateMention, Interval } from '../../model/date.ts'
import {
  addUnits,
  type CalendarUnit,
  civilDate,
  endOfUnit,
  isoWeekOf,
  monthOf,
  pad,
  startOfUnit,
  weekdayOf,
  yearOf,
} from '../../text/calendar.ts'

/** A stretch of the calendar that has a name of its own. */
export interface Period {
  unit: CalendarUnit | 'season' | 'weekend'
  /** Its first day. */
  start: string
}

/** What a mention means, as far as one period tells. */
export type PeriodValue = Pick<DateMention, 'timex' | 'edtf' | 'interval' | 'granularity'>

/** The period of a unit that holds the date; seasons begin in March, June, September, December. */
export function periodOf(unit: Period['unit'], date: string): Period {
  if (unit === 'weekend') return { unit, start: addUnits(startOfUnit(date, 'week'), 'day', 5) }
  if (unit !== 'season') return { unit, start: startOfUnit(date, unit) }
  const season = Math.floor((monthOf(date) % 12) / 3) || 4
  const year = yearOf(date) - (monthOf(date) < 3 ? 1 : 0)
  return { unit, start: civilDate(year, season * 3) }
}

/** The day after a period. */
export function endOf({ unit, start }: Period): string {
  if (unit === 'weekend') return addUnits(start, 'day', 2)
  if (unit === 'season') return addUnits(start, 'quarter', 1)
  return endOfUnit(start, unit)
}

/** The period `count` of its own units later. */
export function shifted(period: Period, count: number): Period {
  const { unit, start } = period
  const step = unit === 'weekend' ? 'week' : unit === 'season' ? 'quarter' : unit
  return { unit, start: addUnits(start, step, count) }
}

/** The day that is the nth of a weekday in a period; below 0 counted from its end. */
export function weekdayIn(whole: Period, nth: number, weekday: number): string {
  if (nth > 0) {
    const first = (weekday - weekdayOf(whole.start) + 7) % 7
    return addUnits(whole.start, 'day', first + (nth - 1) * 7)
  }
  const last = addUnits(endOf(whole), 'day', -1)
  return addUnits(last, 'day', -((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7)
}

/** TIMEX3 value, EDTF, interval and granularity of a period. */
export function valueOf(period: Period): PeriodValue {
  const interval = { start: period.start, end: endOf(period) }
  return {
    timex: timexOf(period),
    edtf: edtfOf(period, interval),
    interval,
    granularity: period.unit,
  }
}

const seasons = ['SP', 'SU', 'FA', 'WI']

function timexOf({ unit, start }: Period): string {
  if (unit === 'week' || unit === 'weekend') {
    const { year, week } = isoWeekOf(start)
    return `${String(year).padStart(4, '0')}-W${pad(week)}${unit === 'weekend' ? '-WE' : ''}`
  }
  const year = start.slice(0, 4)
  if (unit === 'quarter') return `${year}-Q${String(quarterOf(start))}`
  if (unit === 'half-year') return `${year}-H${monthOf(start) < 7 ? '1' : '2'}`
  if (unit === 'season') return `${year}-${seasons[quarterOf(start) - 1] ?? ''}`
  return start.slice(0, lengths[unit])
}

const lengths = { century: 2, decade: 3, year: 4, month: 7, day: 10 }

// ISO 8601-2: 21 to 24 are seasons, 33 to 36 quarters, 40 and 41 halves of a year.
function edtfOf({ unit, start }: Period, interval: Required<Interval>): string {
  const year = start.slice(0, 4)
  if (unit === 'century') return `${start.slice(0, 2)}XX`
  if (unit === 'decade') return `${start.slice(0, 3)}X`
  if (unit === 'season') return `${year}-${String(20 + quarterOf(start))}`
  if (unit === 'quarter') return `${year}-${String(32 + quarterOf(start))}`
  if (unit === 'half-year') return `${year}-${monthOf(start) < 7 ? '40' : '41'}`
  if (unit === 'week' || unit === 'weekend') return `${start}/${addUnits(interval.end, 'day', -1)}`
  return start.slice(0, lengths[unit])
}

// Of the first month of a quarter or of a season: both are counted so.
const quarterOf = (date: string): number => Math.ceil(monthOf(date) / 3)
