import type { CitedEvent, EventSeries } from '../model/event.ts'
import type { Span } from '../model/span.ts'
import { type Copy, spansOf } from './copy.ts'
import { events, series } from './data/events.ts'
import type { EventKey, ParticipantKey } from './keys.ts'

/** What is known of an event whatever the text. */
type EventFacts = Omit<CitedEvent, 'id' | 'head' | 'mentions' | 'by' | keyof Placed> & Placed

/** Those of its fields that look different without a text. */
interface Placed {
  participantIds: readonly ParticipantKey[]
  ordinal?: { value: number; of: 'series' | 'anniversary' }
  place?: { name: string }
  inferred?: { from: readonly EventKey[]; rule: string }
}

const factsOf = (key: EventKey): EventFacts => structuredClone<EventFacts>(events[key])

/**
 * The events that a copy cites. One whose words the copy lacks is absent, and so are links to it.
 *
 * @param dateIds - of the dates that the copy mentions
 */
export function eventsIn(copy: Copy, dateIds: readonly string[]): CitedEvent[] {
  const heads = headsIn(copy)
  const ids = new Set<string>([...heads.keys(), ...dateIds])
  return [...heads].map(([id, head]) => {
    const { participantIds, ordinal, place, inferred, ...facts } = factsOf(id)
    const [ordinalSpan] = spansOf(copy, `ordinal:${id}`)
    const [placeSpan] = spansOf(copy, `place:${id}`)
    return {
      id,
      head,
      mentions: spansOf(copy, `event:${id}`),
      ...withoutDeadLinks(facts, ids),
      participantIds: [...participantIds],
      ...(ordinal && ordinalSpan && { ordinal: { ...ordinal, span: ordinalSpan } }),
      ...(place && placeSpan && { place: { ...place, span: placeSpan } }),
      ...(inferred && {
        inferred: { ...inferred, from: inferred.from.filter((from) => ids.has(from)) },
      }),
      by: 'curated',
    }
  })
}

/** The words that name each event; those of an implied one name what implies it. */
function headsIn(copy: Copy): Map<EventKey, Span> {
  const heads = new Map<EventKey, Span>()
  for (const id of Object.keys(events) as EventKey[]) {
    const named = [id, ...(factsOf(id).inferred?.from ?? [])]
    const [head] = named.flatMap((key) => spansOf(copy, `event:${key}`))
    if (head !== undefined) heads.set(id, head)
  }
  return heads
}

const links = new Set([
  'date',
  'duration',
  'recurrence',
  'at',
  'partOf',
  'previous',
  'next',
  'originOf',
])

function withoutDeadLinks<T extends object>(facts: T, ids: ReadonlySet<string>): T {
  const alive = Object.entries(facts).filter(
    ([field, value]) => !links.has(field) || ids.has(String(value)),
  )
  return Object.fromEntries(alive) as T
}

/** The series to which events belong. */
export function seriesAmong(cited: readonly CitedEvent[]): EventSeries[] {
  const ids = new Set(cited.map(({ id }) => id))
  return Object.entries(series).map(([id, { name, eventIds }]) => ({
    id,
    name,
    eventIds: eventIds.filter((event) => ids.has(event)),
  }))
}
