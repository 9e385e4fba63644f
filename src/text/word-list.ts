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

/**
 * A list of words without regard to case. Where words are `parted` by blanks, a word is found
 * whole only: no letter goes on before or behind it.
 */
export function wordList(words: readonly string[], parted: boolean): WordList {
  const set = new Set(words.map((word) => word.toLowerCase()))
  const lengths = [...new Set([...set].map((word) => word.length))].sort((a, b) => b - a)
  const isWhole = (next: string): boolean => !parted || !inWord.test(next)
  return {
    has: (text) => set.has(text.toLowerCase()),
    opening: (text) => {
      const lower = text.slice(0, lengths[0]).toLowerCase()
      return (
        lengths.find((n) => n <= lower.length && isWhole(text.charAt(n)) && set.has(lower.slice(0, n))) ?? 0
      )
    },
    closing: (text) => {
      const lower = text.slice(-(lengths[0] ?? 0)).toLowerCase()
      return (
        lengths.find(
          (n) =>
            n <= lower.length &&
            isWhole(text.charAt(text.length - n - 1)) &&
            set.has(lower.slice(lower.length - n)),
        ) ?? 0
      )
    },
  }
}
