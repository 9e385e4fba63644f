import type { LetterStream } from '../letter-stream.ts'
import { bucketOf, type GramIndex, rollerOf } from './gram-index.ts'
import { endHere, endThere, type Run } from './run.ts'

/**
 * The stretches of a stream that stand in the indexed one, wherever: in the order of the stream and
 * not overlapping in it. Each goes on for as long as can be; of several places the one where it is
 * longest is taken, then the nearest behind the last. Takes time linear in the stream.
 *
 * @param limitOf - how far the indexed stream may be looked at from an offset of the other
 */
export function runsIn(
  stream: LetterStream,
  index: GramIndex,
  limitOf: (here: number) => number = () => index.stream.length,
): Run[] {
  const runs: Run[] = []
  const roll = rollerOf(stream.units, index.size)
  let due = 0
  for (let at = 0; at + index.size <= stream.length; ) {
    const found = longestAt(stream, at, index, roll(at), Math.min(due, limitOf(at)), limitOf(at))
    if (found === undefined) {
      at++
      continue
    }
    runs.push(found)
    at = endHere(found)
    due = endThere(found)
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
  limit: number,
): Run | undefined {
  const [from, end] = bucketOf(index, hash)
  if (from === end) return undefined
  const to = limit < index.stream.length ? firstFrom(index.places, from, end, limit) : end
  const middle = firstFrom(index.places, from, to, due)
  let best: Run | undefined
  const lengthAt = (i: number): void => {
    const there = index.places[i]!
    const length = Math.min(commonLength(stream, here, index.stream, there), limit - there)
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

function commonLength(one: LetterStream, here: number, other: LetterStream, there: number): number {
  const most = Math.min(one.length - here, other.length - there)
  let length = 0
  while (length < most && one.units[here + length] === other.units[there + length]) length++
  return length
}

/**
 * The runs with the letters before them that are alike, too, without overlap with the run before.
 *
 * @param isChain - whether they rise in both streams
 */
export function grownBack(
  runs: readonly Run[],
  one: LetterStream,
  other: LetterStream,
  isChain: boolean,
): Run[] {
  const grown: Run[] = []
  for (const { here, there, length } of runs) {
    const last = grown.at(-1)
    const least = last === undefined ? 0 : endHere(last)
    const leastThere = last === undefined || !isChain ? 0 : endThere(last)
    const most = Math.min(here - least, there - leastThere)
    let back = 0
    while (back < most && one.units[here - back - 1] === other.units[there - back - 1]) back++
    grown.push({ here: here - back, there: there - back, length: length + back })
  }
  return grown
}
