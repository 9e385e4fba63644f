import { findEach } from '../text/align/find.ts'
import { endThere, type Run } from '../text/align/run.ts'
import type { LetterStream } from '../text/letter-stream.ts'
import { nobodys } from './comparison.ts'
import { partOf, type Placed } from './place.ts'
import type { Verdict } from './report.ts'
import type { SourceLetters } from './source-letters.ts'

/** Whether a string has its own letters in the source. */
export const isPlaced = (verdict: Verdict | undefined): boolean =>
  verdict === 'exact' || verdict === 'reordered'

/**
 * Gives letters of the source to strings: first to those that stand in order, then to those that
 * stand elsewhere, and at last to those that stand where no other does.
 */
export function claim(
  strings: Placed[],
  stream: LetterStream,
  owners: Int32Array,
  letters: SourceLetters,
): Verdict[] {
  const verdicts = strings.map(
    ({ runs, isMoved }): Verdict =>
      runs.length === 0 ? 'invented' : isMoved ? 'reordered' : 'exact',
  )
  for (const wanted of ['exact', 'reordered'] as const) {
    for (const [i, { runs }] of strings.entries()) {
      if (verdicts[i] !== wanted) continue
      if (wanted === 'reordered' && isTaken(runs, owners)) verdicts[i] = 'repeated'
      else give(runs, owners, i)
    }
  }
  const isInOrder = orderOf(strings)
  for (const [i, place] of leftPlaces(strings, stream, verdicts, owners, letters)) {
    const string = strings[i]!
    const run = { here: string.from, there: place, length: string.to - string.from }
    const isMoved = !isInOrder(run, i)
    strings[i] = { ...string, runs: [run], strays: [], isMoved }
    verdicts[i] = isMoved ? 'reordered' : 'exact'
    give([run], owners, i)
  }
  return verdicts
}

/** Tells whether a run stands behind the strings before one, and before those behind it. */
function orderOf(strings: readonly Placed[]): (run: Run, index: number) => boolean {
  const ends: number[] = []
  const starts: number[] = []
  for (const { runs, isMoved } of strings) {
    const end = isMoved || runs.length === 0 ? 0 : endThere(runs.at(-1)!)
    ends.push(Math.max(ends.at(-1) ?? 0, end))
  }
  for (const { runs, isMoved } of strings.toReversed()) {
    const start = isMoved ? Infinity : (runs[0]?.there ?? Infinity)
    starts.push(Math.min(starts.at(-1) ?? Infinity, start))
  }
  starts.reverse()
  return (run, index) => ends[index]! <= run.there && starts[index]! >= endThere(run)
}

/** In letters: longer strings are told by their grams. */
const longestLost = 64

/** Where strings that have no place stand as a paragraph that no string has. */
function leftPlaces(
  strings: readonly Placed[],
  stream: LetterStream,
  verdicts: readonly Verdict[],
  owners: Int32Array,
  { stream: source, cellOf }: SourceLetters,
): [number, number][] {
  const lost = [...strings.keys()].filter((i) => {
    const length = strings[i]!.to - strings[i]!.from
    return !isPlaced(verdicts[i]) && length > 0 && length <= longestLost
  })
  const parts = lost.map((i) => partOf(stream, strings[i]!.from, strings[i]!.to))
  const taken = new Set<number>()
  const isFree = (at: number, length: number): boolean => {
    const isParagraph =
      cellOf[at] !== cellOf[at - 1] && cellOf[at + length] !== cellOf[at + length - 1]
    if (!isParagraph || taken.has(at)) return false
    if (!owners.subarray(at, at + length).every((owner) => owner === nobodys)) return false
    taken.add(at)
    return true
  }
  return findEach(parts, source, isFree).flatMap((place, i): [number, number][] =>
    place === undefined ? [] : [[lost[i]!, place]],
  )
}

function isTaken(runs: Placed['runs'], owners: Int32Array): boolean {
  let [taken, all] = [0, 0]
  for (const run of runs)
    for (let at = run.there; at < endThere(run); at++) {
      all++
      if (owners[at] !== nobodys) taken++
    }
  return taken * 2 > all
}

function give(runs: readonly Run[], owners: Int32Array, string: number): void {
  for (const run of runs)
    for (let at = run.there; at < endThere(run); at++)
      if (owners[at] === nobodys) owners[at] = string
}
