import { isDense, isLetter } from './letters.ts'

/** Words of a sheet, ready to be looked for at either end of a text. */
export interface WordList {
  /** Whether a text is one of the words, in any case. */
  has: (text: string) => boolean
  /** Length of the longest word that opens a text; 0 when none does. */
  opening: (text: string) => number
  /** Length of the longest word that closes a text; 0 when none does. */
  closing: (text: string) => number
}

const inWord = /[\p{L}\p{M}\p{N}]/u

function folded(text: string): string {
  const lower = text.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

/** A UTF-16 unit without regard to case and to the form of an apostrophe. */
function foldedUnit(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit
  return isDense(unit) ? unit : folded(String.fromCharCode(unit)).charCodeAt(0)
}

/**
 * A list of words without regard to case and to the form of an apostrophe. Where words are `parted`
 * by blanks, a word is found whole only: no letter goes on before or behind it.
 */
export function wordList(words: readonly string[], parted: boolean): WordList {
  const set = new Set(words.map(folded))
  const byFirst = lengthsBy(set, (word) => word.charCodeAt(0))
  const byLast = lengthsBy(set, (word) => word.charCodeAt(word.length - 1))
  const isInside = (text: string, at: number): boolean => parted && isInWord(text, at)
  return {
    has: (text) =>
      byFirst.get(foldedUnit(text.charCodeAt(0)))?.includes(text.length) === true &&
      set.has(folded(text)),
    opening: (text) => {
      for (const n of byFirst.get(foldedUnit(text.charCodeAt(0))) ?? none) {
        if (n > text.length || isInside(text, n)) continue
        if (set.has(folded(text.slice(0, n)))) return n
      }
      return 0
    },
    closing: (text) => {
      for (const n of byLast.get(foldedUnit(text.charCodeAt(text.length - 1))) ?? none) {
        if (n > text.length || isInside(text, text.length - n - 1)) continue
        if (set.has(folded(text.slice(-n)))) return n
      }
      return 0
    },
  }
}

const none: readonly number[] = []

function isInWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 128) return isLetter(unit)
  return inWord.test(text.charAt(at))
}

/** The lengths of the words that share a letter, the longest first. */
function lengthsBy(
  words: Iterable<string>,
  unitOf: (word: string) => number,
): Map<number, number[]> {
  const lengths = new Map<number, number[]>()
  for (const word of words) {
    const list = lengths.get(unitOf(word)) ?? []
    if (!list.includes(word.length)) list.push(word.length)
    lengths.set(unitOf(word), list)
  }
  for (const list of lengths.values()) list.sort((a, b) => b - a)
  return lengths
}
