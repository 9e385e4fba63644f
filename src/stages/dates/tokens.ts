import type { Span } from '../../model/span.ts'
import { isDense, isLetter } from '../../text/letters.ts'
import { figureSenses, isDigit } from './figures.ts'
import { type Lexicon, type Sense, signs, wordHash } from './lexicon.ts'

/** A word, number or sign that the lexicon knows. */
export interface Token {
  start: number
  end: number
  /** What lies between it and the token before. */
  gap: 'glued' | 'spaced' | 'broken'
  /** In lower case; of a sign its usual form. */
  word: string
  senses: readonly Sense[]
}

interface Scanner {
  text: string
  end: number
  lexicon: Lexicon
  tokens: Token[]
  gap: Token['gap']
}

/** The tokens of a stretch of text that the lexicon knows; all other letters only part them. */
export function tokensOf(text: string, span: Span, lexicon: Lexicon): Token[] {
  const scanner: Scanner = { text, end: span.end, lexicon, tokens: [], gap: 'broken' }
  let at = span.start
  while (at < span.end) {
    const unit = text.charCodeAt(at)
    if (isBlank(unit)) at = blanks(scanner, at)
    else if (isDigit(unit)) at = number(scanner, at)
    else if (isDense(unit)) at = denseWord(scanner, at, unit)
    else if (isLetter(unit)) at = word(scanner, at, unit)
    else at = sign(scanner, at)
  }
  return scanner.tokens
}

const isBlank = (unit: number): boolean =>
  unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x3000 || unit === 0x202f

// An empty line parts what no expression spans.
function blanks(scanner: Scanner, start: number): number {
  let at = start
  let lines = 0
  while (at < scanner.end && isBlank(scanner.text.charCodeAt(at))) {
    if (scanner.text.charCodeAt(at) === 10) lines++
    at++
  }
  if (lines > 1) scanner.gap = 'broken'
  else if (scanner.gap === 'glued') scanner.gap = 'spaced'
  return at
}

function push(
  scanner: Scanner,
  start: number,
  end: number,
  word: string,
  senses: readonly Sense[],
) {
  scanner.tokens.push({ start, end, gap: scanner.gap, word, senses })
  scanner.gap = 'glued'
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
  } while (at < end && isLetter(unit) && !isDigit(unit) && !isDense(unit))
  const senses = lexicon.known[hash] === 1 ? sensesOf(lexicon, text, start, at) : undefined
  if (senses !== undefined) {
    const key = text.slice(start, at).toLowerCase()
    return push(scanner, start, afterAbbreviation(text, at, end), key, senses)
  }
  scanner.gap = 'broken'
  return at
}

const sensesOf = (lexicon: Lexicon, text: string, start: number, end: number) =>
  lexicon.senses.get(text.slice(start, end).toLowerCase())

// "Sept. 28": a dot between a short word and a number belongs to the word.
function afterAbbreviation(text: string, at: number, end: number): number {
  if (text.charCodeAt(at) !== 46 || at + 1 >= end) return at
  const next = isBlank(text.charCodeAt(at + 1)) ? at + 2 : at + 1
  return next < end && isDigit(text.charCodeAt(next)) ? at + 1 : at
}

function denseWord(scanner: Scanner, at: number, unit: number): number {
  const { text, end, lexicon } = scanner
  const found = lexicon.dense.get(unit)?.find((known) => text.startsWith(known, at))
  const senses = found === undefined ? undefined : lexicon.senses.get(found)
  if (found !== undefined && senses !== undefined && at + found.length <= end) {
    return push(scanner, at, at + found.length, found, senses)
  }
  scanner.gap = 'broken'
  return at + 1
}

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
  const figures = text.slice(start, last)
  return push(scanner, start, last, figures, figureSenses(figures))
}

function afterDigits(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isDigit(text.charCodeAt(at))) at++
  return at
}

function sign(scanner: Scanner, at: number): number {
  const raw = scanner.text.charAt(at)
  const usual = signs.get(raw) ?? raw
  const senses = scanner.lexicon.senses.get(usual)
  if (senses !== undefined) return push(scanner, at, at + 1, usual, senses)
  scanner.gap = 'broken'
  return at + 1
}
