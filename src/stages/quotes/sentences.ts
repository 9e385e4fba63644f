import { flag, type SpeechLexicon } from './lexicon.ts'
import { category, type Units } from './units.ts'

/** Units of one sentence, half-open; its final stop is none of them. */
export interface Sentence {
  first: number
  end: number
}

/** The sentences of a paragraph, in order. */
export function sentencesIn(units: Units, { dottedDays }: SpeechLexicon): Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  for (let at = 0; at < units.count; at++) {
    const isStop = units.category[at] === category.stop
    if (at - first < longest && !endsAt(units, at, isStop, dottedDays)) continue
    const end = isStop ? at : at + 1
    if (end > first) sentences.push({ first, end })
    first = at + 1
  }
  if (units.count > first) sentences.push({ first, end: units.count })
  return sentences
}

/** What goes on for longer is a list or worse, and is cut, so that time stays linear. */
const longest = 150

function endsAt(units: Units, at: number, isStop: boolean, dottedDays: boolean): boolean {
  if (isStop) return stopEnds(units, at, dottedDays)
  return units.category[at] === category.quoted && quotedEnds(units, at)
}

// "Sen. Hill", "J. Hill", "the U.S. team" and "4.5" go on.
function stopEnds(units: Units, at: number, dottedDays: boolean): boolean {
  const { text } = units
  const start = units.start[at]!
  if (at + 1 >= units.count) return true
  const touches = units.start[at + 1] === start + 1
  if (text.charCodeAt(start) !== 46) return !touches || text.charCodeAt(start) > 0x2fff
  if (touches && units.category[at + 1] !== category.quoted) return false
  if (at === 0 || units.end[at - 1] !== start) return true
  const length = start - units.start[at - 1]!
  const isFunction = units.isCapital[at + 1] === true && units.flags[at + 1] !== 0
  if (dottedDays && length < 3 && units.category[at - 1] === category.number) return false
  if (length === 1 && units.isCapital[at - 1] === true) return false
  if ((units.flags[at - 1]! & flag.title) !== 0) return false
  const dot = text.lastIndexOf('.', start - 1)
  if (dot > units.start[at - 1]!) return isFunction || units.category[at + 1] === category.quoted
  return units.isCapital[at + 1] === true || units.category[at + 1] !== category.word
}

// What ends in a full stop leaves nothing for the sentence to say.
function quotedEnds(units: Units, at: number): boolean {
  const next = at + 1
  if (next >= units.count) return true
  const { text } = units
  const closer = text.charCodeAt(units.end[at]! - 1)
  const length = text.charCodeAt(units.end[at]! - 2) === closer ? 2 : 1
  const last = text.charAt(units.end[at]! - 1 - length)
  const isFull = last === '.' || last === '。'
  return isFull && (units.isCapital[next] === true || units.category[next] === category.quoted)
}
