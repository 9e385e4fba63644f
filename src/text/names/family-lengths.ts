import type { NameLexicon } from './name-words.ts'

/**
 * How long the family name may be that opens a name in Hangul, Han signs or kana, the longest first:
 * a listed one, with a given name of at most two syllables or three signs behind it.
 */
export function familyLengths(name: string, { familyNames }: NameLexicon): number[] {
  const longestGiven = /^[가-힣]/.test(name) ? 2 : 3
  return [3, 2, 1].filter(
    (n) => n < name.length && name.length - n <= longestGiven && familyNames.has(name.slice(0, n)),
  )
}
