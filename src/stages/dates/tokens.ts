import type { Span } from '../../model/span.ts'
import { isDense } from '../../text/letters.ts'
import { digitOf, figureSenses, isDigit } from './figures.ts'
import { isBlank, kind, kinds } from './kinds.ts'
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
    const found = kinds[unit]
    if (found === kind.letter) at = word(scanner, at, unit)
    else if (found === kind.blank) at++
    else if (found === kind.digit) at = number(scanner, at)
    else if (found === kind.dense) at = denseWords(scanner, at, unit)
    else at = sign(scanner, at)
  }
  return scanner.tokens
}

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
  const { text, lexicon } = scanner
  let at = start + 1
  if (lexicon.initials[first] !== 1) {
    while (kinds[text.charCodeAt(at)] === kind.letter) at++
    return at
  }
  let hash = wordHash(0, first)
  for (let unit = text.charCodeAt(at); kinds[unit] === kind.letter; unit = text.charCodeAt(++at)) {
    hash = wordHash(hash, unit)
  }
  return lexicon.known[hash] === 1 && at <= scanner.end ? knownWord(scanner, start, at) : at
}

function knownWord(scanner: Scanner, start: number, end: number): number {
  const key = scanner.text.slice(start, end).toLowerCase()
  const senses = scanner.lexicon.senses.get(key)
  if (senses === undefined) return compound(scanner, start, key)
  return push(scanner, start, afterAbbreviation(scanner.text, end, scanner.end), key, senses)
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
  const tail = fractionEnd(text, start, stop, end)
  if (tail > stop) figures(scanner, start, tail)
  if (tail - stop === 4) return tail
  return figures(scanner, start, stop)
}

function figures(scanner: Scanner, start: number, end: number): number {
  const written = westernised(scanner.text.slice(start, end))
  const usual = end - start > 4 || !written.includes(',') ? written : written.replace(',', '.')
  return push(scanner, start, end, usual, figureSenses(usual))
}

/** The end of thousands or of a fraction behind digits: `1,950`, `3.5`, `3,5`; of a date none. */
function fractionEnd(text: string, start: number, stop: number, end: number): number {
  const point = text.charCodeAt(stop)
  if ((point !== 44 && point !== 46) || stop - start > 3 || isPoint(text, start - 1)) return stop
  const tail = afterDigits(text, stop + 1, end)
  const decimals = tail - stop - 1
  return decimals < 1 || decimals > 3 || isPoint(text, tail) ? stop : tail
}

const isPoint = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 46 && digitOf(text.charCodeAt(at + 1)) >= 0

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
