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
 * both begins and ends there. What has none runs from the event before it to the next one, or is
 * known to go on at least as long as its parts.
 *
 *                 2019-08  2020-08          2024     2025
 * last summit        |--------|               |        |
 * hiatus             |begins--|               |--ends--|
 * first one again    |        |               |--------|
 */
export function timelineOf<E extends CitedEvent>(events: readonly E[]): TimelineEntry<E>[] {
  const intervals = new Map(events.map(({ id, interval }) => [id, interval]))
  const entries = events.map((event): TimelineEntry<E> => {
    const { id, interval, previous = '', next = '' } = event
    if (interval !== undefined) return { event, begins: interval, ends: interval }
    const parts = events
      .filter(({ partOf }) => partOf === id)
      .flatMap((part) => part.interval ?? [])
    const firstEnd = parts.flatMap(({ end }) => end ?? []).sort()[0]
    const lastStart = parts
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

/** Civil dates sort as their text does. */
const orderOf = ({ begins }: TimelineEntry): string =>
  `${begins.end ?? '9999'} ${begins.start ?? ''}`

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
