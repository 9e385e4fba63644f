import type { LetterStream } from '../letter-stream.ts'
import { bucketOf, type GramIndex, rollerOf } from './gram-index.ts'
import type { Run } from './run.ts'

/**
 * The stretches of a stream that stand in the indexed one, wherever: in the order of the stream and
 * not overlapping in it. Each is as long as can be; of several places the one with the longest
 * stretch is taken, then the nearest behind the last. Takes time linear in the stream.
 */
export function runsIn(stream: LetterStream, index: GramIndex): Run[] {
  const runs: Run[] = []
  const roll = rollerOf(stream.units, index.size)
  let end = 0
  let due = 0
  for (let at = 0; at + index.size <= stream.length; ) {
    const found = longestAt(stream, at, index, roll(at), due)
    if (found === undefined) {
      at++
      continue
    }
    const run = grownBack(stream, index.stream, found, end, found.there >= due ? due : 0)
    runs.push(run)
    end = at = run.here + run.length
    due = run.there + run.length
  }
  return runs
}

/** How many places of a gram are tried on either side of where it is due. */
const mostTried = 12

function longestAt(
  stream: LetterStream,
  here: number,
  index: GramIndex,
  hash: number,
  due: number,
): Run | undefined {
  const [from, to] = bucketOf(index, hash)
  if (from === to) return undefined
  const middle = firstFrom(index.places, from, to, due)
  let best: Run | undefined
  const lengthAt = (i: number): void => {
    const there = index.places[i]!
    const length = commonLength(stream, here, index.stream, there)
    if (length >= index.size && length > (best?.length ?? 0)) best = { here, there, length }
  }
  for (let i = middle; i < Math.min(to, middle + mostTried); i++) lengthAt(i)
  for (let i = middle - 1; i >= Math.max(from, middle - mostTried); i--) lengthAt(i)
  return best
}

/** The first index between `from` and `to` whose place is `due` or later. */
function firstFrom(places: Uint32Array, from: number, to: number, due: number): number {
  while (from < to) {
    const middle = (from + to) >> 1
    if (places[middle]! < due) from = middle + 1
    else to = middle
  }
  return from
}

function commonLength(
  one: LetterStream,
  here: number,
  other: LetterStream,
  there: number,
): number {
  const most = Math.min(one.length - here, other.length - there)
  let length = 0
  while (length < most && one.units[here + length] === other.units[there + length]) length++
  return length
}

/** A run with the letters before it that are alike, too, down to the given offsets. */
function grownBack(
  one: LetterStream,
  other: LetterStream,
  { here, there, length }: Run,
  leastHere: number,
  leastThere: number,
): Run {
  let back = 0
  const most = Math.min(here - leastHere, there - leastThere)
  while (back < most && one.units[here - back - 1] === other.units[there - back - 1]) back++
  return { here: here - back, there: there - back, length: length + back }
}
