import { isCompound, isTacked } from './compound.ts'
import { withVerbs } from './happening.ts'
import type { Head } from './head.ts'
import { isHangul } from '../../text/letters.ts'
import { headed, noEntry, role } from './lexicon.ts'
import { nounAt } from './phrase.ts'
import { senseOf } from './senses.ts'
import { is, type Sentence } from './sentence.ts'
import type { Token } from './tokens.ts'

/** The event words of a sentence, in order; a verb and the noun that it happens to are one. */
export function headsIn(sentence: Sentence): Head[] {
  const { tokens } = sentence
  const heads: Head[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!is(tokens[at], headed)) continue
    const head = isVerbAt(sentence, at) ? verbAt(sentence, at) : nounOf(sentence, at)
    if (head === undefined) continue
    while ((heads.at(-1)?.head ?? -1) >= head.from) heads.pop()
    const last = heads.at(-1)
    if (last !== undefined && last.isNoun && last.to > head.from) {
      if (last.isEdition) heads[heads.length - 1] = editionOf(last, head)
      else heads.push({ ...head, isInside: true })
    } else heads.push(head)
  }
  return heads.length === 0 ? heads : withVerbs(sentence, heads)
}

/** "the 12th edition of the festival": the festival, counted. */
const editionOf = (edition: Head, head: Head): Head => ({
  ...head,
  from: edition.from,
  ordinal: edition.ordinal ?? head.ordinal,
  pick: edition.pick ?? head.pick,
  isSpecific: true,
})

function isVerbAt(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence
  const token = tokens[at]
  if (is(token, role.loose) && isTacked(sentence, at)) return false
  if (is(token, role.infinitive) && isHelped(tokens, at)) return true
  return is(token, role.verb) && !is(token, role.noun)
}

type Tokens = Sentence['tokens']

// "will launch", "to officially open"
function isHelped(tokens: Tokens, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 3; before--) {
    const token = tokens[before]
    if (is(token, role.auxiliary) || token?.entry.status === 'planned') return true
    if (token?.form !== 'word' || is(token, role.article | role.specific)) return false
  }
  return false
}

function nounOf(sentence: Sentence, at: number): Head | undefined {
  const kind = sentence.tokens[at]?.entry.noun
  return kind === undefined ? undefined : nounAt(sentence, at, kind)
}

function verbAt(sentence: Sentence, at: number): Head | undefined {
  const { tokens, text } = sentence
  const token = tokens[at]
  const kind = senseOf(sentence, at) ?? token?.entry.verb
  if (token === undefined || kind === undefined) return undefined
  if (isDenied(tokens, at) || isCompound(sentence, at) || isAttribute(sentence, at))
    return undefined
  return {
    kind,
    isNoun: false,
    from: at,
    head: at,
    stop: at + 1,
    to: at + 1,
    ordinal: undefined,
    pick: undefined,
    isSpecific: false,
    isNamed: false,
    isProper: false,
    isLoose: false,
    isEdition: false,
    remembers: undefined,
    key: [text.slice(token.start, token.end).toLowerCase()],
    own: at,
    verb: undefined,
    isResumed: kind === 'resumption',
    isBackground: false,
    isInside: false,
  }
}

/** 개관 행사, 무정차 통과 민원: whether a verb's stem only describes the noun right behind it. */
function isAttribute({ tokens, text, lexicon }: Sentence, at: number): boolean {
  const next = tokens[at + 1]
  if (!lexicon.isHeadFinal || next?.form !== 'word') return false
  if (is(next, role.noun | role.loose | role.other) && !is(next, role.verb)) return true
  if (next.entry !== noEntry || next.glued || !isHangul(text.charCodeAt(next.start))) return false
  // 문을 연 도서관: words that are more than a stem tell what happened.
  const { start, end } = tokens[at] as Token
  return !text.slice(start, end).includes(' ')
}

function isDenied(tokens: Tokens, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 3; before--) {
    if (is(tokens[before], role.negation)) return true
    if (tokens[before]?.form !== 'word') return false
  }
  return is(tokens[at + 1], role.negation)
}
