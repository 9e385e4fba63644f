import {
  addUnits,
  civilDate,
  daysBetween,
  daysInMonth,
  isCivilDate,
  monthOf,
  weekdayOf,
  yearOf,
} from '../../text/calendar.ts'

/** Where a sentence looks: back, ahead, or nobody knows; `onwards`, where nothing before may be meant. */
export type Direction = 'back' | 'ahead' | 'onwards' | 'unknown'

/** The weekday of that number nearest to the date on the side that the sentence looks to; it may be the same day. */
export function nearestWeekday(date: string, weekday: number, direction: Direction): string {
  const ahead = (weekday - weekdayOf(date) + 7) % 7
  return addUnits(
    date,
    'day',
    direction === 'ahead' || direction === 'onwards' || ahead === 0 ? ahead : ahead - 7,
  )
}

// How much farther a date on the side that the sentence does not look to counts.
const penalties: Record<Direction, { back: number; ahead: number }> = {
  back: { back: 1, ahead: 6 },
  ahead: { back: 6, ahead: 1 },
  onwards: { back: Infinity, ahead: 1 },
  unknown: { back: 1, ahead: 2 },
}

/**
 * The first day of a month, or a day of it, in the year that lies nearest to the date;
 * `undefined` where none of the years around it has that day.
 */
export function nearestYear(
  date: string,
  month: number,
  day: number | undefined,
  direction: Direction,
): string | undefined {
  const year = yearOf(date)
  const near = day === undefined ? `${date.slice(0, 7)}-01` : date
  const candidates = [year - 1, year, year + 1]
    .filter((candidate) => isCivilDate(candidate, month, day ?? 1))
    .map((candidate) => civilDate(candidate, month, day ?? 1))
  return nearest(near, candidates, direction)
}

/** The day of that number, and on that weekday, in the month that lies nearest to the date. */
export function nearestMonth(
  date: string,
  day: number,
  direction: Direction,
  weekday?: number,
): string | undefined {
  const reach = weekday === undefined ? 1 : 12
  const candidates = Array.from({ length: 2 * reach + 1 }, (_, at) => at - reach)
    .map((step) => addUnits(`${date.slice(0, 7)}-01`, 'month', step))
    .filter((month) => day <= daysInMonth(yearOf(month), monthOf(month)))
    .map((month) => addUnits(month, 'day', day - 1))
    .filter((found) => weekday === undefined || weekdayOf(found) === weekday)
  return nearest(date, candidates, direction)
}

function nearest(
  date: string,
  candidates: readonly string[],
  direction: Direction,
): string | undefined {
  const distance = (candidate: string): number => {
    const days = daysBetween(date, candidate)
    return days < 0 ? -days * penalties[direction].back : days * penalties[direction].ahead
  }
  return [...candidates].sort((a, b) => distance(a) - distance(b))[0]
}
