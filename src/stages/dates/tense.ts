import type { Span } from '../../model/span.ts'
import type { TenseWords } from '../../shapes/words/tense-words.ts'
import type { Direction } from './direction.ts'
import type { Lexicon } from './lexicon.ts'

const reach = 160
const wordPattern = /[\p{L}\p{M}'’]+/gu
const sentenceEnd = /[。！？]|[.!?]["”’)]?\s/u

/**
 * Where the sentence around a mention looks. Where blanks part words, by the nearest word on either
 * side that tells; else, and where verbs come in two pieces, by any, what lies ahead first.
 */
export function directionAround(text: string, span: Span, body: Span, lexicon: Lexicon): Direction {
  const { tense, spaced } = lexicon
  if (tense === undefined) return 'unknown'
  const before = text.slice(Math.max(body.start, span.start - reach), span.start)
  const after = text.slice(span.end, Math.min(body.end, span.end + reach))
  const clause = before.slice(lastEnd(before))
  const rest = after.slice(0, firstEnd(after))
  if (!spaced || tense.split === true) return anywhere(clause + rest, lexicon)
  const words = wordsOf(clause).reverse()
  const [lead] = words
  if (lead !== undefined && tense.futureLeads?.includes(lead) === true) return 'ahead'
  const sides = tense.verbLast === true ? [wordsOf(rest).reverse()] : [words, wordsOf(rest)]
  for (const side of sides) {
    const direction = nearest(side, tense)
    if (direction !== undefined) return direction
  }
  return 'unknown'
}

function anywhere(sentence: string, { tense, spaced }: Lexicon): Direction {
  const said = spaced ? new Set(wordsOf(sentence)) : undefined
  const says = (word: string) => said?.has(word) ?? sentence.includes(word)
  if (tense?.future.some(says) === true) return 'ahead'
  return tense?.past.some(says) === true ? 'back' : 'unknown'
}

const wordsOf = (clause: string): string[] =>
  (clause.match(wordPattern) ?? []).map((word) => word.toLowerCase().replaceAll('’', "'"))

const everySentenceEnd = new RegExp(sentenceEnd, 'gu')

function lastEnd(text: string): number {
  let end = 0
  for (const match of text.matchAll(everySentenceEnd)) end = match.index + match[0].length
  return end
}

function firstEnd(text: string): number {
  const end = text.search(sentenceEnd)
  return end < 0 ? text.length : end
}

function nearest(words: readonly string[], tense: TenseWords): Direction | undefined {
  for (const word of words) {
    if (tense.future.includes(word) || endsWith(word, tense.futureEndings)) return 'ahead'
    if (tense.past.includes(word) || endsWith(word, tense.pastEndings)) return 'back'
  }
  return undefined
}

const endsWith = (word: string, endings: readonly string[] = []): boolean =>
  endings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending))
