import { isDense } from '../letters.ts'
import type { LetterStream } from '../letter-stream.ts'

/** Where each gram, a stretch of `size` letters, stands in a stream. */
export interface GramIndex {
  stream: LetterStream
  size: number
  /** For each bucket of hashes, where its list begins in `places`; one more than there are buckets. */
  heads: Uint32Array
  /** Offsets in the stream, rising within each list. */
  places: Uint32Array
}

/** Grams of unspaced and syllabic scripts say in half as many letters as much. */
const [sizeOfSparse, sizeOfDense] = [12, 6] as const

/** The index of a stream, built in linear time. */
export function gramIndexOf(stream: LetterStream): GramIndex {
  const size = gramSizeOf(stream)
  const count = Math.max(0, stream.length - size + 1)
  const mask = 2 ** Math.ceil(Math.log2(count + 2)) - 1
  const buckets = new Uint32Array(count)
  const heads = new Uint32Array(mask + 2)
  const roll = rollerOf(stream.units, size)
  for (let at = 0; at < count; at++) {
    const bucket = (buckets[at] = roll(at) & mask)
    heads[bucket + 1]!++
  }
  for (let i = 1; i < heads.length; i++) heads[i]! += heads[i - 1]!
  const next = heads.slice()
  const places = new Uint32Array(count)
  for (let at = 0; at < count; at++) places[next[buckets[at]!]!++] = at
  return { stream, size, heads, places }
}

function gramSizeOf({ units, length }: LetterStream): number {
  let dense = 0
  for (let at = 0; at < length; at++) if (isDense(units[at]!)) dense++
  return dense * 2 > length ? sizeOfDense : sizeOfSparse
}

/** Any odd number does; this one spreads well (Knuth's multiplicative hashing). */
const base = 2_654_435_761

/**
 * Gives the hash of the gram at an offset: in constant time at the offset after the last one, else
 * in that of a gram.
 */
export function rollerOf(units: Uint16Array, size: number): (at: number) => number {
  let top = 1
  for (let i = 1; i < size; i++) top = Math.imul(top, base)
  let last = Number.NaN
  let sum = 0
  return (at) => {
    if (at === last + 1) {
      sum = Math.imul(sum - Math.imul(units[last]!, top), base) + units[last + size]!
    } else {
      sum = 0
      for (let i = at; i < at + size; i++) sum = Math.imul(sum, base) + units[i]!
    }
    last = at
    return mixed(sum)
  }
}

/** Lets the low bits, which tell the bucket, depend on the high ones (MurmurHash3). */
function mixed(sum: number): number {
  const once = Math.imul(sum ^ (sum >>> 16), 0x85eb_ca6b)
  return (once ^ (once >>> 13)) >>> 0
}

/** The list in `places` of the grams with a hash: where it begins and ends. */
export function bucketOf({ heads }: GramIndex, hash: number): [number, number] {
  const bucket = hash & (heads.length - 2)
  return [heads[bucket]!, heads[bucket + 1]!]
}
