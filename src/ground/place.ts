import { align } from '../text/align/align.ts'
import { endHere, endThere, type Run } from '../text/align/run.ts'
import { type LetterStream, letterStreamOf } from '../text/letter-stream.ts'
import { letterAt, type SourceLetters } from './source-letters.ts'

/** Where a string of a dialogue stands in the source. */
export interface Placed {
  /** Where its text begins in the text of all strings. */
  offset: number
  /** Its letters in the stream of all strings: the first, and the one behind the last. */
  from: number
  to: number
  /** What it has in common with the source, rising in both; empty when it is invented. */
  runs: Run[]
  /** What stands elsewhere in the source. */
  strays: Run[]
  /** Whether it does not stand where its neighbours say. */
  isMoved: boolean
}

/** The strings of a dialogue, as one stream and one by one. */
export interface PlacedDialogue {
  stream: LetterStream
  strings: Placed[]
}

/** So much of a string must stand in the source, or so many letters of it in a row. */
const [leastShare, leastRow] = [0.4, 40] as const

/** Finds the strings of a dialogue in the source, all at once: their order helps. */
export function placeDialogue(texts: readonly string[], letters: SourceLetters): PlacedDialogue {
  const { index } = letters
  const stream = letterStreamOf(texts.join('\n\n'))
  const bounds = boundsOf(texts, stream)
  for (const { from, to } of bounds) if (to > from) stream.opens[from] = 3
  const { runs, strays } = align(stream, index)
  const [ofRuns, ofStrays] = [dealt(runs, bounds), dealt(strays, bounds)]
  const strings = bounds.map(({ from, to, offset }, i): Placed => {
    const own = {
      offset,
      from,
      to,
      runs: ofRuns[i] ?? [],
      strays: ofStrays[i] ?? [],
      isMoved: false,
    }
    if (weightOf(own.strays) <= weightOf(own.runs)) return known(withoutChance(own, letters))
    const part = align(partOf(stream, from, to), index, true)
    const shifted = (list: readonly Run[]): Run[] =>
      list.map((run) => ({ ...run, here: run.here + from }))
    return known({ ...own, runs: shifted(part.runs), strays: shifted(part.strays), isMoved: true })
  })
  return { stream, strings }
}

const weightOf = (runs: readonly Run[]): number => runs.reduce((sum, { length }) => sum + length, 0)

/**
 * A string without words at either end that also stand in some other paragraph and turn, where these
 * are less than half of what the string has there: they are invented, and in common by chance.
 */
function withoutChance(string: Placed, { turnOf, cellOf }: SourceLetters): Placed {
  const { runs, from, to } = string
  const parts = (one: Run, other: Run): boolean => {
    const [last, first] = [endThere(one) - 1, other.there]
    return cellOf[last] !== cellOf[first] && (turnOf[last] !== turnOf[first] || turnOf[last] === -1)
  }
  let [start, end] = [0, runs.length]
  const head = runs.findIndex((run, i) => i > 0 && parts(runs[i - 1]!, run))
  const tail = runs.findLastIndex((run, i) => i > 0 && parts(runs[i - 1]!, run))
  if (head > 0 && weightOf(runs.slice(0, head)) * 2 < runs[head]!.here - from) start = head
  if (tail > start && weightOf(runs.slice(tail)) * 2 < to - endHere(runs[tail - 1]!)) end = tail
  return { ...string, runs: runs.slice(start, end) }
}

/** A string without what it has in common with the source by chance. */
function known(string: Placed): Placed {
  const isInvented =
    weightOf(string.runs) < (string.to - string.from) * leastShare &&
    !string.runs.some(({ length }) => length >= leastRow)
  return isInvented ? { ...string, runs: [], isMoved: false } : string
}

type Bounds = Pick<Placed, 'offset' | 'from' | 'to'>

function boundsOf(texts: readonly string[], stream: LetterStream): Bounds[] {
  let next = 0
  return texts.map((text) => {
    const offset = next
    const from = letterAt(stream, offset)
    const to = letterAt(stream, offset + text.length)
    next += text.length + 2
    return { offset, from, to }
  })
}

/** Runs cut where strings begin, and dealt to the strings. */
function dealt(runs: readonly Run[], bounds: readonly Bounds[]): Run[][] {
  let next = 0
  return bounds.map(({ from, to }) => {
    while (next < runs.length && endHere(runs[next]!) <= from) next++
    const own: Run[] = []
    for (let i = next; i < runs.length && runs[i]!.here < to; i++) own.push(cut(runs[i]!, from, to))
    return own
  })
}

function cut({ here, there, length }: Run, from: number, to: number): Run {
  const start = Math.max(here, from)
  return { here: start, there: there + start - here, length: Math.min(here + length, to) - start }
}

/** A part of a stream as one of its own. */
export function partOf(
  { units, starts, ends, opens }: LetterStream,
  from: number,
  to: number,
): LetterStream {
  return {
    length: to - from,
    units: units.subarray(from, to),
    starts: starts.subarray(from, to),
    ends: ends.subarray(from, to),
    opens: opens.subarray(from, to),
  }
}
