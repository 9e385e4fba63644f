import type { DateMention } from '../../model/date.ts'
import type { EventKind } from '../../model/event.ts'
import type { Span } from '../../model/span.ts'
import type { EventRelation } from '../../shapes/words/event-relation.ts'
import { type Dating, datingOf, type Timing } from './dating.ts'
import type { Head } from './head.ts'
import { headsIn } from './heads.ts'
import { intervalOf } from './interval.ts'
import type { Mention } from './mention.ts'
import { aboutOf, aliasOf, nameOf, titleOf } from './naming.ts'
import { placeOf } from './placing.ts'
import { relatedTo } from './relating.ts'
import { clauseSpan, type Sentence, spanOf } from './sentence.ts'
import { type Standing, standingOf } from './standing.ts'
import { statusOf } from './status.ts'
import type { Token } from './tokens.ts'

/** What a sentence is read against. */
export interface Circumstances {
  reference: string | undefined
  /** The date of the sentence before, where this one goes on about it. */
  carried: DateMention | undefined
  /** Ids of the participants who are mentioned in a stretch. */
  participantsIn: (span: Span) => string[]
}

/** A mention, and whether it is sure to be one of an event. */
export interface Candidate {
  mention: Mention
  standing: Standing
}

/** The mentions of events in a sentence, in order, linked among each other. */
export function mentionsIn(sentence: Sentence, circumstances: Circumstances): Candidate[] {
  const heads = headsIn(sentence)
  const candidates = heads.map((head, index) =>
    candidateOf(sentence, head, heads, index, circumstances),
  )
  for (const candidate of candidates) {
    if (candidate === undefined) continue
    const { mention, at, partOf } = candidate
    const venue = at === undefined ? undefined : candidates[at]?.mention
    if (venue !== undefined && venue.kind === mention.kind) mention.same = venue
    else mention.at = venue
    if (partOf !== undefined) mention.partOf = candidates[partOf]?.mention
    mention.same ??= namesakeOf(mention, candidates)
  }
  return candidates.filter((candidate) => candidate !== undefined)
}

/** 市長選で初当選: the noun of the sentence that names what a verb, or a noun of many senses, tells again. */
function namesakeOf(
  { isNoun, isLoose, key, kind, date }: Mention,
  candidates: readonly (Candidate | undefined)[],
): Mention | undefined {
  if (date === undefined || (isNoun && !(isLoose && key.length === 1))) return undefined
  const same = candidates.find(
    (other) => other?.mention.kind === kind && other.mention.date === date,
  )
  return same?.mention.isNoun === true && !same.mention.isLoose ? same.mention : undefined
}

/** A candidate, and which heads of its sentence it happened at and is part of. */
interface Linked extends Candidate {
  at: number | undefined
  partOf: number | undefined
}

function candidateOf(
  sentence: Sentence,
  head: Head,
  heads: readonly Head[],
  index: number,
  circumstances: Circumstances,
): Linked | undefined {
  const timing = timingOf(sentence, head, heads, circumstances)
  const place = placeOf(sentence, head, heads)
  const at = heads.length < 2 ? undefined : relatedTo(sentence, heads, index, 'at')
  const { hasCapitals } = sentence.lexicon
  const standing = standingOf(head, timing, place !== undefined, at !== undefined, hasCapitals)
  if (standing === undefined) return undefined
  if (isFirstSince(sentence, head, timing)) return undefined
  const partOf = heads.length < 2 ? undefined : relatedTo(sentence, heads, index, 'part')
  const mention = mentionOf(sentence, head, heads, timing, place, circumstances)
  return { mention, standing, at, partOf }
}

/** "the first to be elected since 2004": what a verb tells at one time did not go on since then. */
const isFirstSince = ({ tokens }: Sentence, { isNoun, kind }: Head, { at }: Timing): boolean =>
  !isNoun && at !== undefined && momentary.has(kind) && relationOf(tokens, at) === 'since'

const momentary: ReadonlySet<EventKind> = new Set(['appointment', 'election', 'award', 'visit'])

function timingOf(
  sentence: Sentence,
  head: Head,
  heads: readonly Head[],
  { reference, carried }: Circumstances,
): Timing {
  const dating = datingOf(sentence, head, heads)
  const isDated = !isLasting(head, dating.duration)
  const own = isDated && !isFirstYear(dating, reference) ? dating.date : undefined
  const when = own ?? (isDated ? carried : undefined)
  return { ...dating, when, isCarried: own === undefined || dating.isCarried }
}

function mentionOf(
  sentence: Sentence,
  head: Head,
  heads: readonly Head[],
  timing: Timing,
  place: Mention['place'],
  { reference, participantsIn }: Circumstances,
): Mention {
  const { text, tokens } = sentence
  const { kind, isNoun, key, ordinal, pick, isSpecific, isNamed, isResumed } = head
  const { isLoose, isEdition, remembers } = head
  const { when, isCarried, duration, recurrence } = timing
  return {
    kind,
    span: spanOf(tokens, head.from, head.to),
    isNoun,
    key,
    name: nameOf(sentence, head),
    title: titleOf(sentence, head),
    ordinal: ordinal && { ...ordinal, of: kind === 'anniversary' ? 'anniversary' : 'series' },
    pick,
    isSpecific,
    isNamed,
    isLoose,
    isEdition,
    remembers,
    about: aboutOf(text, tokens, head),
    ...periodOf(sentence, head, heads, timing, reference),
    date: when,
    isCarried,
    duration,
    recurrence,
    place,
    isHeld: head.verb !== undefined,
    isResumed,
    alias: aliasOf(sentence, head),
    participantIds: participantsIn(clauseSpan(sentence, head.head)),
  }
}

/** Whether and when an event takes place. */
function periodOf(
  sentence: Sentence,
  head: Head,
  heads: readonly Head[],
  { when, at, recurrence }: Timing,
  reference: string | undefined,
): Pick<Mention, 'status' | 'interval'> {
  const relation = at === undefined ? undefined : relationOf(sentence.tokens, at)
  const said = statusOf(sentence, head, heads, when, recurrence, reference)
  const status = relation === 'since' && said === 'held' ? 'ongoing' : said
  return { status, interval: when && intervalOf(when, status, relation, reference) }
}

// "The annual fair, first held in 1988": a past year is not that of what recurs.
const isFirstYear = ({ date, recurrence }: Dating, reference: string | undefined): boolean =>
  recurrence !== undefined &&
  date?.granularity === 'year' &&
  (date.interval?.end ?? '9999') <= (reference ?? '')

// A programme runs on, a pause of some length ends: the date beside it is that of something else.
const isLasting = ({ kind, verb }: Head, duration: DateMention | undefined): boolean =>
  (kind === 'programme' && verb === undefined) || (kind === 'hiatus' && duration !== undefined)

function relationOf(tokens: readonly Token[], at: number): EventRelation | undefined {
  const lead = tokens[at - 1]?.entry.lead
  const tail = tokens[at + 1]?.entry.tail
  return (['since', 'until'] as const).find(
    (relation) => lead?.includes(relation) === true || tail?.includes(relation) === true,
  )
}
