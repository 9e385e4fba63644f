/**
 * The id of a text: the first sixteen hexadecimal digits of the SHA-256 of its UTF-8 form.
 *
 * FIPS 180-4 is written out here: the platform's digest is asynchronous, and a package's weighs
 * several times as much.
 */
export function textId(text: string): string {
  const blocks = padded(new TextEncoder().encode(text))
  constants ??= { start: rootsOf(2).slice(0, 8), keys: rootsOf(3) }
  const { start, keys } = constants
  const state = start.slice()
  const schedule = new Int32Array(64)
  for (let at = 0; at < blocks.byteLength; at += 64) {
    fill(schedule, blocks, at)
    mix(state, schedule, keys)
  }
  return Array.from(state.subarray(0, 2), hexadecimal).join('')
}

let constants: { start: Int32Array; keys: Int32Array } | undefined

const hexadecimal = (word: number): string => (word >>> 0).toString(16).padStart(8, '0')

/** Bytes in whole blocks of 64: behind them a one bit, zeros, and their number in bits. */
function padded(bytes: Uint8Array): DataView {
  const blocks = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6)
  blocks.set(bytes)
  blocks[bytes.length] = 0x80
  const view = new DataView(blocks.buffer)
  view.setBigUint64(blocks.length - 8, BigInt(bytes.length) * 8n)
  return view
}

/** The first 32 bits behind the point of a root of each of the first 64 primes. */
function rootsOf(degree: 2 | 3): Int32Array {
  const primes: number[] = []
  for (let n = 2; primes.length < 64; n++) {
    if (primes.every((prime) => n % prime !== 0)) primes.push(n)
  }
  return Int32Array.from(primes, (prime) => (prime ** (1 / degree) % 1) * 2 ** 32)
}

/** The sixteen words of a block, and those that follow from them. */
function fill(schedule: Int32Array, blocks: DataView, start: number): void {
  for (let i = 0; i < 16; i++) schedule[i] = blocks.getInt32(start + i * 4)
  for (let i = 16; i < 64; i++) {
    const old = schedule[i - 15]!
    const near = schedule[i - 2]!
    const low = turned(old, 7) ^ turned(old, 18) ^ (old >>> 3)
    const high = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10)
    schedule[i] = (((schedule[i - 16]! + low) | 0) + ((schedule[i - 7]! + high) | 0)) | 0
  }
}

function mix(state: Int32Array, schedule: Int32Array, keys: Int32Array): void {
  let a = state[0]!
  let b = state[1]!
  let c = state[2]!
  let d = state[3]!
  let e = state[4]!
  let f = state[5]!
  let g = state[6]!
  let h = state[7]!
  for (let i = 0; i < 64; i++) {
    const chosen = (e & f) ^ (~e & g)
    const most = (a & b) ^ (a & c) ^ (b & c)
    const left = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const right = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
    const first = (((((h + left) | 0) + chosen) | 0) + ((keys[i]! + schedule[i]!) | 0)) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + ((right + most) | 0)) | 0
  }
  const parts = [a, b, c, d, e, f, g, h]
  for (let i = 0; i < 8; i++) state[i]! += parts[i]!
}

const turned = (bits: number, by: number): number => (bits >>> by) | (bits << (32 - by))
