import type { Interval } from '../model/date.ts'
import type { CitedEvent } from '../model/event.ts'

/** An event and when it can have begun and ended; of either, an absent side is open. */
export interface TimelineEntry<E extends CitedEvent = CitedEvent> {
  event: E
  begins: Interval
  ends: Interval
}

/**
 * Events by the time at which they have begun at the latest. What lies somewhere in its interval
 * both begins and ends there; what has no end goes on. What has no interval runs from the event
 * before it to the next one, or is known to go on at least as long as its parts.
 *
 *                 2019-08  2020-08          2024     2025
 * last summit        |--------|               |        |
 * hiatus             |begins--|               |--ends--|
 * first one again    |        |               |--------|
 *
 * @example
 * timelineOf(interview.events).map(({ event }) => event.name)
 */
export function timelineOf<E extends CitedEvent>(events: readonly E[]): TimelineEntry<E>[] {
  const intervals = new Map(events.map(({ id, interval }) => [id, interval]))
  const parts = partsOf(events)
  const entries = events.map((event): TimelineEntry<E> => {
    const { id, interval, previous = '', next = '' } = event
    if (interval !== undefined) return { event, begins: interval, ends: endsOf(interval) }
    const own = parts.get(id) ?? []
    const firstEnd = own.flatMap(({ end }) => end ?? []).sort()[0]
    const lastStart = own
      .flatMap(({ start }) => start ?? [])
      .sort()
      .at(-1)
    return {
      event,
      begins: intervals.get(previous) ?? (firstEnd === undefined ? {} : { end: firstEnd }),
      ends: intervals.get(next) ?? (lastStart === undefined ? {} : { start: lastStart }),
    }
  })
  return entries.sort((a, b) => compare(orderOf(a), orderOf(b)))
}

// Without an end it goes on: since when is known, until when is not.
const endsOf = (interval: Interval): Interval =>
  interval.end === undefined && interval.start !== undefined ? {} : interval

/** The intervals of the parts of each event, by its id. */
function partsOf(events: readonly CitedEvent[]): Map<string, Interval[]> {
  const parts = new Map<string, Interval[]>()
  for (const { partOf, interval } of events) {
    if (partOf === undefined || interval === undefined) continue
    const known = parts.get(partOf)
    if (known === undefined) parts.set(partOf, [interval])
    else known.push(interval)
  }
  return parts
}

/** Civil dates sort as their text does. */
const orderOf = ({ begins }: TimelineEntry): string =>
  `${begins.end ?? begins.start ?? '9999'} ${begins.start ?? ''}`

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Whether one event is over before another begins; `undefined` where what is known of them allows
 * both.
 */
export function happensBefore(a: TimelineEntry, b: TimelineEntry): boolean | undefined {
  if (isUpTo(a.ends.end, b.begins.start)) return true
  return isUpTo(b.begins.end, a.ends.start) || isUpTo(b.ends.end, a.begins.start)
    ? false
    : undefined
}

/**
 * Whether one event happens while another goes on, from its first day to its last; `undefined` where
 * what is known of them allows both.
 */
export function happensDuring(a: TimelineEntry, b: TimelineEntry): boolean | undefined {
  if (isUpTo(b.begins.end, a.begins.start) && isUpTo(a.ends.end, b.ends.start)) return true
  const isOutside = isUpTo(a.begins.end, b.begins.start) || isUpTo(b.ends.end, a.ends.start)
  return isOutside ? false : undefined
}

/** Whether two events share a day; `undefined` where what is known of them allows both. */
export function happenTogether(a: TimelineEntry, b: TimelineEntry): boolean | undefined {
  if (isUpTo(a.begins.end, b.ends.start) && isUpTo(b.begins.end, a.ends.start)) return true
  const isApart = isUpTo(a.ends.end, b.begins.start) || isUpTo(b.ends.end, a.begins.start)
  return isApart ? false : undefined
}

/** Whether a day is known not to come after another; the one is the first that is left out. */
const isUpTo = (end: string | undefined, start: string | undefined): boolean =>
  end !== undefined && start !== undefined && end <= start
