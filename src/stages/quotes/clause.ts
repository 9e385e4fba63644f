import type { Span } from '../../model/span.ts'

/** A word or sign of the sentence around a quotation. */
export interface Word extends Span {
  text: string
  lower: string
  isWord: boolean
  isCapital: boolean
}

/** What stands around a quotation in its own sentence. */
export interface Clauses {
  before: Word[]
  after: Word[]
  /** The sentence before, where the quotation opens a new one. */
  previous: Word[]
  /** Whether the quotation before, if any, stands in the same sentence. */
  goesOn: boolean
}

const reach = 240
const wordPattern = /[\p{L}\p{N}@]+(?:[.'’&-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}@]/gu

/** The words of a sentence before and after a span, up to the bounds that neighbours set. */
export function clausesAround(
  text: string,
  span: Span,
  bounds: Span,
  abbreviations: ReadonlySet<string>,
): Clauses {
  const start = Math.max(bounds.start, span.start - reach)
  const lead = text.slice(start, span.start)
  const rest = text.slice(span.end, Math.min(bounds.end, span.end + reach))
  const feed = rest.indexOf('\n')
  const before = wordsIn(text, { start: start + lead.lastIndexOf('\n') + 1, end: span.start })
  const after = wordsIn(text, { start: span.end, end: span.end + (feed < 0 ? rest.length : feed) })
  const opening = before.findLastIndex((_, index) => endsSentence(before, index, abbreviations))
  const closing = after.findIndex((_, index) => endsSentence(after, index, abbreviations))
  const earlier = before
    .slice(0, opening)
    .findLastIndex((_, index) => endsSentence(before, index, abbreviations))
  return {
    before: before.slice(opening + 1),
    previous: before.slice(earlier + 1, Math.max(0, opening)),
    after: closing < 0 ? after : after.slice(0, closing),
    goesOn: opening < 0,
  }
}

function wordsIn(text: string, { start, end }: Span): Word[] {
  const words: Word[] = []
  for (const match of text.slice(start, end).matchAll(wordPattern)) {
    const [word] = match
    const initial = word.charAt(0)
    const isWord = /[\p{L}\p{N}@]/u.test(initial)
    words.push({
      start: start + match.index,
      end: start + match.index + word.length,
      text: word,
      lower: word.toLowerCase().replaceAll('’', "'"),
      isWord,
      isCapital: isWord && (initial !== initial.toLowerCase() || initial === '@'),
    })
  }
  return words
}

// "Sen. Hill" and "J. Hill" are no ends.
function endsSentence(
  words: readonly Word[],
  index: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  const sign = words[index]
  if (sign === undefined || sign.isWord || !'.!?。！？'.includes(sign.text)) return false
  if (sign.text !== '.') return true
  const [word, next] = [words[index - 1], words[index + 1]]
  if (next !== undefined && next.start === sign.end) return false
  if (word === undefined || word.end !== sign.start) return true
  return !(
    word.text.length === 1 ||
    abbreviations.has(word.lower) ||
    abbreviations.has(`${word.lower}.`)
  )
}
