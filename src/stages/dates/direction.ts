import {
  addUnits,
  civilDate,
  daysBetween,
  daysInMonth,
  isCivilDate,
  monthOf,
  pad,
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
  const near = day === undefined ? `${date.slice(0, 7)}-01` : date
  const inYear = (year: number) =>
    isCivilDate(year, month, day ?? 1) ? civilDate(year, month, day ?? 1) : undefined
  return nearestDay(near, inYear, direction)
}

/** What lies nearest to the date of the days that the years around it have. */
export function nearestDay(
  date: string,
  inYear: (year: number) => string | undefined,
  direction: Direction,
): string | undefined {
  const year = yearOf(date)
  const candidates = [year - 1, year, year + 1].map(inYear).filter((day) => day !== undefined)
  return nearest(date, candidates, direction)
}

/** The day of that number, and on that weekday, in the month that lies nearest to the date. */
export function nearestMonth(
  date: string,
  day: number,
  direction: Direction,
  weekday?: number,
): string | undefined {
  const reach = weekday === undefined ? 1 : 12
  const month = `${date.slice(0, 7)}-01`
  const candidates: string[] = []
  for (let step = -reach; step <= reach; step++) {
    const first = addUnits(month, 'month', step)
    if (day > daysInMonth(yearOf(first), monthOf(first))) continue
    const found = first.slice(0, 8) + pad(day)
    if (weekday === undefined || weekdayOf(found) === weekday) candidates.push(found)
  }
  return nearest(date, candidates, direction)
}

function nearest(
  date: string,
  candidates: readonly string[],
  direction: Direction,
): string | undefined {
  const { back, ahead } = penalties[direction]
  let best: string | undefined
  let least = Infinity
  for (const candidate of candidates) {
    const days = daysBetween(date, candidate)
    const distance = days < 0 ? -days * back : days * ahead
    if (best !== undefined && !(distance < least)) continue
    best = candidate
    least = distance
  }
  return best
}
