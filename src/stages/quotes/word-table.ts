import {
  bitsAt,
  nodeBehind,
  nodeOf,
  phraseTable,
  type PhraseTable,
} from '../../text/phrase-table.ts'

/** A word of the sheet. */
export interface Entry {
  word: string
  flags: number
  /** By its flags; 0 where they leave it as it is. */
  category: number
  /** The phrases of several words that it opens, the longest first. */
  phrases: Phrase[]
}

/** A phrase of several words, by its first. */
export interface Phrase {
  /** The words behind the first. */
  rest: readonly string[]
  flags: number
}

/** Words ready to be asked for at any place of a text. */
export interface WordTable {
  /** Open addressing by hash: the place of an entry, and one. */
  slots: Uint16Array
  entries: readonly Entry[]
  /** The hash of each entry. */
  hashes: Int32Array
  /** Of scripts that part no words: the same places as a tree of letters. */
  tree: PhraseTable | undefined
}

/** Words by hash, and by their letters where blanks do not part them. */
export function wordTable(entries: readonly Entry[], isParted: boolean): WordTable {
  let size = 64
  while (size < entries.length * 3) size *= 2
  const slots = new Uint16Array(size)
  const hashes = Int32Array.from(entries, ({ word }) => hashOf(word))
  hashes.forEach((hash, index) => {
    let at = hash & (size - 1)
    while (slots[at] !== 0) at = (at + 1) & (size - 1)
    slots[at] = index + 1
  })
  const places = entries.map(({ word }, index) => [word, index + 1] as const)
  return { slots, entries, hashes, tree: isParted ? undefined : phraseTable(places) }
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
  { slots, entries, hashes }: WordTable,
  text: string,
  start: number,
  end: number,
  hash: number,
): Entry | undefined {
  const mask = slots.length - 1
  for (let at = hash & mask; ; at = (at + 1) & mask) {
    const index = slots[at]!
    if (index === 0) return undefined
    if (hashes[index - 1] !== hash) continue
    const entry = entries[index - 1]!
    if (isWordAt(entry.word, text, start, end)) return entry
  }
}

/** The entry of a word of the text; `undefined` where the sheet has none. */
export function entryOf(
  table: WordTable,
  text: string,
  start: number,
  end: number,
): Entry | undefined {
  let hash = 0
  for (let at = start; at < end; at++) hash = nextHash(hash, folded(text.charCodeAt(at)))
  return entryAt(table, text, start, end, hash)
}

/** Whether a word of the text is this one. */
export const isWordAt = (word: string, text: string, start: number, end: number): boolean =>
  word.length === end - start && isAt(word, text, start)

function isAt(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== folded(text.charCodeAt(start + at))) return false
  }
  return true
}

/** The longest entry at a place of a script that parts no words. */
export function longestAt(
  { tree, entries }: WordTable,
  text: string,
  start: number,
  limit: number,
): Entry | undefined {
  if (tree === undefined) return undefined
  let longest = 0
  let node = nodeOf(tree, folded(text.charCodeAt(start)))
  for (let at = start + 1; node !== 0; at++) {
    longest = bitsAt(tree, node) || longest
    node = at < limit ? nodeBehind(tree, node, folded(text.charCodeAt(at))) : 0
  }
  return longest === 0 ? undefined : entries[longest - 1]
}

/** A UTF-16 unit without regard to case and to the form of an apostrophe. */
export const folded = (unit: number): number =>
  unit < foldable ? folds[unit]! : unit === 0x2019 ? 39 : unit

// Beyond Cyrillic and Armenian, no script of a sheet has two cases.
const foldable = 0x590
const folds = /* #__PURE__ */ Uint16Array.from({ length: foldable }, (_, unit) =>
  String.fromCharCode(unit).toLowerCase().charCodeAt(0),
)
