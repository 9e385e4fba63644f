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

// What ends in a full stop leaves nothing for the sentence to say; without capitals to tell, it
// does where something stands before it.
function quotedEnds(units: Units, at: number, first: number): boolean {
  const next = at + 1
  if (next >= units.count) return true
  const last = lastInside(units, at)
  if (last === 0x3002) return at > first || units.category[next] === category.quoted
  return last === 46 && (units.isCapital[next] === true || units.category[next] === category.quoted)
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
