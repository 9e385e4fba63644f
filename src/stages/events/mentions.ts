import type { DateMention } from '../../model/date.ts'
import type { EventKind } from '../../model/event.ts'
import type { Span } from '../../model/span.ts'
import type { EventRelation } from '../../shapes/words/event-relation.ts'
import { isDense } from '../../text/letters.ts'
import { withoutTail } from '../../text/strip.ts'
import { type Dating, datingOf } from './dating.ts'
import type { Head } from './head.ts'
import { headsIn } from './heads.ts'
import { intervalOf } from './interval.ts'
import { role } from './lexicon.ts'
import type { Mention } from './mention.ts'
import { placeOf } from './placing.ts'
import { relatedTo } from './relating.ts'
import { is, type Sentence } from './sentence.ts'
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
  standing: 'sure' | 'known-only'
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

/** Which of the dates of its clause are those of an event. */
interface Timing extends Dating {
  /** The date that it has, its own or that of the sentence before. */
  when: DateMention | undefined
}

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
    participantIds: participantsIn(clauseOf(sentence, head)),
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

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: (tokens[from] as Token).start,
  end: (tokens[to - 1] as Token).end,
})

/** What the noun is about: the words behind it, or of an anniversary those before its count. */
function aboutOf(
  text: string,
  tokens: readonly Token[],
  { from, stop, to, isNoun, ordinal, kind }: Head,
): string | undefined {
  const start = tokens[from]?.start ?? 0
  if (!isNoun) return undefined
  if (kind === 'anniversary' && ordinal !== undefined && ordinal.span.start > start) {
    return text.slice(start, ordinal.span.start).trim()
  }
  if (to <= stop + 1) return undefined
  let first = stop + 1
  while (first < to - 1 && is(tokens[first], role.article | role.specific)) first++
  const span = spanOf(tokens, first, to)
  return text.slice(span.start, span.end)
}

function clauseOf({ tokens, clauses }: Sentence, { head }: Head): Span {
  const own = clauses[head] ?? 0
  return spanOf(tokens, clauses.indexOf(own), clauses.lastIndexOf(own) + 1)
}

const longestName = 80

/** What the event is called: its noun phrase, or the clause that tells of it. */
function nameOf(sentence: Sentence, head: Head): string {
  const { text, tokens } = sentence
  const own = spanOf(tokens, head.from, head.to)
  const clause = clauseOf(sentence, head)
  const isTold = !head.isNoun && clause.end - clause.start <= longestName
  const { start, end } = isTold ? clause : own
  return withoutTail(text.slice(start, end), ',;:.，；：、。').replace(/\s+/gu, ' ')
}

const titleOf = ({ text, tokens }: Sentence, { own, stop }: Head): string => {
  const { start, end } = spanOf(tokens, own, stop)
  return text.slice(start, end).replace(/\s+/gu, ' ')
}

function relationOf(tokens: readonly Token[], at: number): EventRelation | undefined {
  const lead = tokens[at - 1]?.entry.lead
  const tail = tokens[at + 1]?.entry.tail
  return (['since', 'until'] as const).find(
    (relation) => lead?.includes(relation) === true || tail?.includes(relation) === true,
  )
}

/** The short form behind a name: "Trilateral Exchange Program (TEP)". */
function aliasOf({ text, tokens }: Sentence, { to, isNoun }: Head): string | undefined {
  const [open, word, close] = tokens.slice(to, to + 3)
  if (!isNoun || open === undefined || word === undefined || close === undefined) return undefined
  if (!'(（'.includes(text.charAt(open.start)) || !')）'.includes(text.charAt(close.start)))
    return undefined
  const alias = text.slice(word.start, word.end)
  return word.form === 'name' && alias === alias.toUpperCase() ? alias : undefined
}

/** Whether a mention counts: by itself, only if the event is known already, or not at all. */
function standingOf(
  head: Head,
  timing: Timing,
  hasPlace: boolean,
  isRelated: boolean,
  hasArticles: boolean,
): Candidate['standing'] | undefined {
  const isDated = timing.when !== undefined && !timing.isCarried
  if (!head.isNoun) return isDated || isRelated ? 'sure' : undefined
  const isDefinite = head.isSpecific || head.isNamed || !(hasArticles || head.isLoose)
  const isKnown = isDefinite ? 'known-only' : undefined
  if (head.isInside && !(head.ordinal !== undefined || (head.isNamed && !head.isLoose))) {
    return isKnown
  }
  return isSure(head, timing, isDated, hasPlace) ? 'sure' : isKnown
}

function isSure(
  head: Head,
  { when, duration }: Timing,
  isDated: boolean,
  hasPlace: boolean,
): boolean {
  const isHeld = head.verb !== undefined
  if (head.kind === 'award') return isHeld && isWon(head, when)
  if (head.ordinal !== undefined) return true
  if (head.kind === 'hiatus' && duration !== undefined) return true
  const isDistinct = head.isNamed || head.isSpecific || isHeld
  if (head.isLoose) return isDated ? isDistinct : head.isProper
  if (head.kind === 'interview' || isDated || isToldApart(head, hasPlace)) return true
  return isHeld && (isDistinct || when !== undefined)
}

const isToldApart = ({ isNamed, pick }: Head, hasPlace: boolean): boolean =>
  isNamed || pick !== undefined || hasPlace

// A prize that has a name or a date; one of more than a sign has a name of its own.
function isWon({ isNamed, key }: Head, when: DateMention | undefined): boolean {
  const noun = key.at(-1) ?? ''
  return isNamed || when !== undefined || (isDense(noun.charCodeAt(0)) && noun.length > 1)
}
