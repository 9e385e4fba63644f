import type { DateMention, Interval } from '../../model/date.ts'
import { isAdverbial } from './happening.ts'
import type { Head } from './head.ts'
import { role } from './lexicon.ts'
import { is, type Sentence } from './sentence.ts'
import type { Token } from './tokens.ts'

/** What the dates of a sentence say of an event in it. */
export interface Dating {
  date?: DateMention
  /** Where its token stands. */
  at?: number
  /** Whether it stands in another clause. */
  isCarried: boolean
  duration?: DateMention
  recurrence?: DateMention
}

/** Which of the dates of its clause are those of an event. */
export interface Timing extends Dating {
  /** The date that it has, its own or that of the sentence before. */
  when: DateMention | undefined
}

/** The dates that belong to an event: those of its clause, else of the clause before. */
export function datingOf(sentence: Sentence, head: Head, heads: readonly Head[]): Dating {
  const { dated } = sentence
  if (dated.length === 0) return { isCarried: false }
  const times = dated.filter((at) => isTime(sentence.tokens[at]?.date))
  const isMine = (at: number): boolean =>
    isOwn(sentence, head, at) && !isOfOther(sentence, head, heads, at)
  const near = nearest(sentence, head, heads, times, isMine)
  // 来年の大会は3月8日に, 今年10月15日至20日: the finer one of two that are one within the other.
  const finer = nearest(
    sentence,
    head,
    heads,
    times.filter((at) => isInside(sentence, at, near)),
    isMine,
  )
  const own = finer ?? near
  const isLent = own !== undefined && isOfVerb(sentence, head, heads, own)
  const at = isLent
    ? undefined
    : (own ?? nearest(sentence, head, heads, times, (at) => isBefore(sentence, head, at)))
  const date = at === undefined ? undefined : sentence.tokens[at]?.date
  const duration = besides(sentence, head, dated, 'duration')
  const recurrence = besides(sentence, head, dated, 'set')
  return {
    ...(at !== undefined && date !== undefined && { at, date }),
    isCarried: own === undefined && !(at !== undefined && isShared(sentence, head, at)),
    ...(duration !== undefined && { duration }),
    ...(recurrence !== undefined && { recurrence }),
  }
}

/** Whether a date lies within another one, and is finer. */
function isInside({ tokens }: Sentence, at: number, outer: number | undefined): boolean {
  const inner = tokens[at]?.date?.interval
  const around = outer === undefined ? undefined : tokens[outer]?.date?.interval
  if (inner === undefined || around === undefined) return false
  const [start, end] = edgesOf(inner)
  const [from, to] = edgesOf(around)
  return start >= from && end <= to && !(start === from && end === to)
}

/** The edges of an interval, open ones as far off as can be. */
const edgesOf = ({ start = '', end = '9999' }: Interval): [string, string] => [start, end]

const isTime = (date: DateMention | undefined): boolean =>
  date?.interval !== undefined && (date.type === 'date' || date.type === 'time')

function isOwn({ clauses, lexicon }: Sentence, head: Head, at: number): boolean {
  const clause = clauses[at]
  // "founded in 1994 after the war": what describes a noun stands on one side of it.
  if (head.isBackground && at < head.from === lexicon.hasCapitals) return false
  return clause === clauses[head.head] || (head.verb !== undefined && clause === clauses[head.verb])
}

/** 6월 데뷔한 투수는 상을 받았다: a date before another verb is that verb's. */
const isOfOther = (
  { lexicon }: Sentence,
  head: Head,
  heads: readonly Head[],
  at: number,
): boolean =>
  lexicon.isHeadFinal &&
  head.isNoun &&
  heads.some((other) => !other.isNoun && at < other.head && other.head < head.from)

/** Whether a date is that of what another verb of the clause tells of the noun: the fair was founded in 1990. */
function isOfVerb(sentence: Sentence, head: Head, heads: readonly Head[], at: number): boolean {
  if (
    !head.isNoun ||
    head.kind === 'anniversary' ||
    head.verb !== undefined ||
    isAdverbial(sentence, head)
  )
    return false
  const beside = at < head.from ? head.from - at : at - head.to
  const { clauses } = sentence
  return (
    beside > 2 &&
    heads.some(({ isNoun, head: verb }) => !isNoun && clauses[verb] === clauses[head.head])
  )
}

const isBefore = ({ tokens, clauses }: Sentence, head: Head, at: number): boolean =>
  (clauses[at] ?? 0) < (clauses[head.head] ?? 0) &&
  !isApposed(tokens.slice(clauses.indexOf(clauses[at] ?? 0), at))

/**
 * Whether a date in an earlier clause is also that of this one: nothing but the date stands there, or
 * this clause begins with its verb.
 */
function isShared({ tokens, clauses }: Sentence, head: Head, at: number): boolean {
  const own = clauses[head.head] ?? 0
  const from = clauses.indexOf(clauses[at] ?? 0)
  if (head.head - clauses.indexOf(own) <= 1) return true
  const isBare = tokens.slice(from, at).every((token) => is(token, role.bound))
  return isBare && tokens[at + 1]?.form === 'mark' && (clauses[at] ?? 0) + 1 === own
}

// "The album, released in 2019, won": what the comma sets off has a date of its own.
const isApposed = (tokens: readonly Token[]): boolean =>
  tokens.some((token, at) => at > 0 && is(token, role.verb) && tokens[at - 1]?.form === 'mark')

/** The date with the fewest words, and no other event, between it and the event or its verb. */
function nearest(
  sentence: Sentence,
  head: Head,
  heads: readonly Head[],
  dates: readonly number[],
  isMeant: (at: number) => boolean,
): number | undefined {
  let best: number | undefined
  let least = Infinity
  for (const at of dates) {
    if (!isMeant(at)) continue
    const [from, to] = head.isNoun ? [head.from, head.to] : [head.head, head.head + 1]
    const cost = Math.min(
      distance(sentence, head, heads, from, to, at),
      head.verb === undefined
        ? Infinity
        : distance(sentence, head, heads, head.verb, head.verb + 1, at),
    )
    if (cost < least) [best, least] = [at, cost]
  }
  return best
}

const crossing = 8

function distance(
  { tokens, lexicon }: Sentence,
  head: Head,
  heads: readonly Head[],
  from: number,
  to: number,
  at: number,
): number {
  if (at >= from && at < to) return 0
  const [first, last] = at < from ? [at + 1, from] : [to, at]
  let cost = last - first
  for (const other of heads) {
    const isBetween = other !== head && other.head >= first && other.head < last
    if (isBetween && other.head !== head.verb) cost += crossing
  }
  for (let between = first; between < last; between++) {
    if (is(tokens[between], role.joiner)) cost += crossing / 2
  }
  // What stands before its verb in a language that ends in the verb comes as near; what stands behind
  // it, in 데뷔해 이듬해, dates what follows.
  if (lexicon.isHeadFinal) return at < from || head.isNoun ? cost : cost + crossing
  return at < from ? cost + 1 : cost
}

/** A duration or recurrence in or right beside the words of an event. */
function besides(
  { tokens, clauses }: Sentence,
  head: Head,
  dated: readonly number[],
  type: DateMention['type'],
): DateMention | undefined {
  const near = dated.filter((at) => {
    const token = tokens[at] as Token
    if (token.date?.type !== type || clauses[at] !== clauses[head.head]) return false
    return at >= head.from - 2 && at <= Math.max(head.to, head.verb ?? 0) + 5
  })
  const [first] = near
  return first === undefined ? undefined : tokens[first]?.date
}
