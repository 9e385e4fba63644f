import type { DateMention } from '../../model/date.ts'
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
  const mentions = heads.map((head) => mentionOf(sentence, head, heads, circumstances))
  heads.forEach((_, index) => {
    const mention = mentions[index] as Mention
    const at = relatedTo(sentence, heads, index, 'at')
    const partOf = relatedTo(sentence, heads, index, 'part')
    const venue = at === undefined ? undefined : mentions[at]
    if (venue !== undefined && venue.kind === mention.kind) mention.same = venue
    else if (venue !== undefined) mention.at = venue
    if (partOf !== undefined) mention.partOf = mentions[partOf]
  })
  return heads.flatMap((head, index) => {
    const mention = mentions[index] as Mention
    const standing = standingOf(head, mention, sentence.lexicon.hasCapitals)
    return standing === undefined ? [] : [{ mention, standing }]
  })
}

function mentionOf(
  sentence: Sentence,
  head: Head,
  heads: readonly Head[],
  circumstances: Circumstances,
): Mention {
  const { text, tokens } = sentence
  const { kind, isNoun, key, ordinal, pick, isSpecific, isNamed, isResumed } = head
  const of = kind === 'anniversary' ? 'anniversary' : 'series'
  return {
    kind,
    span: spanOf(tokens, head.from, head.to),
    isNoun,
    key,
    name: nameOf(sentence, head),
    title: titleOf(sentence, head),
    ordinal: ordinal && { ...ordinal, of },
    pick,
    isSpecific,
    isNamed,
    about: aboutOf(text, tokens, head),
    ...timeOf(sentence, head, heads, circumstances),
    place: placeOf(sentence, head, heads),
    isHeld: head.verb !== undefined,
    isResumed,
    alias: aliasOf(sentence, head),
    participantIds: circumstances.participantsIn(clauseOf(sentence, head)),
  }
}

type Timing = 'status' | 'date' | 'isCarried' | 'interval' | 'duration' | 'recurrence'

/** What the dates and words of its clause tell of the time of an event. */
function timeOf(
  sentence: Sentence,
  head: Head,
  heads: readonly Head[],
  { reference, carried }: Circumstances,
): Pick<Mention, Timing> {
  const dating = datingOf(sentence, head, heads)
  const { duration, recurrence } = dating
  const isDated = !isLasting(head, duration)
  const own = isDated && !isFirstYear(dating, reference) ? dating.date : undefined
  const date = own ?? (isDated ? carried : undefined)
  const said = statusOf(sentence, head, heads, date, recurrence, reference)
  const relation = dating.at === undefined ? undefined : relationOf(sentence.tokens, dating.at)
  const status = relation === 'since' && said === 'held' ? 'ongoing' : said
  const interval = date && intervalOf(date, status, relation, reference)
  const isCarried = own === undefined || dating.isCarried
  return { status, date, isCarried, interval, duration, recurrence }
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
  mention: Mention,
  hasArticles: boolean,
): Candidate['standing'] | undefined {
  const isDated = mention.date !== undefined && !mention.isCarried
  if (!head.isNoun) {
    return isDated || (mention.at ?? mention.same) !== undefined ? 'sure' : undefined
  }
  const isDefinite = head.isSpecific || head.isNamed || !(hasArticles || head.isLoose)
  const isKnown = isDefinite ? 'known-only' : undefined
  if (head.isInside && !(head.ordinal !== undefined || (head.isNamed && !head.isLoose))) {
    return isKnown
  }
  return isSure(head, mention, isDated) ? 'sure' : isKnown
}

function isSure(head: Head, mention: Mention, isDated: boolean): boolean {
  if (head.kind === 'award') return isWon(head, mention)
  if (head.ordinal !== undefined) return true
  if (head.kind === 'hiatus' && mention.duration !== undefined) return true
  const isDistinct = head.isNamed || head.isSpecific || mention.isHeld
  if (head.isLoose) return isDated ? isDistinct : head.isProper
  if (head.kind === 'interview' || isDated) return true
  return (
    isToldApart(head, mention) || (mention.isHeld && (isDistinct || mention.date !== undefined))
  )
}

const isToldApart = ({ isNamed, pick }: Head, { place }: Mention): boolean =>
  isNamed || pick !== undefined || place !== undefined

// A prize that is given, and has a name or a date; one of more than a sign has a name of its own.
function isWon({ isNamed }: Head, { isHeld, date, key }: Mention): boolean {
  const noun = key.at(-1) ?? ''
  const isLong = isDense(noun.charCodeAt(0)) && noun.length > 1
  return isHeld && (isNamed || date !== undefined || isLong)
}
