import type { Span } from '../../model/span.ts'
import { isDense, isLetter } from '../../text/letters.ts'
import { denseSlot, hint, nextHash } from './lexicon.ts'

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
    } else if (isLetter(unit)) {
      let hash = 0
      for (let letter = unit; at < end; letter = text.charCodeAt(at)) {
        if (!isLetter(letter) || isDense(letter)) break
        hash = nextHash(hash, letter)
        at++
      }
      const said = hints[hash] ?? 0
      // With a capital, a noun of many senses is part of a name.
      hits |= (said & hint.loose) !== 0 && unit >= 65 && unit <= 90 ? said | hint.noun : said
    } else {
      at++
      if (!isEnd(text, at, unit, end, start, abbreviations)) continue
      if (hits >= hint.loose) {
        yield { start, end: at, hints: hits }
        hints = source.hints
      }
      hits = 0
      start = at
    }
  }
  if (hits >= hint.loose) yield { start, end, hints: hits }
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
