/** Gives the hash of the `length` letters from `start` on: a whole number of 32 bits. */
export type WindowHash = (start: number, length: number) => number

/** Any odd number does; this one spreads well (Knuth's multiplicative hashing). */
const base = 2_654_435_761

/**
 * Hashes any window of a text in constant time, after one pass over it. Equal windows have equal
 * hashes; unequal ones rarely do, and may be made to: it finds, and proves nothing.
 */
export function windowHashOf(text: string): WindowHash {
  const sums = new Int32Array(text.length + 1)
  const powers = new Int32Array(text.length + 1)
  powers[0] = 1
  for (let i = 0; i < text.length; i++) {
    sums[i + 1] = Math.imul(sums[i] ?? 0, base) + text.charCodeAt(i) + 1
    powers[i + 1] = Math.imul(powers[i] ?? 0, base)
  }
  return (start, length) => {
    const sum = (sums[start + length] ?? 0) - Math.imul(sums[start] ?? 0, powers[length] ?? 0)
    return mixed(sum)
  }
}

/** Lets high bits depend on low ones, so that the smallest hashes are a fair sample (MurmurHash3). */
function mixed(sum: number): number {
  const once = Math.imul(sum ^ (sum >>> 16), 0x85eb_ca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2_ae35)
  return (twice ^ (twice >>> 16)) >>> 0
}
