import type { Span } from '../../model/span.ts'
import { isDense } from '../letters.ts'

const inWord = /[\p{LC}\p{M}\p{N}]/u
const capital = /\p{Lu}/u
const joiners = "'’-‐‑"

/**
 * The words of a text in a script with capitals, in order: letters and digits with inner hyphens and
 * apostrophes, or initials with their stops.
 *
 * J.-P. d’Arc-Holm, 1. FC
 * ^^^^^ ^^^^^^^^^^  ^  ^^
 */
export function casedWordsIn(text: string): Span[] {
  const words: Span[] = []
  for (let start = 0; start < text.length; start++) {
    if (!isInWord(text, start)) continue
    const end = isInitial(text, start) ? endOfInitials(text, start) : endOfWord(text, start)
    words.push({ start, end })
    start = end - 1
  }
  return words
}

/** Whether a capital stands at a place of a text. */
export function isCapitalAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit < 128 ? unit >= 65 && unit <= 90 : !isDense(unit) && capital.test(text.charAt(at))
}

function isInWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 128) {
    return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57)
  }
  return !isDense(unit) && inWord.test(text.charAt(at))
}

const isInitial = (text: string, at: number): boolean =>
  text.charAt(at + 1) === '.' && isCapitalAt(text, at)

function endOfInitials(text: string, start: number): number {
  let end = start
  while (isInitial(text, end)) end += 2
  while (text.charAt(end) === '-' && isInitial(text, end + 1)) end += 3
  return end
}

function endOfWord(text: string, start: number): number {
  let end = start + 1
  while (isInWord(text, end) || (joiners.includes(text.charAt(end)) && isInWord(text, end + 1)))
    end++
  return end
}
