import type { Span } from '../../model/span.ts'
import type { TenseWords } from '../../shapes/language.ts'
import type { Direction } from './direction.ts'

const reach = 160
const wordPattern = /[\p{L}\p{M}'’]+/gu
const sentenceEnd = /[.!?。！？]["”’)]?\s/u

/** Where the sentence around a mention looks, by the nearest word on either side that tells. */
export function directionAround(
  text: string,
  span: Span,
  body: Span,
  tense: TenseWords | undefined,
): Direction {
  if (tense === undefined) return 'unknown'
  const before = text.slice(Math.max(body.start, span.start - reach), span.start)
  const after = text.slice(span.end, Math.min(body.end, span.end + reach))
  const clause = before.slice(lastEnd(before))
  const rest = after.slice(0, firstEnd(after))
  const words = wordsOf(clause).reverse()
  const [lead] = words
  if (lead !== undefined && tense.futureLeads?.includes(lead) === true) return 'ahead'
  return nearest(words, tense) ?? nearest(wordsOf(rest), tense) ?? 'unknown'
}

const wordsOf = (clause: string): string[] =>
  (clause.match(wordPattern) ?? []).map((word) => word.toLowerCase().replaceAll('’', "'"))

function lastEnd(text: string): number {
  let end = 0
  for (const match of text.matchAll(new RegExp(sentenceEnd, 'gu')))
    end = match.index + match[0].length
  return end
}

function firstEnd(text: string): number {
  const end = text.search(sentenceEnd)
  return end < 0 ? text.length : end
}

function nearest(words: readonly string[], tense: TenseWords): Direction | undefined {
  for (const word of words) {
    if (tense.future.includes(word)) return 'ahead'
    if (tense.past.includes(word)) return 'back'
    if (word.length > 4 && tense.pastEndings?.some((ending) => word.endsWith(ending)) === true)
      return 'back'
  }
  return undefined
}
