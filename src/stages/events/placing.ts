import type { Place } from '../../model/event.ts'
import type { Head } from './head.ts'
import { role } from './lexicon.ts'
import { is, type Sentence } from './sentence.ts'
import type { Token } from './tokens.ts'

/** Where an event happens, as its clause names it. */
export function placeOf(sentence: Sentence, head: Head, heads: readonly Head[]): Place | undefined {
  const { hasCapitals } = sentence.lexicon
  const lead = hasCapitals ? nameBehindLead(sentence, head, heads) : upToVerb(sentence, head, heads)
  return lead ?? beforeTail(sentence, head, heads) ?? visited(sentence, head, heads)
}

const reach = 14

/** in Beijing: the name after a preposition that follows the event or its verb. */
function nameBehindLead(sentence: Sentence, head: Head, heads: readonly Head[]): Place | undefined {
  const { tokens } = sentence
  for (let at = head.to; at < Math.min(tokens.length, head.to + reach); at++) {
    if (!isNear(sentence, head, at) || isOther(heads, head, at)) break
    if (tokens[at]?.entry.lead?.includes('place') !== true) continue
    const place = nameFrom(sentence, at + 1, heads)
    if (place !== undefined) return place
  }
  return nameBeforeLink(sentence, head, heads)
}

/** They gather in Tolmark next week for the summit: nothing but dates between the name and the link. */
function nameBeforeLink(sentence: Sentence, head: Head, heads: readonly Head[]): Place | undefined {
  const { tokens } = sentence
  let to = head.from
  while (to > 0 && is(tokens[to - 1], role.article | role.specific)) to--
  if (!head.isNoun || !is(tokens[to - 1], role.link)) return undefined
  to--
  while (to > 0 && tokens[to - 1]?.form === 'date') to--
  let from = to
  while (from > 0 && isPart(sentence, from - 1, heads)) from--
  const isLed = tokens[from - 1]?.entry.lead?.includes('place') === true
  return isLed && from < to && isNear(sentence, head, from) ? named(sentence, from, to) : undefined
}

/** Whether a token stands in the clause of an event or of its verb. */
const isNear = ({ clauses }: Sentence, head: Head, at: number): boolean =>
  clauses[at] === clauses[head.head] || clauses[at] === clauses[head.verb ?? head.head]

const isOther = (heads: readonly Head[], head: Head, at: number): boolean =>
  at !== head.verb && heads.some((other) => other !== head && other.from <= at && at < other.to)

function nameFrom(sentence: Sentence, start: number, heads: readonly Head[]): Place | undefined {
  const { tokens } = sentence
  let from = start
  while (is(tokens[from], role.specific)) from++
  let to = from
  while (to < tokens.length && isPart(sentence, to, heads)) to++
  return to === from ? undefined : named(sentence, from, to)
}

function isPart({ tokens, lexicon }: Sentence, at: number, heads: readonly Head[]): boolean {
  const token = tokens[at] as Token
  if (heads.some(({ from, to }) => from <= at && at < to)) return false
  if (lexicon.hasCapitals) return token.form === 'name' && !is(token, role.bound)
  return token.form === 'word' && token.entry.roles === 0
}

const longest = 8
const acting = role.hold | role.verb

/** 在杭州举行: all that stands between a preposition and the verb of the event. */
function upToVerb(sentence: Sentence, head: Head, heads: readonly Head[]): Place | undefined {
  const { tokens } = sentence
  let verb = head.verb ?? head.head
  for (let at = verb - 1; at >= 0 && at >= verb - longest; at--) {
    const token = tokens[at] as Token
    if (!isNear(sentence, head, at) || isOther(heads, head, at)) return undefined
    if (token.form === 'date' || token.form === 'mark') return undefined
    // 在杭州举行纪念音乐会: the first of several verbs.
    if (is(token, acting)) verb = at
    if (token.entry.lead?.includes('place') === true) {
      const isName = at + 1 < verb && !is(tokens[at + 1], role.bound | role.specific)
      return isName ? named(sentence, at + 1, verb) : undefined
    }
  }
  return undefined
}

/** 서울에서, 東京で: the name before a particle, the nearest to the last verb of the clause. */
function beforeTail(sentence: Sentence, head: Head, heads: readonly Head[]): Place | undefined {
  const { tokens } = sentence
  const first = Math.max(0, head.from - reach)
  const last = head.isBackground ? head.to : Math.min(tokens.length, head.to + reach)
  for (let at = last - 1; at > first; at--) {
    if (!isNear(sentence, head, at)) continue
    if (tokens[at]?.entry.tail?.includes('place') !== true) continue
    if (!isPart(sentence, at - 1, heads) || isApart(heads, head, at)) continue
    if (!isSurely(sentence, head, at)) continue
    // 大雪で中止: a reason.
    if (tokens[at + 1]?.entry.status === 'cancelled') continue
    const from = firstOf(sentence, at - 1, heads)
    if (isNameless(tokens, from)) continue
    return named(sentence, from, at)
  }
  return undefined
}

// 42キロで: a unit; 이 공장에서는: what is known already.
const isNameless = (tokens: Sentence['tokens'], from: number): boolean =>
  (tokens[from]?.glued === true && tokens[from - 1]?.form === 'number') ||
  is(tokens[from - 1], role.specific)

// A particle of one sign has many senses: of place it is where the verb or the event follows at once.
function isSurely({ tokens }: Sentence, head: Head, at: number): boolean {
  const { start, end } = tokens[at] as Token
  const next = tokens[at + 1]
  return end - start > 1 || at + 1 === head.from || next?.form === 'date' || is(next, acting)
}

/** Whether an event of its own stands between a place and the event. */
function isApart(heads: readonly Head[], head: Head, at: number): boolean {
  const [from, to] = at < head.head ? [at, head.from] : [head.to, at]
  return heads.some((other) => other !== head && other.head >= from && other.head < to)
}

const mostWords = 3

/** The first token of the name that ends at a place: 부산 벡스코에서. */
function firstOf(sentence: Sentence, at: number, heads: readonly Head[]): number {
  let from = at
  let words = 1
  while (from > 0) {
    // 서울의 극장, 東京の会場
    const step = isOfName(sentence, from - 1, heads) ? 2 : 1
    if (step === 1 && !isPart(sentence, from - 1, heads)) break
    if (sentence.tokens[from]?.glued !== true && ++words > mostWords) break
    from -= step
  }
  return from
}

const isOfName = (sentence: Sentence, at: number, heads: readonly Head[]): boolean =>
  is(sentence.tokens[at], role.possessive) && at > 0 && isPart(sentence, at - 1, heads)

/** visited Mongolia, 몽골을 방문, 访问广州: what is visited. */
function visited(sentence: Sentence, head: Head, heads: readonly Head[]): Place | undefined {
  const { tokens, lexicon } = sentence
  if (head.kind !== 'visit' || head.isNoun) return undefined
  const behind = nameFrom(sentence, head.to, heads)
  if (behind !== undefined || !lexicon.isHeadFinal) return behind
  const at = head.from - 2
  if (at < 0 || !is(tokens[head.from - 1], role.bound) || !isPart(sentence, at, heads))
    return undefined
  return named(sentence, firstOf(sentence, at, heads), at + 1)
}

function named({ tokens, text }: Sentence, from: number, to: number): Place {
  const { start } = tokens[from] as Token
  const { end } = tokens[to - 1] as Token
  return { name: text.slice(start, end), span: { start, end } }
}
