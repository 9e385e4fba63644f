import type { Span } from '../../model/span.ts'
import { isDense, isHangul, isLetter } from '../../text/letters.ts'
import { bitsAt, nodeBehind, nodeOf } from '../../text/phrase-table.ts'
import { foldedUnit } from '../../text/word-list.ts'
import { digitOf } from './counts.ts'
import { isCut, unitAt, wordEnd } from './known-words.ts'
import { type Entry, type EventLexicon, role } from './lexicon.ts'

/** A sentence with a word in it that may name an event. */
export interface Promising extends Span {
  /** Whether a word names one by itself; others do where a date stands beside them. */
  isSure: boolean
}

/** How surely a word names an event: not at all, beside a date, by itself. */
type Promise = 0 | 1 | 2

/**
 * The sentences of a stretch of text with a word in them that may name an event, in order; all others
 * are passed over in one go. Short forms may be added between one sentence and the next.
 */
export function* sentencesIn(
  text: string,
  span: Span,
  lexicon: EventLexicon,
  aliases: ReadonlyMap<string, Entry>,
): Generator<Promising> {
  const { end } = span
  let start = span.start
  let best: Promise = 0
  let at = start
  while (at < end) {
    const unit = text.charCodeAt(at)
    if (isLetter(unit)) {
      const stop = runEnd(text, at, end)
      if (best < 2) best = max(best, promiseOf(text, at, stop, end, lexicon, aliases))
      at = stop
    } else {
      at++
      if (!isEnd(text, at, unit, end, start, lexicon.abbreviations)) continue
      if (best > 0) yield { start, end: at, isSure: best === 2 }
      best = 0
      start = at
    }
  }
  if (best > 0) yield { start, end, isSure: best === 2 }
}

const max = (a: Promise, b: Promise): Promise => (a > b ? a : b)

/** The end of the run of letters, either all dense or none of them, that begins at a place. */
function runEnd(text: string, start: number, end: number): number {
  const isDenseRun = isDense(text.charCodeAt(start))
  let at = start + 1
  for (; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (!isLetter(unit) || isDense(unit) !== isDenseRun) break
  }
  return at
}

function promiseOf(
  text: string,
  start: number,
  stop: number,
  limit: number,
  lexicon: EventLexicon,
  aliases: ReadonlyMap<string, Entry>,
): Promise {
  const first = text.charCodeAt(start)
  if (!isDense(first)) {
    if (
      aliases.size > 0 &&
      isCapital(first) &&
      aliases.has(text.slice(start, wordEnd(text, start, limit)))
    )
      return 2
    return promiseAt(text, start, limit, lexicon, true)
  }
  let best: Promise = 0
  const isGlued = start > 0 && text.charCodeAt(start - 1) > 32
  for (let at = start; at < stop && best < 2; at++) {
    const isOpen = at === start || isGlued || !isHangul(text.charCodeAt(at))
    best = max(best, promiseAt(text, at, limit, lexicon, isOpen))
  }
  return best
}

const isCapital = (unit: number): boolean => unit >= 65 && unit <= 90

/** The best that a word promises which begins at a place; not `isOpen` is the inside of a Korean word. */
function promiseAt(
  text: string,
  start: number,
  limit: number,
  { naming, hasCapitals }: EventLexicon,
  isOpen: boolean,
): Promise {
  const first = text.charCodeAt(start)
  // With a capital, a noun of many senses is part of a name.
  const sure = hasCapitals && !isCapital(first) ? role.noun : role.noun | role.loose
  let said = 0
  let node = nodeOf(naming, foldedUnit(first))
  for (let at = start + 1; node !== 0; at++) {
    const roles = bitsAt(naming, node)
    if (roles !== 0 && (isOpen || at > start + 1) && !isCut(text, at, limit)) {
      said |= isOpen ? roles : roles & (role.noun | role.loose)
    }
    if (at >= limit) break
    node = nodeBehind(naming, node, unitAt(text, at))
  }
  if (said === 0) return 0
  return (said & sure) === 0 ? 1 : 2
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

// "Dr. Hill", "J. Hill", "No. 4"; not "on May 9."
function isAbbreviated(
  text: string,
  start: number,
  stop: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  let at = stop
  while (at > start && stop - at < 6 && isLetter(text.charCodeAt(at - 1))) at--
  const word = text.slice(at, stop)
  if (word.length === 1) {
    const unit = word.charCodeAt(0)
    return word !== 'I' && digitOf(unit) < 0 && !isDense(unit)
  }
  return abbreviations.has(word.toLowerCase()) || abbreviations.has(`${word.toLowerCase()}.`)
}
