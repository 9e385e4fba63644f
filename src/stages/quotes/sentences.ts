import { flag, type SpeechLexicon } from './lexicon.ts'
import { category } from './category.ts'
import type { UnitRange, Units } from './units.ts'

/** Units of one sentence; its final stop is none of them. */
export interface Sentence extends UnitRange {
  /** All that its words may do: the bits of each. */
  flags: number
  /** Whether a quotation is among them. */
  isMarked: boolean
}

/**
 * The sentences of a paragraph that may hold a quote, in order: those with marks, with a word that
 * may announce one or go on with it, or with a label.
 */
export function sentencesIn(units: Units, { dottedDays }: SpeechLexicon): Sentence[] {
  const { count, category: kinds, flags } = units
  const sentences: Sentence[] = []
  let first = 0
  let seen = 0
  let isMarked = false
  let isTelling = false
  for (let at = 0; at < count; at++) {
    const kind = kinds[at]!
    seen |= flags[at]!
    if (kind === category.quoted) isMarked = true
    else if (kind === category.colon && at - first <= longestLabel) isTelling = true
    const isLast = at + 1 === count || at - first >= longest
    if (!isLast && !(kind >= category.stop && endsAt(units, at, first, dottedDays))) continue
    const end = kind === category.stop ? at : at + 1
    isTelling ||= isMarked || (seen & telling) !== 0
    if (isTelling && end > first) sentences.push({ first, end, flags: seen, isMarked })
    first = at + 1
    seen = 0
    isMarked = isTelling = false
  }
  return sentences
}

const telling = flag.cue | flag.reported

/** In units: more before a colon are no name of who speaks. */
export const longestLabel = 5

/** What goes on for longer is a list or worse, and is cut, so that time stays linear. */
const longest = 150

function endsAt(units: Units, at: number, first: number, dottedDays: boolean): boolean {
  if (units.category[at] === category.stop) return stopEnds(units, at, dottedDays)
  return units.category[at] === category.quoted && quotedEnds(units, at, first)
}

// "Sen. Hill", "J. Hill", "the U.S. team" and "4.5" go on.
function stopEnds(units: Units, at: number, dottedDays: boolean): boolean {
  const { text } = units
  const start = units.start[at]!
  if (at + 1 >= units.count) return true
  const touches = units.start[at + 1] === start + 1
  const code = text.charCodeAt(start)
  if (code !== fullStop) return !touches || code > 0x2fff
  if (touches && units.category[at + 1] !== category.quoted) return false
  if (at === 0 || units.end[at - 1] !== start) return true
  return !isAbbreviated(units, at - 1, dottedDays) && mayFollow(units, at)
}

const fullStop = 46

/** Whether the full stop behind a word belongs to it. */
function isAbbreviated(units: Units, word: number, dottedDays: boolean): boolean {
  const length = units.end[word]! - units.start[word]!
  if ((units.flags[word]! & flag.title) !== 0) return true
  if (units.category[word] === category.number) return dottedDays && length < 3
  return length === 1 && units.isCapital[word] === 1
}

// Behind "U.S." only a word that is no name begins a sentence beyond doubt.
function mayFollow(units: Units, at: number): boolean {
  const next = at + 1
  if (units.category[next] === category.quoted) return true
  const isCapital = units.isCapital[next] === 1
  if (hasStop(units, at - 1)) return isCapital && units.flags[next] !== 0
  return isCapital || units.category[next] !== category.word
}

/** Whether full stops stand within a word: "U.S". */
function hasStop({ text, start, end }: Units, word: number): boolean {
  for (let at = start[word]! + 1; at < end[word]!; at++) {
    if (text.charCodeAt(at) === fullStop) return true
  }
  return false
}

// What ends in a full stop leaves nothing for the sentence to say; without capitals to tell, it
// does where something stands before it.
function quotedEnds(units: Units, at: number, first: number): boolean {
  const next = at + 1
  if (next >= units.count) return true
  const last = lastInside(units, at)
  if (last === 0x3002) return at > first || units.category[next] === category.quoted
  return (
    last === fullStop && (units.isCapital[next] === 1 || units.category[next] === category.quoted)
  )
}

/** The last UTF-16 unit between the marks that is no blank. */
function lastInside({ text, end }: Units, at: number): number {
  let place = end[at]! - 2
  const closer = text.charCodeAt(place + 1)
  while (text.charCodeAt(place) === closer || isBlank(text.charCodeAt(place))) place--
  return text.charCodeAt(place)
}

const isBlank = (code: number): boolean =>
  code === 32 || code === 0xa0 || code === 0x202f || code === 0x2009
