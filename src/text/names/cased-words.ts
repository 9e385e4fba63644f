import { isDense } from '../letters.ts'
import { unitTable } from '../unit-table.ts'

const inWord = /[\p{LC}\p{M}\p{N}]/u
const capital = /\p{Lu}/u

function isJoiner(text: string, at: number): boolean {
  if (at >= text.length) return false
  const unit = text.charCodeAt(at)
  return unit === 0x27 || unit === 0x2d || unit === 0x2019 || unit === 0x2010 || unit === 0x2011
}

/**
 * Where the next word of a text in a script with capitals begins, at a place or behind it; its length
 * when none does. A word is letters and digits with inner hyphens and apostrophes, or initials with
 * their stops.
 *
 * J.-P. d’Arc-Holm, 1. FC
 * ^^^^^ ^^^^^^^^^^  ^  ^^
 */
export function nextCasedWord(text: string, from: number): number {
  let at = from
  while (at < text.length && !isInWord(text, at)) at++
  return at
}

/** Where the word that begins at a place ends. */
export const endOfCasedWord = (text: string, start: number): number =>
  isInitial(text, start) ? endOfInitials(text, start) : endOfWord(text, start)

/** Whether a capital stands at a place of a text. */
export const isCapitalAt = (text: string, at: number): boolean =>
  at < text.length && (kindOf(text.charCodeAt(at)) & capitalBit) !== 0

const isInWord = (text: string, at: number): boolean =>
  at < text.length && (kindOf(text.charCodeAt(at)) & wordBit) !== 0

const wordBit = 1
const capitalBit = 2

/** What a UTF-16 unit may be in a script with capitals. */
const kindOf = /* #__PURE__ */ unitTable((unit) => {
  const letter = String.fromCharCode(unit)
  if (isDense(unit) || !inWord.test(letter)) return 0
  return capital.test(letter) ? wordBit | capitalBit : wordBit
})

const isInitial = (text: string, at: number): boolean =>
  at + 1 < text.length && text.charCodeAt(at + 1) === 0x2e && isCapitalAt(text, at)

function endOfInitials(text: string, start: number): number {
  let end = start
  while (isInitial(text, end)) end += 2
  while (text.charAt(end) === '-' && isInitial(text, end + 1)) end += 3
  return end
}

function endOfWord(text: string, start: number): number {
  let end = start + 1
  while (isInWord(text, end) || (isJoiner(text, end) && isInWord(text, end + 1))) end++
  return end
}
