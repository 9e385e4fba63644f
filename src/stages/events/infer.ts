import type { DateMention, Interval } from '../../model/date.ts'
import type { CitedEvent, EventKind } from '../../model/event.ts'
import type { Draft } from './draft.ts'
import { earlier, lengthOf } from './interval.ts'
import type { Series } from './series.ts'

/**
 * Links each anniversary to what it remembers: a founding or another event that the text names and
 * dates accordingly, else one that it implies.
 *
 * Last year marked the 25th anniversary of the union.     1999: start of the union
 */
export function originsOf(drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft) => {
    const { event, mention } = draft
    const { ordinal, interval } = event
    if (event.kind !== 'anniversary' || ordinal === undefined || interval === undefined) return []
    const origin = earlier(interval, [[ordinal.value, 'year']])
    const { remembers = 'founding' } = mention
    const named = drafts.find((other) => isOrigin(other, origin, remembers))
    if (named !== undefined) {
      named.event.originOf = event.id
      return []
    }
    return [
      implied(draft, {
        id: `${event.id}-origin`,
        kind: remembers,
        status: 'held',
        name: mention.about ?? event.name,
        interval: origin,
        originOf: event.id,
        inferred: { from: [event.id], rule: 'anniversary' },
        by: 'anniversary',
      }),
    ]
  })
}

const isOrigin = ({ event }: Draft, origin: Interval, kind: EventKind): boolean =>
  (event.kind === kind || (kind === 'founding' && event.kind === 'launch')) &&
  event.interval !== undefined &&
  isWithin(event.interval, origin)

const isWithin = (inner: Interval, outer: Interval): boolean =>
  inner.start !== undefined &&
  inner.end !== undefined &&
  inner.start >= (outer.start ?? '') &&
  inner.end <= (outer.end ?? '9999')

type Implied = Omit<CitedEvent, 'head' | 'mentions' | 'participantIds'>

const implied = (from: Draft, event: Implied): Draft => ({
  event: { ...event, head: from.event.head, mentions: [], participantIds: [] },
  mention: from.mention,
  key: from.key,
  title: from.title,
  isResumed: false,
})

/** A pause, and the event that began again after it. */
export interface Pause {
  resumed: Draft
  /** The event that a noun names: "a 4-year hiatus". */
  hiatus?: Draft
  duration: DateMention
}

/**
 * What came before a pause: the member of the series that is dated accordingly, else one that the
 * text implies, which is returned.
 *
 * In 2024 the regatta was back after a break of four years.      the regatta before it: 2020
 */
export function predecessorOf(
  { resumed, hiatus, duration }: Pause,
  series: Series | undefined,
): Draft | undefined {
  const length = lengthOf(duration.timex)
  const { interval } = resumed.event
  if (length === undefined || interval === undefined) return undefined
  const before = earlier(interval, length)
  const named = series?.drafts.find(
    ({ event }) => event.interval !== undefined && isWithin(event.interval, before),
  )
  const from = [resumed.event.id, hiatus?.event.id ?? duration.id]
  const previous =
    named ??
    implied(resumed, {
      id: `${resumed.event.id}-before`,
      kind: resumed.event.kind,
      status: 'held',
      name: resumed.title,
      interval: before,
      inferred: { from, rule: 'resumed-after' },
      by: 'resumed-after',
    })
  resumed.event.previous = previous.event.id
  previous.event.next = resumed.event.id
  if (hiatus !== undefined) {
    hiatus.event.previous = previous.event.id
    hiatus.event.next = resumed.event.id
  }
  return named === undefined ? previous : undefined
}
