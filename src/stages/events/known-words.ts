import { isDense, isLetter } from '../../text/letters.ts'
import { digitOf } from './counts.ts'
import { denseSlot, type Entry, type EventLexicon, pairSlot } from './lexicon.ts'

/** A word or phrase of the sheet that stands at a place. */
export interface Known {
  length: number
  entry: Entry
}

/** The longest phrase of the sheet that stands at a place, of those that begin with the word `first`. */
export function phraseOf(
  text: string,
  { byFirst, entries }: EventLexicon,
  first: string,
  at: number,
  limit: number,
): Known | undefined {
  for (const word of byFirst.get(first) ?? none) {
    const { length } = word
    if (at + length > limit || !standsAt(text, at, word) || isCut(text, at + length)) continue
    const entry = entries.get(word)
    if (entry !== undefined) return { length, entry }
  }
  return undefined
}

/** The longest word of the sheet that stands at a place in a script without blanks. */
export function denseAt(
  text: string,
  lexicon: EventLexicon,
  at: number,
  limit: number,
): Known | undefined {
  const { hints, entries } = lexicon
  const unit = text.charCodeAt(at)
  if (at + 1 < limit && hints[pairSlot(unit, text.charCodeAt(at + 1))] !== 0) {
    const word = phraseOf(text, lexicon, text.slice(at, at + 2), at, limit)
    if (word !== undefined) return word
  }
  if (hints[denseSlot(unit)] === 0) return undefined
  const entry = entries.get(text.charAt(at))
  return entry && { length: 1, entry }
}

const none: readonly string[] = []

function standsAt(text: string, at: number, word: string): boolean {
  if (text.startsWith(word, at)) return true
  const last = word.length - 1
  if ((text.charCodeAt(at + last) | 32) !== (word.charCodeAt(last) | 32)) return false
  const seen = fold(text.slice(at, at + word.length))
  return seen === word || seen.replace(/\s/gu, ' ') === word
}

/** Lower case, with plain apostrophes. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

/** Whether a word of a spaced script goes on at a place. */
const isCut = (text: string, end: number): boolean => {
  const unit = text.charCodeAt(end)
  return isLetter(unit) && !isDense(unit) && !isDense(text.charCodeAt(end - 1)) && digitOf(unit) < 0
}
