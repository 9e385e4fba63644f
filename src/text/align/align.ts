import type { LetterStream } from '../letter-stream.ts'
import { isDense } from '../letters.ts'
import { commonWords, type Reach } from './common-words.ts'
import type { GramIndex } from './gram-index.ts'
import { heaviestChain } from './heaviest-chain.ts'
import { endHere, endThere, type Run } from './run.ts'
import { grownBack, runsIn } from './runs.ts'
import { settled } from './settle.ts'

/** What a stream has in common with another. Lists rise in the first stream and do not overlap in it. */
export interface Alignment {
  /** What stands in the same order in both. */
  runs: Run[]
  /** What stands elsewhere in the other. */
  strays: Run[]
}

/**
 * Holds a stream against an indexed one. Takes time linear in the two, whatever they are; needs no
 * word boundaries, though where there are any, edges fall on them.
 *
 * @param isPart - whether the stream is a small part of what the other holds, so that short words
 * before its first run and behind its last are looked for in their neighbourhood only
 */
export function align(stream: LetterStream, index: GramIndex, isPart: boolean = false): Alignment {
  const other = index.stream
  const found = runsIn(stream, index)
  const inOrder = heaviestChain(found)
  const isChained = new Set(inOrder.map(({ here }) => here))
  const strays = found.filter(
    (run) => !isChained.has(run.here) && (says(stream, run, leastStray) || isWhole(stream, run)),
  )
  const chain = settled(grownBack(inOrder, stream, other, true), stream, other)
  const runs: Run[] = []
  const isLost = isPart && chain.length === 0
  for (const gap of isLost ? [] : gapsBetween(chain, strays, stream.length, other.length)) {
    runs.push(...wordsIn(isPart ? neighbourhood(gap) : gap, stream, other))
  }
  const all = [...chain, ...runs].sort((a, b) => a.here - b.here)
  return { runs: settled(rising(all), stream, other), strays }
}

/** In letters of a sparse script: what stands elsewhere by more than chance. */
const leastStray = 40
/** What a few words in common between two runs must come to. */
const leastCommon = 8
/** A shorter word between two that differ is part of the difference. */
const leastWord = 4
/** Between runs that are as near as this, a single word in common is none by chance. */
const tight = 60

/** What two streams have between two runs, or before the first or behind the last one. */
interface Gap {
  here: Reach
  there: Reach
  /** The side on which no run is. */
  openAt?: 'start' | 'end'
}

/** The gaps of a chain, without what strays fill. */
function* gapsBetween(
  chain: readonly Run[],
  strays: readonly Run[],
  lengthHere: number,
  lengthThere: number,
): Generator<Gap> {
  const begin: Run = { here: 0, there: 0, length: 0 }
  const end: Run = { here: lengthHere, there: lengthThere, length: 0 }
  let next = 0
  for (const [i, after] of [...chain, end].entries()) {
    const before = chain[i - 1] ?? begin
    const from = next
    while (next < strays.length && strays[next]!.here < after.here) next++
    const openAt = i === 0 ? 'start' : i === chain.length ? 'end' : undefined
    const gap: Gap = {
      here: { start: endHere(before), end: after.here },
      there: { start: endThere(before), end: after.there },
      ...(openAt && { openAt }),
    }
    yield* partedBy(gap, strays[from], from < next ? strays[next - 1] : undefined)
  }
}

/** Of a gap that strays part, what lies before the first of them and behind the last. */
function partedBy(gap: Gap, first: Run | undefined, last: Run | undefined): Gap[] {
  if (first === undefined || last === undefined) return [gap]
  return [
    { ...gap, here: { start: gap.here.start, end: first.here } },
    { ...gap, here: { start: endHere(last), end: gap.here.end } },
  ]
}

/** A gap at the edge, no wider than words may have moved. */
function neighbourhood({ here, there, openAt }: Gap): Gap {
  const reach = 2 * (here.end - here.start) + tight
  if (openAt === 'start')
    return { here, there: { ...there, start: Math.max(there.start, there.end - reach) } }
  if (openAt === 'end')
    return { here, there: { ...there, end: Math.min(there.end, there.start + reach) } }
  return { here, there }
}

/** The words that a gap has in common. */
function wordsIn({ here, there, openAt }: Gap, stream: LetterStream, other: LetterStream): Run[] {
  if (here.start >= here.end || there.start >= there.end) return []
  const isTight = here.end - here.start <= tight && there.end - there.start <= tight
  return commonWords(stream, here, other, there, openAt === 'start').filter(
    (run) =>
      says(stream, run, leastCommon) ||
      isWhole(stream, run) ||
      run.there === there.start ||
      endThere(run) === there.end ||
      (isTight && isSentence(stream, other, run)) ||
      (isTight && says(stream, run, leastWord) && run.length * 5 >= here.end - here.start),
  )
}

/** Runs without those that begin before the last one ends there. */
function rising(runs: readonly Run[]): Run[] {
  let end = 0
  return runs.filter((run) => {
    if (run.there < end) return false
    end = endThere(run)
    return true
  })
}

/** Whether a run is all of a string: however short, it must stand somewhere. */
const isWhole = ({ opens, length }: LetterStream, run: Run): boolean =>
  opens[run.here] === 3 && (endHere(run) === length || opens[endHere(run)] === 3)

/** Whether a run is all of a sentence in both streams. */
const isSentence = (one: LetterStream, other: LetterStream, run: Run): boolean =>
  one.opens[run.here]! >= 2 &&
  other.opens[run.there]! >= 2 &&
  (one.opens[endHere(run)] ?? 3) >= 2 &&
  (other.opens[endThere(run)] ?? 3) >= 2

/** Whether a run holds so many letters, one of a dense script for two and a half of a sparse one. */
export function says({ units }: LetterStream, { here, length }: Run, least: number): boolean {
  if (length >= least) return true
  let weight = 0
  for (let at = here; at < here + length; at++) weight += isDense(units[at]!) ? 2.5 : 1
  return weight >= least
}
