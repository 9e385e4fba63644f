import { flag, type SpeechLexicon } from './lexicon.ts'
import { category } from './category.ts'
import type { Units } from './units.ts'

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
    if (at - first < longest && !endsAt(units, at, first, dottedDays)) continue
    const end = isStop ? at : at + 1
    if (end > first) sentences.push({ first, end })
    first = at + 1
  }
  if (units.count > first) sentences.push({ first, end: units.count })
  return sentences
}

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
  return length === 1 && units.isCapital[word] === true
}

// Behind "U.S." only a word that is no name begins a sentence beyond doubt.
function mayFollow(units: Units, at: number): boolean {
  const next = at + 1
  if (units.category[next] === category.quoted) return true
  const isCapital = units.isCapital[next] === true
  const isAcronym = units.text.lastIndexOf('.', units.start[at]! - 1) > units.start[at - 1]!
  if (isAcronym) return isCapital && units.flags[next] !== 0
  return isCapital || units.category[next] !== category.word
}

// What ends in a full stop leaves nothing for the sentence to say; without capitals to tell, it
// does where something stands before it.
function quotedEnds(units: Units, at: number, first: number): boolean {
  const next = at + 1
  if (next >= units.count) return true
  const last = lastInside(units, at)
  if (last === 0x3002) return at > first || units.category[next] === category.quoted
  return (
    last === fullStop &&
    (units.isCapital[next] === true || units.category[next] === category.quoted)
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
