import { isDense, isLetter } from '../../text/letters.ts'
import { digitOf } from './counts.ts'
import { denseSlot, type Entry, type EventLexicon, hint } from './lexicon.ts'

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
  const said = lexicon.hints[denseSlot(text.charCodeAt(at))] ?? 0
  if ((said & hint.known) === 0) return undefined
  const sign = text.charAt(at)
  const word = (said & hint.phrase) === 0 ? undefined : phraseOf(text, lexicon, sign, at, limit)
  if (word !== undefined) return word
  const entry = lexicon.entries.get(sign)
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
