import { isDense, isLetter } from '../../text/letters.ts'
import { bitsAt, nodeBehind, nodeOf } from '../../text/phrase-table.ts'
import { foldedUnit } from '../../text/word-list.ts'
import { digitOf } from './counts.ts'
import type { Entry, EventLexicon } from './lexicon.ts'

/**
 * The word that the sheet has from `start` to `end`, or the longest phrase that begins with it and
 * ends before `limit`.
 */
export function spacedAt(
  text: string,
  { words, entries }: EventLexicon,
  start: number,
  end: number,
  limit: number,
): Entry | undefined {
  let place = 0
  let node = nodeOf(words, foldedUnit(text.charCodeAt(start)))
  for (let at = start + 1; node !== 0; at++) {
    const found = at < end ? 0 : bitsAt(words, node)
    if (found !== 0 && !isCut(text, at, limit)) place = found
    if (at >= limit) break
    const unit = unitAt(text, at)
    if (at === end && unit !== 32) break
    node = nodeBehind(words, node, unit)
  }
  return place === 0 ? undefined : entries[place]
}

/** The longest word of the sheet that stands at a place in a script without blanks. */
export function denseAt(
  text: string,
  { words, entries }: EventLexicon,
  start: number,
  limit: number,
): Entry | undefined {
  let place = 0
  let node = nodeOf(words, text.charCodeAt(start))
  for (let at = start + 1; node !== 0; at++) {
    const found = bitsAt(words, node)
    if (found !== 0 && !isCut(text, at, limit)) place = found
    if (at >= limit) break
    node = nodeBehind(words, node, unitAt(text, at))
  }
  return place === 0 ? undefined : entries[place]
}

/** The unit at a place as the lexicon has it: in lower case, any blank as a space. */
export function unitAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit <= 32 || unit === 0xa0 || unit === 0x3000 ? 32 : foldedUnit(unit)
}

/** Whether a word of a spaced script goes on at a place. */
export function isCut(text: string, at: number, limit: number): boolean {
  if (at >= limit) return false
  const unit = text.charCodeAt(at)
  return isLetter(unit) && !isDense(unit) && !isDense(text.charCodeAt(at - 1)) && digitOf(unit) < 0
}

const joiners = "'’-‐‑.&"

/** The end of a word of letters, with the signs that join its parts. */
export function wordEnd(text: string, start: number, limit: number): number {
  let at = start
  for (let next = start; next < limit; next++) {
    const unit = text.charCodeAt(next)
    if (isLetter(unit) && !isDense(unit)) at = next + 1
    else if (next > at || !joiners.includes(text.charAt(next))) break
  }
  return at
}
