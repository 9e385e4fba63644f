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

/**
 * A list of words without regard to case and to the form of an apostrophe. Where words are `parted` by blanks, a word is found
 * whole only: no letter goes on before or behind it.
 */
export function wordList(words: readonly string[], parted: boolean): WordList {
  const set = new Set(words.map(folded))
  const byFirst = lengthsBy(set, (word) => word.charAt(0))
  const byLast = lengthsBy(set, (word) => word.charAt(word.length - 1))
  const isWhole = (next: string): boolean => !parted || !inWord.test(next)
  return {
    has: (text) => set.has(folded(text)),
    opening: (text) => {
      const lengths = byFirst.get(folded(text.charAt(0)))
      if (lengths === undefined) return 0
      const lower = folded(text.slice(0, lengths[0]))
      for (const n of lengths) {
        if (n <= lower.length && set.has(lower.slice(0, n)) && isWhole(text.charAt(n))) return n
      }
      return 0
    },
    closing: (text) => {
      const lengths = byLast.get(folded(text.charAt(text.length - 1)))
      if (lengths === undefined) return 0
      const lower = folded(text.slice(-(lengths[0] ?? 0)))
      for (const n of lengths) {
        const isWord = n <= lower.length && set.has(lower.slice(-n))
        if (isWord && isWhole(text.charAt(text.length - n - 1))) return n
      }
      return 0
    },
  }
}

/** The lengths of the words that share a letter, the longest first. */
function lengthsBy(
  words: Iterable<string>,
  letterOf: (word: string) => string,
): Map<string, number[]> {
  const lengths = new Map<string, number[]>()
  for (const word of words) {
    const list = lengths.get(letterOf(word)) ?? []
    if (!list.includes(word.length))
      lengths.set(
        letterOf(word),
        [...list, word.length].sort((a, b) => b - a),
      )
  }
  return lengths
}
