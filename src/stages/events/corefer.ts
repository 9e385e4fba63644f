import type { Interval } from '../../model/date.ts'
import type { CitedEvent } from '../../model/event.ts'
import { isDense } from '../../text/letters.ts'
import type { Draft } from './draft.ts'
import type { Mention } from './mention.ts'
import type { Candidate } from './mentions.ts'

/** The events of an article while it is read, with what finds one again by its words. */
export interface Known {
  drafts: Draft[]
  /** By the last word of their key, the latest last. */
  byHead: Map<string, Draft[]>
  /** The event that a mention is one of. */
  of: Map<Mention, Draft>
}

/** An empty register. */
export const noneKnown = (): Known => ({ drafts: [], byHead: new Map(), of: new Map() })

/** Adds a mention to the event that it names again, or as an event of its own. */
export function addMention(known: Known, { mention, standing }: Candidate): Draft | undefined {
  if (mention.isEdition && !takeSeries(known, mention) && mention.isLoose) return undefined
  const same = (mention.same && known.of.get(mention.same)) ?? sameAs(known, mention)
  if (same === undefined && standing === 'known-only') return undefined
  const draft = same ?? newDraft(known, mention)
  if (same !== undefined) merge(same, mention)
  known.of.set(mention, draft)
  return draft
}

/** Names an edition that is told apart after the latest event that is counted; false where there is none. */
function takeSeries({ drafts }: Known, mention: Mention): boolean {
  if (!mention.isLoose && mention.ordinal === undefined && mention.pick === undefined) return false
  const counted = drafts.findLast(({ event }) => event.ordinal?.of === 'series')
  if (counted === undefined) return false
  mention.kind = counted.event.kind
  mention.key = counted.key
  mention.title = counted.title
  return true
}

/**
 * What finds an event again: the last word of its key, of a script without blanks its last signs, for
 * 회의 may stand for 정상회의.
 */
export function headOf({ key }: Pick<Mention, 'key'>): string {
  const last = key.at(-1) ?? ''
  return isDense(last.charCodeAt(0)) ? last.slice(-2) : last
}

/** How many events of one head word are compared at most: what is named again was named lately. */
const memory = 24

function sameAs(known: Known, mention: Mention): Draft | undefined {
  const rivals = known.byHead.get(headOf(mention))?.slice(-memory) ?? []
  if (mention.pick === 'another' || mention.pick === 'next') return undefined
  const same = rivals.filter((draft) => isSame(draft, mention))
  const isAlone = mention.key.length === 1 && mention.ordinal === undefined
  return isAlone ? latest(same) : same.at(-1)
}

/**
 * What is named by its noun alone is the event that the article is about: the one ahead that it opens
 * with, else the latest so far.
 */
function latest(drafts: readonly Draft[]): Draft | undefined {
  if (drafts[0]?.event.status === 'planned') return drafts[0]
  const over = drafts.filter(({ event }) => event.status !== 'planned')
  return (over.length > 0 ? over : drafts).reduce<Draft | undefined>(
    (best, draft) =>
      (draft.event.interval?.start ?? '') >= (best?.event.interval?.start ?? '') ? draft : best,
    undefined,
  )
}

function isSame({ event, key, mention: first }: Draft, mention: Mention): boolean {
  if (event.kind !== mention.kind || first.isNoun !== mention.isNoun) return false
  if (!mention.isNoun) return isDatedAlike(event, mention)
  return isPartOf(key, mention.key) && isOne(event, mention)
}

/** Whether two nouns with the same words name one event. */
function isOne(event: CitedEvent, mention: Mention): boolean {
  const [a, b] = [event.ordinal?.value, mention.ordinal?.value]
  if (a !== undefined && b !== undefined) return a === b
  if (isBare(mention) || isUndatedEdition(event, mention)) return true
  if (isCancelledApart(event, mention)) return false
  if (event.interval === undefined || mention.interval === undefined) {
    return mention.interval === undefined || (a === b && mention.key.length > 1)
  }
  return isDatedAlike(event, mention)
}

// 展会: what stands for one of a series, without a count, dates the one that has no date yet.
const isUndatedEdition = (event: CitedEvent, { isEdition, ordinal, pick }: Mention): boolean =>
  isEdition && event.interval === undefined && (ordinal ?? pick) === undefined

// Intervals agree when one holds the other.
const isDatedAlike = ({ interval: a }: CitedEvent, { interval: b }: Mention): boolean =>
  a !== undefined && b !== undefined && (holds(a, b) || holds(b, a))

// A noun alone that is not said to happen names what is known, whatever else its clause dates.
const isBare = ({ isNoun, isHeld, key, ordinal, pick }: Mention): boolean =>
  isNoun && !isHeld && key.length === 1 && ordinal === undefined && pick === undefined

const isCancelledApart = (event: CitedEvent, mention: Mention): boolean =>
  (event.status === 'cancelled') !== (mention.status === 'cancelled') &&
  mention.interval !== undefined

const holds = (outer: Interval, inner: Interval): boolean =>
  (outer.start ?? '') <= (inner.start ?? '') && (inner.end ?? '9999') <= (outer.end ?? '9999')

/** Whether the words of one key are among those of the other. */
export function isPartOf(a: readonly string[], b: readonly string[]): boolean {
  const [whole, part] = a.length >= b.length ? [a, b] : [b, a]
  return part.every((word, at) => whole.includes(word) || (at === 0 && isTail(whole, part)))
}

// Of a script without blanks the words of a name are not told apart: 长河国际诗歌节, 诗歌节.
const isTail = (whole: readonly string[], part: readonly string[]): boolean =>
  isDense((part[0] ?? '').charCodeAt(0)) && whole.join('').endsWith(part.join(''))

function newDraft(known: Known, mention: Mention): Draft {
  const draft: Draft = {
    event: eventOf(mention),
    mention,
    key: mention.key,
    title: mention.title,
    isResumed: mention.isResumed,
  }
  known.drafts.push(draft)
  const head = headOf(mention)
  const list = known.byHead.get(head)
  if (list === undefined) known.byHead.set(head, [draft])
  else list.push(draft)
  return draft
}

function eventOf(mention: Mention): CitedEvent {
  const { span, kind, status, name, participantIds } = mention
  return {
    id: `e${String(span.start)}`,
    kind,
    status,
    name,
    head: span,
    mentions: [span],
    participantIds: [...participantIds],
    ...detailsOf(mention),
    by: mention.isNoun ? 'noun' : 'verb',
  }
}

const detailsOf = ({ ordinal, place, date, duration, recurrence, interval }: Mention) => ({
  ...(ordinal !== undefined && { ordinal }),
  ...(place !== undefined && { place }),
  ...(date !== undefined && { date: date.id }),
  ...(duration !== undefined && { duration: duration.id }),
  ...(recurrence !== undefined && { recurrence: recurrence.id }),
  ...(interval !== undefined && { interval }),
})

/** What a later mention adds; the first to say something is believed. */
function merge(draft: Draft, mention: Mention): void {
  const { event } = draft
  if (mention.status === 'recurring' && event.interval === undefined) event.status = 'recurring'
  else if (event.interval === undefined && mention.interval !== undefined)
    event.status = mention.status
  Object.assign(event, { ...detailsOf(mention), ...event })
  event.mentions.push(mention.span)
  for (const id of mention.participantIds) {
    if (!event.participantIds.includes(id)) event.participantIds.push(id)
  }
  draft.isResumed ||= mention.isResumed
  if (mention.key.length <= draft.key.length) return
  draft.key = mention.key
  draft.title = mention.title
  event.name = mention.name
}
