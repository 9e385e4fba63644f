import type { LetterStream } from '../letter-stream.ts'
import { endHere, endThere, type Run } from './run.ts'

/**
 * The same runs with their edges where words begin. Which letters of "the old, the new" an insertion
 * added is open; of all answers the one is taken that begins a string, a sentence or a word. Runs
 * that touch in both streams become one.
 */
export function settled(runs: readonly Run[], one: LetterStream, other: LetterStream): Run[] {
  const result: Run[] = []
  for (const run of runs) {
    const next = { ...run }
    let last = result.at(-1)
    while (last !== undefined && next.length > 0) {
      settle(last, next, one, other)
      if (last.length > 0) break
      result.pop()
      last = result.at(-1)
    }
    if (last === undefined && !isOpen(one, next.here)) advance(next, one, other)
    if (last !== undefined && touches(last, next)) last.length += next.length
    else if (next.length > 0) result.push(next)
  }
  const end = result.at(-1)
  if (end !== undefined && !isOpen(one, endHere(end))) retreat(end, one, other)
  return result.filter(({ length }) => length > 0)
}

const touches = (last: Run, next: Run): boolean =>
  endHere(last) === next.here && endThere(last) === next.there

function settle(last: Run, next: Run, one: LetterStream, other: LetterStream): void {
  if (touches(last, next)) return
  const isDropped = endHere(last) === next.here
  if (isDropped || endThere(last) === next.there) slide(last, next, one, other, isDropped)
  if (isOpen(one, endHere(last)) && isOpen(other, endThere(last))) {
    if (isOpen(one, next.here) && isOpen(other, next.there)) return
  }
  retreat(last, one, other)
  advance(next, one, other)
}

const isOpen = ({ opens, length }: LetterStream, at: number): boolean =>
  at >= length || opens[at]! > 0

/** Takes the letters of a word that began before it from the beginning of a run. */
function advance(run: Run, one: LetterStream, other: LetterStream): void {
  while (run.length > 0 && !(isOpen(one, run.here) && isOpen(other, run.there))) {
    run.here++
    run.there++
    run.length--
  }
}

/** Takes the letters of an unfinished word from the end of a run. */
function retreat(run: Run, one: LetterStream, other: LetterStream): void {
  while (run.length > 0 && !(isOpen(one, endHere(run)) && isOpen(other, endThere(run))))
    run.length--
}

/** How far an edge is moved at most. */
const farthest = 200

/** Moves the gap between two runs, which only one of the streams has, to the best place. */
function slide(
  last: Run,
  next: Run,
  one: LetterStream,
  other: LetterStream,
  isDropped: boolean,
): void {
  const gapped = isDropped ? other : one
  const from = isDropped ? endThere(last) : endHere(last)
  const to = isDropped ? next.there : next.here
  let best = 0
  let bestScore = 0
  const rate = (shift: number): void => {
    const atBreak = one.opens[next.here + shift] ?? 3
    const ofGap = (gapped.opens[from + shift] ?? 2) * (gapped.opens[to + shift] ?? 2)
    const score = (atBreak === 3 ? 10 : 0) + ofGap
    if (score <= bestScore) return
    best = shift
    bestScore = score
  }
  const { units } = gapped
  rate(0)
  for (let i = 1; i <= Math.min(farthest, last.length); i++) {
    if (units[from - i] !== units[to - i]) break
    rate(-i)
  }
  for (let i = 1; i <= Math.min(farthest, next.length); i++) {
    if (units[from + i - 1] !== units[to + i - 1]) break
    rate(i)
  }
  last.length += best
  next.here += best
  next.there += best
  next.length -= best
}
