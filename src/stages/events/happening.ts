import type { Head } from './head.ts'
import { role } from './lexicon.ts'
import { inOneClause, is, type Sentence } from './sentence.ts'
import type { Token } from './tokens.ts'

/**
 * Gives nouns the verbs that say that they happen, and drops those verbs as events of their own.
 *
 * The bid was tabled; they hold a regatta and a fair
 *     ^^^     ^^^^^^       ^^^^   ^^^^^^^       ^^^^
 */
export function withVerbs(sentence: Sentence, heads: readonly Head[]): Head[] {
  const verbs = heads.map((head) => (head.isNoun ? verbOf(sentence, head, heads) : undefined))
  verbs.forEach((verb, index) => {
    if (verb !== undefined) giveVerb(sentence, heads[index] as Head, verb)
  })
  return heads.filter(({ isNoun, head }) => isNoun || !verbs.includes(head))
}

function giveVerb({ tokens }: Sentence, head: Head, verb: number): void {
  const isResumed = tokens[verb]?.entry.verb === 'resumption'
  const isClose = verb < head.to ? head.from - verb <= 4 : verb - head.to <= 4
  head.verb = verb
  head.isResumed = isResumed
  if (!isClose || !(isResumed || head.kind === 'award')) return
  head.from = Math.min(head.from, verb)
  head.to = Math.max(head.to, verb + 1)
}

const farthest = 12

function verbOf(sentence: Sentence, noun: Head, heads: readonly Head[]): number | undefined {
  if (noun.isInside || (noun.isBackground && sentence.lexicon.hasCapitals)) return undefined
  const behind = noun.isBackground ? undefined : verbBehind(sentence, noun, heads)
  return behind ?? verbAhead(sentence, noun, heads)
}

const acting = role.hold | role.win | role.verb | role.infinitive

function fits(token: Token, { kind }: Head): boolean {
  if (!is(token, acting)) return false
  if (kind === 'award') return is(token, role.win) || token.entry.verb === 'award'
  return token.entry.verb === kind || is(token, role.hold | role.win)
}

/** The verb that the noun is the subject of, or in other word orders the object of. */
function verbBehind(sentence: Sentence, noun: Head, heads: readonly Head[]): number | undefined {
  const { tokens } = sentence
  const isRelated = isAdverbial(sentence, noun)
  const last = Math.min(tokens.length, noun.to + (isRelated ? 1 : farthest))
  if (isVenue(sentence, noun)) return undefined
  for (let at = noun.to; at < last; at++) {
    const token = tokens[at] as Token
    if (!inOneClause(sentence, noun.head, at) && !isRelative(sentence, noun.to, at)) break
    if (heads.some(({ isNoun, isInside, head }) => isNoun && !isInside && head === at)) break
    if (fits(token, noun)) return at
    if (is(token, role.verb) && !is(token, role.auxiliary)) break
  }
  return undefined
}

/** The verb that has the noun for its object: nothing but articles, adverbs and other objects between. */
function verbAhead(sentence: Sentence, noun: Head, heads: readonly Head[]): number | undefined {
  const { tokens } = sentence
  for (let at = noun.from - 1; at >= 0 && at >= noun.from - farthest; at--) {
    const token = tokens[at] as Token
    if (!inOneClause(sentence, noun.head, at)) return undefined
    if (fits(token, noun)) return at
    const other = heads.find(({ isNoun, from, to }) => isNoun && from <= at && at < to)
    const isList = is(token, role.joiner) && heads.some(({ to }) => to === at)
    // 推出她的特展
    const isParticle = at >= noun.from - 2 && !sentence.lexicon.hasCapitals && is(token, role.bound)
    if (other === undefined && !isList && !isParticle && !isPassable(token)) return undefined
  }
  return undefined
}

const isPassable = (token: Token): boolean =>
  is(token, role.article | role.specific) ||
  token.form === 'number' ||
  token.entry.status !== undefined

/** Whether a preposition stands before the noun: "at the festival". */
export function isAdverbial(sentence: Sentence, noun: Head): boolean {
  if (isVenue(sentence, noun)) return true
  const { tokens } = sentence
  let at = noun.from - 1
  while (at >= 0 && is(tokens[at], role.article | role.specific)) at--
  const before = tokens[at]
  return before !== undefined && (before.entry.lead !== undefined || is(before, role.link))
}

// 写真展に出る: where something is done; but 大賞に輝く: a prize is what one gets.
const isVenue = ({ tokens }: Sentence, { kind, to }: Head): boolean =>
  kind !== 'award' && tokens[to]?.entry.tail?.includes('at') === true

// "The festival, which opened …", "The fair, first held …"
function isRelative({ tokens, text, clauses }: Sentence, from: number, at: number): boolean {
  const comma = tokens[from]
  if (comma?.form !== 'mark' || text.charAt(comma.start) !== ',') return false
  const first = clauses[from + 1] ?? 0
  return at - from <= 5 && (clauses[at] ?? 0) <= first + 1
}
