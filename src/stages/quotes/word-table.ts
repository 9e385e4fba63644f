/** A word of the sheet. */
export interface Entry {
  word: string
  flags: number
  /** By its flags; 0 where they leave it as it is. */
  category: number
}

/** Words ready to be asked for at any place of a text. */
export interface WordTable {
  /** Open addressing by hash: the place of an entry, and one. */
  slots: Int32Array
  entries: readonly Entry[]
}

/** Words by hash. */
export function wordTable(entries: readonly Entry[]): WordTable {
  let size = 64
  while (size < entries.length * 3) size *= 2
  const slots = new Int32Array(size)
  entries.forEach(({ word }, index) => {
    let at = hashOf(word) & (size - 1)
    while (slots[at] !== 0) at = (at + 1) & (size - 1)
    slots[at] = index + 1
  })
  return { slots, entries }
}

/** The lengths of the words that share a first unit, the longest first. */
export function lengthsOf(entries: readonly Entry[]): Map<number, number[]> {
  const lengths = new Map<number, number[]>()
  for (const { word } of entries) {
    const list = lengths.get(word.charCodeAt(0)) ?? []
    if (!list.includes(word.length)) list.push(word.length)
    lengths.set(
      word.charCodeAt(0),
      list.sort((a, b) => b - a),
    )
  }
  return lengths
}

function hashOf(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = nextHash(hash, word.charCodeAt(at))
  return hash
}

/** The hash of a word with one more folded unit. */
export const nextHash = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0

/** The entry of the word whose folded units have this hash; `undefined` where the sheet has none. */
export function entryAt(
  { slots, entries }: WordTable,
  text: string,
  start: number,
  end: number,
  hash: number,
): Entry | undefined {
  const mask = slots.length - 1
  for (let at = hash & mask; ; at = (at + 1) & mask) {
    const index = slots[at]!
    if (index === 0) return undefined
    const entry = entries[index - 1]!
    if (entry.word.length === end - start && isAt(entry.word, text, start)) return entry
  }
}

function isAt(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== folded(text.charCodeAt(start + at))) return false
  }
  return true
}

/** A UTF-16 unit without regard to case and to the form of an apostrophe. */
export function folded(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit
  if (unit < foldable) return folds()[unit]!
  return unit === 0x2019 ? 39 : unit
}

// Beyond Cyrillic and Armenian, no script of a sheet has two cases.
const foldable = 0x590
let table: Uint16Array | undefined

function folds(): Uint16Array {
  if (table !== undefined) return table
  table = new Uint16Array(foldable)
  for (let unit = 0; unit < foldable; unit++) {
    table[unit] = String.fromCharCode(unit).toLowerCase().charCodeAt(0)
  }
  return table
}
