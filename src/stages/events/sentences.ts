import type { Span } from '../../model/span.ts'
import { isDense, isLetter } from '../../text/letters.ts'
import { denseSlot, hashOf, hint, pairSlot } from './lexicon.ts'

/** A sentence, and what the hints say of its words. */
export interface Hinted extends Span {
  hints: number
}

/**
 * The sentences of a stretch of text with a word in them that may name an event, in order; all others
 * are passed over in one go. Hints may be exchanged between one sentence and the next.
 */
export function* sentencesIn(
  text: string,
  span: Span,
  source: { hints: Uint8Array },
  abbreviations: ReadonlySet<string>,
): Generator<Hinted> {
  const { end } = span
  let start = span.start
  let hits = 0
  let { hints } = source
  let at = start
  while (at < end) {
    const unit = text.charCodeAt(at)
    if (isDense(unit)) {
      hits |= hints[denseSlot(unit)] ?? 0
      at++
      if (at < end) hits |= hints[pairSlot(unit, text.charCodeAt(at))] ?? 0
    } else if (isLetter(unit)) {
      const stop = wordEnd(text, at, end)
      hits |= saidOf(hints[hashOf(text, at, stop)] ?? 0, unit)
      at = stop
    } else {
      at++
      if (!isEnd(text, at, unit, end, start, abbreviations)) continue
      if (hits >= hint.loose) yield { start, end: at, hints: hits }
      hints = source.hints
      hits = 0
      start = at
    }
  }
  if (hits >= hint.loose) yield { start, end, hints: hits }
}

// With a capital, a noun of many senses is part of a name.
const saidOf = (said: number, first: number): number =>
  (said & hint.loose) !== 0 && first >= 65 && first <= 90 ? said | hint.noun : said

function wordEnd(text: string, start: number, end: number): number {
  let at = start
  for (let unit = text.charCodeAt(at); at < end; unit = text.charCodeAt(++at)) {
    if (!isLetter(unit) || isDense(unit)) break
  }
  return at
}

const strongEnds = '\n!?。！？'

function isEnd(
  text: string,
  at: number,
  unit: number,
  end: number,
  start: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  if (unit !== 46)
    return unit === 10 || (unit > 32 && strongEnds.includes(String.fromCharCode(unit)))
  const next = at < end ? text.charCodeAt(at) : 32
  if (next > 32 && !'"”’)'.includes(text.charAt(at))) return false
  return !isAbbreviated(text, start, at - 1, abbreviations)
}

// "Dr. Hill", "J. Hill", "No. 4"
function isAbbreviated(
  text: string,
  start: number,
  stop: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  let at = stop
  while (at > start && stop - at < 6 && isLetter(text.charCodeAt(at - 1))) at--
  const word = text.slice(at, stop)
  if (word.length === 1) return word !== 'I' && !isDense(word.charCodeAt(0))
  return abbreviations.has(word.toLowerCase()) || abbreviations.has(`${word.toLowerCase()}.`)
}
