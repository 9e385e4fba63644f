import type { Span } from '../../model/span.ts'
import { isLetter } from '../../text/letters.ts'
import { afterBlanks } from '../../text/trim.ts'

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
  let at = afterBlanks(text, start, end)
  while (at < end) {
    const stop = wordEnd(text, at, end)
    words.push(wordOf(text, at, Math.max(stop, at + 1), stop > at))
    at = afterBlanks(text, Math.max(stop, at + 1), end)
  }
  return words
}

function wordOf(text: string, start: number, end: number, isWord: boolean): Word {
  const word = text.slice(start, end)
  const initial = word.charAt(0)
  return {
    start,
    end,
    text: word,
    lower: word.toLowerCase().replaceAll('’', "'"),
    isWord,
    isCapital: isWord && (initial !== initial.toLowerCase() || initial === '@'),
  }
}

const joiners = ".'’&-"

/** The end of the word at a place, parts that a sign joins included; the place where none begins. */
function wordEnd(text: string, start: number, end: number): number {
  let at = start
  for (let next = start; next < end; next++) {
    if (isLetter(text.charCodeAt(next)) || text.charAt(next) === '@') at = next + 1
    else if (next > at || next === start || !joiners.includes(text.charAt(next))) break
  }
  return at
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
