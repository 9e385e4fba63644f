import { isLetter } from './letters.ts'
import { bitsAt, nodeBehind, nodeOf, type PhraseTable, phraseTable } from './phrase-table.ts'
import { unitTable } from './unit-table.ts'

/** Words of a sheet, ready to be looked for at either end of a text. */
export interface WordList {
  /** Whether a text is one of the words, in any case. */
  has: (text: string) => boolean
  /** Length of the longest word that opens a text, or stands at a place of it; 0 when none does. */
  opening: (text: string, from?: number) => number
  /** Length of the longest word that closes a text, or ends at a place of it; 0 when none does. */
  closing: (text: string, to?: number) => number
}

/**
 * The words of several lists as two trees of letters, from either end: to ask all lists takes as
 * long as to ask one. A list is a bit. Case and the form of an apostrophe do not count.
 */
export interface WordIndex {
  forward: PhraseTable
  backward: PhraseTable
}

/** An index of at most 31 lists; the first one has the bit 1, the next 2, 4, 8 …. */
export function wordIndex(lists: readonly (readonly string[])[]): WordIndex {
  const entries = lists.flatMap((words, at) =>
    words.map((word) => [foldedUnits(word), 1 << at] as const),
  )
  return {
    forward: phraseTable(entries.map(([units, bit]) => [String.fromCharCode(...units), bit])),
    backward: phraseTable(
      entries.map(([units, bit]) => [String.fromCharCode(...units.toReversed()), bit]),
    ),
  }
}

/** The bits of the lists that hold the word from `start` to `end` of a text. */
export const bitsOf = (index: WordIndex, text: string, start: number, end: number): number =>
  bitsAt(index.forward, nodeOfWord(index.forward, text, start, end))

/** {@link bitsOf}, with those of the same word with a sign behind it. */
export function bitsWith(
  { forward }: WordIndex,
  text: string,
  start: number,
  end: number,
  sign: number,
): number {
  const node = nodeOfWord(forward, text, start, end)
  return bitsAt(forward, node) | bitsAt(forward, nodeBehind(forward, node, sign))
}

function nodeOfWord(forward: PhraseTable, text: string, start: number, end: number): number {
  if (end <= start) return 0
  let node = nodeOf(forward, foldedUnit(text.charCodeAt(start)))
  for (let at = start + 1; at < end && node !== 0; at++) {
    node = nodeBehind(forward, node, foldedUnit(text.charCodeAt(at)))
  }
  return node
}

/**
 * The lists of an index that have one of `bits`, as one list. Where words are `parted` by blanks, a
 * word is found whole only: no letter goes on before or behind it.
 */
export function listIn(index: WordIndex, bits: number, parted: boolean): WordList {
  return {
    has: (text) => (bitsOf(index, text, 0, text.length) & bits) !== 0,
    opening: (text, from = 0) => openingLength(index, bits, parted, text, from),
    closing: (text, to = text.length) => closingLength(index, bits, parted, text, to),
  }
}

/** A list of words by itself, {@link listIn}. */
export const wordList = (words: readonly string[], parted: boolean): WordList =>
  listIn(wordIndex([words]), 1, parted)

function openingLength(
  { forward }: WordIndex,
  bits: number,
  parted: boolean,
  text: string,
  from: number,
): number {
  if (from >= text.length) return 0
  let length = 0
  let node = nodeOf(forward, foldedUnit(text.charCodeAt(from)))
  for (let at = from + 1; node !== 0; at++) {
    if ((bitsAt(forward, node) & bits) !== 0 && !(parted && isInWord(text, at))) length = at - from
    if (at >= text.length) break
    node = nodeBehind(forward, node, foldedUnit(text.charCodeAt(at)))
  }
  return length
}

function closingLength(
  { backward }: WordIndex,
  bits: number,
  parted: boolean,
  text: string,
  to: number,
): number {
  if (to <= 0) return 0
  let length = 0
  let node = nodeOf(backward, foldedUnit(text.charCodeAt(to - 1)))
  for (let at = to - 2; node !== 0; at--) {
    if ((bitsAt(backward, node) & bits) !== 0 && !(parted && isInWord(text, at)))
      length = to - at - 1
    if (at < 0) break
    node = nodeBehind(backward, node, foldedUnit(text.charCodeAt(at)))
  }
  return length
}

const inWord = /[\p{L}\p{M}\p{N}]/u

function isInWord(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false
  const unit = text.charCodeAt(at)
  return unit < 128 ? isLetter(unit) : inWord.test(text.charAt(at))
}

const foldedUnits = (word: string): number[] =>
  Array.from({ length: word.length }, (_, at) => foldedUnit(word.charCodeAt(at)))

/** A UTF-16 unit without regard to case and to the form of an apostrophe. */
export function foldedUnit(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit
  return unit >= 0x2e80 && unit < 0xa000 ? unit : foldedForeign(unit)
}

const foldedForeign = /* #__PURE__ */ unitTable((unit) =>
  unit === 0x2019 ? 0x27 : String.fromCharCode(unit).toLowerCase().charCodeAt(0),
)
