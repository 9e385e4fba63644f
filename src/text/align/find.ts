import type { LetterStream } from '../letter-stream.ts'
import { rollerOf } from './gram-index.ts'

/** In letters: a shorter string is hashed anew at the few places where it may begin. */
const mostHashedAnew = 64

/**
 * Where each of some short strings first stands in a stream, letter by letter and as whole words;
 * absent where it does not. Takes time linear in the stream for each length that a string has.
 *
 * @param suits - whether a place will do
 */
export function findEach(
  strings: readonly LetterStream[],
  stream: LetterStream,
  suits: (at: number, length: number) => boolean = () => true,
): (number | undefined)[] {
  const found = new Map<LetterStream, number>()
  const short = strings.filter(({ length }) => length > 0 && length <= mostHashedAnew)
  const opening = short.length === 0 ? [] : placesOf(short, stream)
  for (const [length, wanted] of grouped(strings, (string) => string.length)) {
    if (length === 0 || length > stream.length) continue
    const byHash = grouped(wanted, ({ units }) => rollerOf(units, length)(0))
    const roll = rollerOf(stream.units, length)
    for (const at of length <= mostHashedAnew ? opening : stream.units.keys()) {
      if (at + length > stream.length || byHash.size === 0) break
      const hash = roll(at)
      const open = byHash.get(hash)?.filter((string) => {
        if (!isAt(string, stream, at) || !suits(at, length)) return true
        found.set(string, at)
        return false
      })
      if (open?.length === 0) byHash.delete(hash)
      else if (open !== undefined) byHash.set(hash, open)
    }
  }
  return strings.map((string) => found.get(string))
}

/** Where a word opens with the first letters of one of some strings, or seems to. */
function placesOf(
  strings: readonly LetterStream[],
  { units, opens, length }: LetterStream,
): number[] {
  const size = Math.min(mostFirst, ...strings.map((string) => string.length))
  const openings = new Uint8Array(buckets)
  for (const string of strings) openings[openingAt(string.units, 0, size)] = 1
  const places: number[] = []
  for (let at = 0; at + size <= length; at++) {
    if (opens[at] !== 0 && openings[openingAt(units, at, size)] === 1) places.push(at)
  }
  return places
}

/** How many first letters tell whether more are looked at, and how many such beginnings are told apart. */
const [mostFirst, buckets] = [3, 4096] as const

function openingAt(units: Uint16Array, at: number, size: number): number {
  let hash = 0
  for (let i = at; i < at + size; i++) hash = Math.imul(hash, 37) + units[i]!
  return hash & (buckets - 1)
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}

function isAt(string: LetterStream, { units, opens, length }: LetterStream, at: number): boolean {
  const end = at + string.length
  if (opens[at] === 0 || (end < length && opens[end] === 0)) return false
  return string.units.every((unit, i) => units[at + i] === unit)
}
