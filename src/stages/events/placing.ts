import type { Place } from '../../model/event.ts'
import type { Head } from './head.ts'
import { role } from './lexicon.ts'
import { is, type Sentence } from './sentence.ts'
import type { Token } from './tokens.ts'

/** Where an event happens, as its clause names it. */
export function placeOf(sentence: Sentence, head: Head, heads: readonly Head[]): Place | undefined {
  return behindLead(sentence, head, heads) ?? beforeTail(sentence, head, heads)
}

const reach = 14

/** in Beijing: the name after a preposition that follows the event or its verb. */
function behindLead(sentence: Sentence, head: Head, heads: readonly Head[]): Place | undefined {
  const { tokens, clauses } = sentence
  const start = head.to
  for (let at = start; at < Math.min(tokens.length, start + reach); at++) {
    if (clauses[at] !== clauses[head.head] && clauses[at] !== clauses[head.verb ?? head.head]) break
    if (isOther(heads, head, at)) break
    if (tokens[at]?.entry.lead?.includes('place') !== true) continue
    const place = nameFrom(sentence, at + 1, heads)
    if (place !== undefined) return place
  }
  return undefined
}

const isOther = (heads: readonly Head[], head: Head, at: number): boolean =>
  at !== head.verb && heads.some((other) => other !== head && other.from <= at && at < other.to)

function nameFrom(sentence: Sentence, start: number, heads: readonly Head[]): Place | undefined {
  const { tokens, lexicon } = sentence
  let from = start
  while (is(tokens[from], role.specific)) from++
  let to = from
  while (to < tokens.length && isPart(sentence, to, heads)) to++
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (to === from || first === undefined || last === undefined) return undefined
  if (!lexicon.hasCapitals && !isClosed(tokens, to)) return undefined
  return named(sentence.text, first, last)
}

function isPart({ tokens, lexicon }: Sentence, at: number, heads: readonly Head[]): boolean {
  const token = tokens[at] as Token
  if (heads.some(({ from, to }) => from <= at && at < to)) return false
  if (lexicon.hasCapitals) return token.form === 'name' && !is(token, role.bound)
  return token.form === 'word' && token.entry.roles === 0
}

// 在杭州举行: what is named ends where the verb begins.
const isClosed = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at], role.hold | role.verb) || tokens[at]?.entry.tail?.includes('place') === true

/** 서울에서, 東京で: the name before a particle that stands before the event or its verb. */
function beforeTail(sentence: Sentence, head: Head, heads: readonly Head[]): Place | undefined {
  const { tokens, clauses } = sentence
  const last = Math.max(head.verb ?? head.head, head.head)
  for (let at = last - 1; at > 0 && at >= last - reach; at--) {
    if (clauses[at] !== clauses[head.head] && clauses[at] !== clauses[last]) break
    const [token, before] = [tokens[at], tokens[at - 1]]
    if (at < head.from && isOther(heads, head, at)) break
    if (token?.entry.tail?.includes('place') !== true || before === undefined) continue
    if (before.form === 'date' || !isPart(sentence, at - 1, heads)) continue
    return named(sentence.text, firstOf(sentence, at - 1, heads), before)
  }
  return undefined
}

/** The first of the tokens in one word with the one at a place. */
function firstOf(sentence: Sentence, at: number, heads: readonly Head[]): Token {
  let from = at
  while (from > 0 && sentence.tokens[from]?.glued === true && isPart(sentence, from - 1, heads)) {
    from--
  }
  return sentence.tokens[from] as Token
}

const named = (text: string, { start }: Token, { end }: Token): Place => ({
  name: text.slice(start, end),
  span: { start, end },
})
