import type { Span } from '../../model/span.ts'
import { isDense, isLetter } from '../../text/letters.ts'
import { digitOf, figureSenses, isDigit } from './figures.ts'
import { type Lexicon, type Sense, signs, wordHash } from './lexicon.ts'
import { afterNumerals, figuresOf, isNumeral } from './numerals.ts'

/**
 * A word, number or sign that the lexicon knows. In scripts without blanks several may begin at
 * one place, and one inside another.
 */
export interface Token {
  start: number
  end: number
  /** Where what follows begins, behind any blanks; -1 where nothing that follows belongs to it. */
  resume: number
  /** In lower case; of a sign its usual form. */
  word: string
  senses: readonly Sense[]
}

interface Scanner {
  text: string
  end: number
  lexicon: Lexicon
  tokens: Token[]
  /** The farthest end of a token. */
  reached: number
}

/** The tokens of a stretch of text that the lexicon knows, by their start. */
export function tokensOf(text: string, span: Span, lexicon: Lexicon): Token[] {
  const scanner: Scanner = { text, end: span.end, lexicon, tokens: [], reached: -1 }
  let at = span.start
  while (at < span.end) {
    const unit = text.charCodeAt(at)
    if (isBlank(unit)) at++
    else if (digitOf(unit) >= 0) at = number(scanner, at)
    else if (isDense(unit) || unit === ideographicZero) at = denseWords(scanner, at, unit)
    else if (isLetter(unit)) at = word(scanner, at, unit)
    else at = sign(scanner, at)
  }
  return scanner.tokens
}

const ideographicZero = 0x3007

const isBlank = (unit: number): boolean =>
  unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x3000 || unit === 0x202f

/** Where text goes on behind a place; -1 behind an empty line, which no expression spans. */
export function resumeAfter(text: string, start: number, end: number): number {
  let at = start
  let lines = 0
  while (at < end && isBlank(text.charCodeAt(at))) {
    if (text.charCodeAt(at) === 10) lines++
    at++
  }
  return lines > 1 ? -1 : at
}

function push(
  scanner: Scanner,
  start: number,
  end: number,
  word: string,
  senses: readonly Sense[],
): number {
  const resume = resumeAfter(scanner.text, end, scanner.end)
  scanner.tokens.push({ start, end, resume, word, senses })
  scanner.reached = Math.max(scanner.reached, end)
  return end
}

function word(scanner: Scanner, start: number, first: number): number {
  const { text, end, lexicon } = scanner
  let at = start
  let unit = first
  let hash = 0
  do {
    hash = wordHash(hash, unit)
    at++
    unit = text.charCodeAt(at)
  } while (at < end && isLetter(unit) && !isDense(unit) && digitOf(unit) < 0)
  if (lexicon.known[hash] !== 1) return at
  const key = text.slice(start, at).toLowerCase()
  const senses = lexicon.senses.get(key)
  if (senses === undefined) return compound(scanner, start, key)
  return push(scanner, start, afterAbbreviation(text, at, end), key, senses)
}

function compound(scanner: Scanner, start: number, key: string): number {
  const { compounds, senses } = scanner.lexicon
  const length = compounds.get(key)
  if (length !== undefined) {
    const words = [key.slice(0, length), key.slice(length)] as const
    push(scanner, start, start + length, words[0], senses.get(words[0]) ?? [])
    push(scanner, start + length, start + key.length, words[1], senses.get(words[1]) ?? [])
  }
  return start + key.length
}

// "Sept. 28": a dot between a short word and a number belongs to the word.
function afterAbbreviation(text: string, at: number, end: number): number {
  if (text.charCodeAt(at) !== 46 || at + 1 >= end) return at
  const next = isBlank(text.charCodeAt(at + 1)) ? at + 2 : at + 1
  return next < end && isDigit(text.charCodeAt(next)) ? at + 1 : at
}

function denseWords(scanner: Scanner, at: number, unit: number): number {
  const { text, end, lexicon, reached } = scanner
  if (lexicon.spaced && at > reached && isDense(text.charCodeAt(at - 1))) return at + 1
  if (isNumeral(text.charAt(at)) && !isNumeral(text.charAt(at - 1))) numerals(scanner, at)
  if (lexicon.initials[unit] !== 1) return at + 1
  for (const known of lexicon.dense.get(unit) ?? []) {
    if (at + known.length > end || !text.startsWith(known, at)) continue
    push(scanner, at, at + known.length, known, lexicon.senses.get(known) ?? [])
  }
  return at + 1
}

function numerals(scanner: Scanner, start: number): void {
  const end = afterNumerals(scanner.text, start, scanner.end)
  const figures = figuresOf(scanner.text.slice(start, end))
  const senses = figures === undefined ? someOf : figureSenses(figures)
  push(scanner, start, end, figures ?? '', senses)
}

const someOf: readonly Sense[] = [{ key: '{n}', value: Number.NaN }]

function number(scanner: Scanner, start: number): number {
  const { text, end } = scanner
  const stop = afterDigits(text, start, end)
  const point = text.charCodeAt(stop)
  const tail = point === 44 || point === 46 ? afterDigits(text, stop + 1, end) : stop
  const [digits, decimals] = [stop - start, tail - stop - 1]
  const joined =
    (point === 44 && digits <= 3 && decimals === 3) ||
    (point === 46 && digits <= 3 && decimals !== 2 && decimals > 0 && text.charCodeAt(tail) !== 46)
  const last = joined ? tail : stop
  const figures = westernised(text.slice(start, last))
  return push(scanner, start, last, figures, figureSenses(figures))
}

function westernised(figures: string): string {
  if (isDigit(figures.charCodeAt(0))) return figures
  return Array.from(figures, (sign) => {
    const digit = digitOf(sign.charCodeAt(0))
    return digit < 0 ? sign : String(digit)
  }).join('')
}

function afterDigits(text: string, start: number, end: number): number {
  let at = start
  while (at < end && digitOf(text.charCodeAt(at)) >= 0) at++
  return at
}

function sign(scanner: Scanner, at: number): number {
  const raw = scanner.text.charAt(at)
  const usual = signs.get(raw) ?? raw
  const senses = scanner.lexicon.senses.get(usual)
  if (senses !== undefined) push(scanner, at, at + 1, usual, senses)
  return at + 1
}

/** How one token follows another: `undefined` where something stands between them. */
export function gapBetween(before: Token, after: Token): 'glued' | 'spaced' | undefined {
  if (after.start === before.end) return 'glued'
  return after.start === before.resume ? 'spaced' : undefined
}
