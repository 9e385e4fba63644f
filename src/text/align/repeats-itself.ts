import type { LetterStream } from '../letter-stream.ts'
import { says } from './align.ts'
import type { Run } from './run.ts'

/** In letters: every stretch of twice as many holds a gram that begins at a multiple of this. */
const size = 8
/** Its eighth power is nothing in 32 bits: letters leave the sum of a gram by themselves. */
const base = 16 * 2_654_435
/** For each letter, how many earlier grams are looked at before the answer is simply yes. */
const mostTried = 4

/**
 * Whether a stretch that comes to `least` letters, of a dense script to 16, may stand twice in a
 * stream: a cheap look, to be taken before the stream's grams are indexed. Takes time linear in it.
 */
export function repeatsItself(stream: LetterStream, least: number): boolean {
  const { units, length } = stream
  const mask = 2 ** Math.ceil(Math.log2(length / 2 + 2)) - 1
  // Grams are numbered from 1: the last one of each bucket, and of each the one before in its bucket.
  const [last, before] = [new Uint32Array(mask + 1), new Uint32Array(length / size + 1)]
  let tries = mostTried * length
  let sum = 0
  for (let end = 1; end <= length; end++) {
    sum = (Math.imul(sum, base) + units[end - 1]!) | 0
    const bucket = (Math.imul(sum ^ (sum >>> 15), 0x85eb_ca6b) >>> 12) & mask
    for (let gram = last[bucket]!; gram > 0; gram = before[gram]!) {
      if (tries-- <= 0) return true
      if (says(stream, commonAround(stream, end, gram * size, least), least)) return true
    }
    if (end % size !== 0) continue
    before[end / size] = last[bucket]!
    last[bucket] = end / size
  }
  return false
}

/** What two places have in common, no further than `most` letters from them. */
function commonAround(
  { units, length }: LetterStream,
  one: number,
  other: number,
  most: number,
): Run {
  const [back, on] = [Math.min(most, other), Math.min(most, length - one)]
  let [before, behind] = [0, 0]
  while (before < back && units[one - before - 1] === units[other - before - 1]) before++
  while (behind < on && units[one + behind] === units[other + behind]) behind++
  return { here: one - before, there: other - before, length: before + behind }
}
