import type { DateMention, Interval } from '../../model/date.ts'
import type { EventStatus } from '../../model/event.ts'
import { addUnits, type CalendarUnit, endOfUnit, startOfUnit } from '../../text/calendar.ts'
import type { EventRelation } from '../../shapes/words/event-relation.ts'

/**
 * When an event lies, by its date. What is planned for the current period lies in the rest of it;
 * what goes on since a date has no end.
 */
export function intervalOf(
  { interval }: DateMention,
  status: EventStatus,
  relation: EventRelation | undefined,
  reference: string | undefined,
): Interval | undefined {
  if (interval === undefined) return undefined
  const { start, end } = inDays(interval)
  if (relation === 'since') return start === undefined ? undefined : { start }
  const isOpen = status === 'planned' || status === 'hypothetical'
  if (!isOpen || reference === undefined || start === undefined) return inDays(interval)
  const isCurrent = start < reference && (end === undefined || end > reference)
  return isCurrent
    ? { start: reference, ...(end !== undefined && { end }) }
    : { start, ...(end !== undefined && { end }) }
}

// A time of the day says which day.
function inDays({ start, end }: Interval): Interval {
  const first = start?.slice(0, 10)
  const isTime = end !== undefined && end.length > 10
  const last = isTime && first !== undefined ? addUnits(first, 'day', 1) : end
  return { ...(first !== undefined && { start: first }), ...(last !== undefined && { end: last }) }
}

/** A length of time in calendar units, the coarsest first. */
export type Length = [number, CalendarUnit][]

const letters: Record<string, CalendarUnit> = { Y: 'year', M: 'month', W: 'week', D: 'day' }

/** The length that a duration of TIMEX3 states, such as `P4Y5M`; absent where it is unknown or finer. */
export function lengthOf(timex: string): Length | undefined {
  if (!/^P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/u.test(timex)) return undefined
  return timex
    .slice(1)
    .split(/(?<=[YMWD])/u)
    .map((part) => [Number.parseInt(part, 10), letters[part.slice(-1)] ?? 'day'])
}

/** The interval a length earlier, as closely as the finest unit of that length tells. */
export function earlier({ start, end }: Interval, length: Length): Interval {
  const unit = length.at(-1)?.[1] ?? 'day'
  const back = (date: string): string =>
    length.reduce((moved, [count, each]) => addUnits(moved, each, -count), date)
  const last = end === undefined ? undefined : back(addUnits(end, 'day', -1))
  return {
    ...(start !== undefined && { start: startOfUnit(back(start), unit) }),
    ...(last !== undefined && { end: endOfUnit(last, unit) }),
  }
}
