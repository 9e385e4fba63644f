import { isDense, keyOf } from '../letters.ts'
import { familyLengths } from './family-lengths.ts'
import type { NameLexicon } from './name-words.ts'

/** What a page may call somebody instead of the whole name; every entry is a key of letters. */
export interface ShortForms {
  /** Family name, given name, and so on. */
  parts: string[]
  initials: string[]
}

const marks = /[\s.,“”"„«»()（）·・•‧]+/u

/** The short forms of a name. */
export const shortFormsOf = (name: string, lexicon: NameLexicon): ShortForms => ({
  parts: partsOf(name, lexicon),
  initials: initialsOf(name),
})

const wordsOf = (name: string): string[] => name.split(marks).filter((word) => keyOf(word) !== '')

/** The parts of a name, as keys: family name, given name, and so on; none of a single word. */
export function partsOf(name: string, lexicon: NameLexicon): string[] {
  const words = wordsOf(name)
  const [only] = words
  if (words.length === 1 && only !== undefined) {
    return isDense(only.charCodeAt(0))
      ? denseParts(only, lexicon)
      : only.split(/[-‐‑]/u).slice(1).map(keyOf)
  }
  const keys = words.map(keyOf)
  const parts = new Set(keys.filter((_, i) => !lexicon.particles.has(words[i] ?? '')))
  for (let i = 1; i < keys.length; i++) {
    parts.add(keys.slice(0, i).join(''))
    parts.add(keys.slice(i).join(''))
  }
  const [first = ''] = keys
  const last = keys.at(-1) ?? ''
  parts.add(`${first}${last}`).add(`${first.charAt(0)}${last}`)
  return [...parts]
}

/** The initials of a name, as keys, of all its words and of some; none of a word in dense signs. */
export function initialsOf(name: string): string[] {
  const words = wordsOf(name)
  const [only] = words
  if (words.length === 1 && only !== undefined)
    return isDense(only.charCodeAt(0)) ? [] : [keyOf(only.slice(0, 1))]
  const all = words.map(firstLetter).join('')
  const hyphened = name
    .split(/[\s.\-‐‑]+/u)
    .map(firstLetter)
    .join('')
  const capitals = words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map(firstLetter)
    .join('')
  const found = new Set([all, hyphened, capitals, `${all.charAt(0)}${all.slice(-1)}`])
  for (let i = 1; i < all.length; i++) found.add(all.slice(0, i))
  return [...found].filter((one) => one !== '')
}

/** The letter of a word that stands for it, without accent; an elided article (l’Écho) is none of it. */
function firstLetter(word: string): string {
  const letter = keyOf(word.replace(/^\p{Ll}{1,2}['’](?=\p{L})/u, '')).charAt(0)
  return isDense(letter.charCodeAt(0)) ? letter : letter.normalize('NFD').charAt(0)
}

/** Family and given name of a name in Hangul, Han signs or kana that is written as one word. */
function denseParts(name: string, lexicon: NameLexicon): string[] {
  const parts = familyLengths(name, lexicon).flatMap((n) => [name.slice(0, n), name.slice(n)])
  return parts.length > 0
    ? parts.map(keyOf)
    : name.length > 2
      ? [name.slice(0, 2), name.slice(-2)].map(keyOf)
      : []
}

/** Whether a name in Hangul, Han signs or kana holds a family name and a given name already. */
export const isWholeName = (name: string, lexicon: NameLexicon): boolean =>
  name.length >= 3 &&
  isDense(name.charCodeAt(0)) &&
  !lexicon.familyNames.has(name) &&
  familyLengths(name, lexicon).length > 0

/**
 * Whether two spellings differ in one letter only, put in, left out or changed, or in two that are
 * swapped; short ones never do.
 */
export function isMisspelling(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length < 5 || long.length - short.length > 1 || short === long) return false
  let from = 0
  while (from < short.length && short.charAt(from) === long.charAt(from)) from++
  const rest = short.length === long.length ? from + 1 : from
  if (short.slice(rest) === long.slice(from + 1)) return true
  const isSwapped =
    short.charAt(from) === long.charAt(from + 1) && short.charAt(rest) === long.charAt(from)
  return isSwapped && rest > from && short.slice(from + 2) === long.slice(from + 2)
}
