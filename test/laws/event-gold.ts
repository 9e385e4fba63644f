import type { Interval } from '../../src/model/date.ts'
import type { CitedEvent, EventKind, EventStatus } from '../../src/model/event.ts'
import type { Interview } from '../../src/model/interview.ts'

const links = ['at', 'partOf', 'previous', 'next', 'originOf'] as const

/** A cited event of `gold.json`; links name the first mention of another, `inferred` an implied one. */
export interface EventInGold extends Partial<Record<(typeof links)[number], string>> {
  kind: EventKind
  status: EventStatus
  /** The words of each mention, in order; none of an implied event. */
  mentions: string[]
  ordinal?: number
  place?: string
  interval?: Interval
  inferred?: true
  /** What an implied event is, for the reader. */
  name?: string
}

/** The cited events of an interview in the words of {@link EventInGold}. */
export function eventFindings({ source, events }: Interview): EventInGold[] {
  const wordsOf = ({ mentions }: CitedEvent): string[] =>
    mentions.map(({ start, end }) => source.text.slice(start, end))
  const nameOf = (id: string): string => {
    const event = events.find((each) => each.id === id)
    return event?.inferred === undefined ? ((event && wordsOf(event)[0]) ?? id) : 'inferred'
  }
  return events.map((event) => {
    const { kind, status, ordinal, place, interval, inferred } = event
    const named = links.flatMap((link) => {
      const id = event[link]
      return id === undefined ? [] : [[link, nameOf(id)] as const]
    })
    return {
      kind,
      status,
      mentions: wordsOf(event),
      ...(ordinal !== undefined && { ordinal: ordinal.value }),
      ...(place !== undefined && { place: place.name }),
      ...(interval !== undefined && { interval }),
      ...(inferred !== undefined && { inferred: true as const }),
      ...Object.fromEntries(named),
    }
  })
}

/**
 * The events as far as the gold asks: in its order, each with the fields that it names and those of
 * time, place and count even where it names none; what it does not have comes behind.
 */
export function eventsAsAsked(
  gold: readonly EventInGold[],
  found: readonly EventInGold[],
): unknown[] {
  const left = new Set(found)
  const matched = gold.map((wanted) => {
    const match = [...left].find((one) => isMatch(wanted, one))
    if (match === undefined) return { missed: wanted.mentions }
    left.delete(match)
    return asAsked(wanted, match)
  })
  return [...matched, ...left]
}

const isMatch = (wanted: EventInGold, found: EventInGold): boolean =>
  wanted.inferred === true
    ? found.inferred === true && found.interval?.start === wanted.interval?.start
    : found.mentions[0] !== undefined && overlaps(found.mentions[0], wanted.mentions[0] ?? '')

const overlaps = (a: string, b: string): boolean => a.includes(b) || b.includes(a)

const always = ['ordinal', 'place', 'interval'] as const

/** How a mention is cut is not asked, but how many there are and that they overlap. */
function asAsked(wanted: EventInGold, found: EventInGold): EventInGold {
  const asked = Object.keys(wanted) as (keyof EventInGold)[]
  const fields = [...new Set([...asked, ...always])].filter((field) => found[field] !== undefined)
  const mentions = found.mentions.map((words, at) => {
    const own = wanted.mentions[at]
    return own !== undefined && overlaps(words, own) ? own : words
  })
  const shown = Object.fromEntries(fields.map((field) => [field, found[field]]))
  for (const link of links) {
    const [seen, own] = [found[link], wanted[link]]
    if (seen !== undefined && own !== undefined && overlaps(seen, own)) shown[link] = own
  }
  const { kind, status } = found
  return {
    ...shown,
    kind,
    status,
    mentions,
    ...(wanted.name !== undefined && { name: wanted.name }),
  }
}
