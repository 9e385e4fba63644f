import type { Span } from '../../model/span.ts'
import { afterDigits, fractionEnd, halfEnd, isJoined, westernised, yearLength } from './digits.ts'
import { figureSenses, isDigit } from './figures.ts'
import { isBlank, kind, kinds } from './kinds.ts'
import { type Lexicon, type Sense, signs, type Word, wordHash } from './lexicon.ts'
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
  /** Where the token goes on that reaches farthest; a token behind that begins another run. */
  resume: number
  /** The first token of the run of tokens that follow each other. */
  run: number
  /** Whether a token of the run tells that there may be an expression. */
  isTold: boolean
}

/**
 * The tokens of a stretch of text that the lexicon knows, by their start. Runs of them that nothing
 * tells a date by are left out.
 */
export function tokensOf(text: string, span: Span, lexicon: Lexicon): Token[] {
  const { end } = span
  const scanner: Scanner = {
    text,
    end,
    lexicon,
    tokens: [],
    reached: -1,
    resume: -1,
    run: 0,
    isTold: false,
  }
  let at = span.start
  while (at < end) {
    const unit = text.charCodeAt(at)
    const found = kinds[unit]
    if (found === kind.letter) at = word(scanner, at, unit)
    else if (found === kind.blank) at++
    else if (found === kind.digit) at = number(scanner, at)
    else if (found === kind.dense) at = denseWords(scanner, at, unit)
    else at = sign(scanner, at)
  }
  endRun(scanner)
  return scanner.tokens
}

function endRun(scanner: Scanner): void {
  if (!scanner.isTold) scanner.tokens.length = scanner.run
  scanner.run = scanner.tokens.length
  scanner.isTold = false
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
  isTelling: boolean,
): number {
  if (start > scanner.resume && start > scanner.reached) endRun(scanner)
  const resume = resumeAfter(scanner.text, end, scanner.end)
  scanner.tokens.push({ start, end, resume, word, senses })
  if (isTelling) scanner.isTold = true
  if (end > scanner.reached) scanner.reached = end
  if (resume > scanner.resume) scanner.resume = resume
  return end
}

function word(scanner: Scanner, start: number, first: number): number {
  const { text, end, lexicon } = scanner
  let at = start + 1
  if (lexicon.initials[first] !== 1) {
    while (at < end && kinds[text.charCodeAt(at)] === kind.letter) at++
    return at
  }
  let hash = wordHash(0, first)
  while (at < end) {
    const unit = text.charCodeAt(at)
    if (kinds[unit] !== kind.letter) break
    hash = wordHash(hash, unit)
    at++
  }
  let known = lexicon.byHash[hash]
  if (known === undefined || isCut(text, at, end)) return at
  while (known !== undefined && !isAt(text, start, at, known.word)) known = known.next
  return known === undefined ? at : knownWord(scanner, start, at, known)
}

// A stretch may end inside a word.
const isCut = (text: string, at: number, end: number): boolean =>
  at === end && at < text.length && kinds[text.charCodeAt(at)] === kind.letter

/** Whether a word in lower case stands there, in whatever case. */
function isAt(text: string, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false
  for (let at = 0; at < word.length; at++) {
    const unit = text.charCodeAt(start + at)
    if (unit !== word.charCodeAt(at)) {
      if (unit >= 128) return text.slice(start, end).toLowerCase() === word
      if ((unit | 32) !== word.charCodeAt(at)) return false
    }
  }
  return true
}

function knownWord(scanner: Scanner, start: number, end: number, known: Word): number {
  const { word, senses, split, isTelling } = known
  if (senses.length === 0 && split > 0) return compound(scanner, start, known)
  const stop = afterAbbreviation(scanner.text, end, scanner.end)
  return push(scanner, start, stop, word, senses, isTelling)
}

function compound(scanner: Scanner, start: number, { word, split }: Word): number {
  const { words } = scanner.lexicon
  const middle = start + split
  const end = start + word.length
  for (const [from, to] of [
    [start, middle],
    [middle, end],
  ] as const) {
    const part = words.get(word.slice(from - start, to - start))
    if (part !== undefined) push(scanner, from, to, part.word, part.senses, true)
  }
  return end
}

// "Sept. 28": a dot between a short word and a number belongs to the word.
function afterAbbreviation(text: string, at: number, end: number): number {
  if (text.charCodeAt(at) !== 46 || at + 1 >= end) return at
  const next = isBlank(text.charCodeAt(at + 1)) ? at + 2 : at + 1
  return next < end && isDigit(text.charCodeAt(next)) ? at + 1 : at
}

function denseWords(scanner: Scanner, at: number, unit: number): number {
  const { text, end, lexicon, reached } = scanner
  const isInside = at > reached && at > 0 && kinds[text.charCodeAt(at - 1)] === kind.dense
  if (lexicon.spaced && isInside) return afterDense(text, at, end)
  if (isNumeral(unit) && !(at > 0 && isNumeral(text.charCodeAt(at - 1)))) numerals(scanner, at)
  if (lexicon.initials[unit] !== 1) return at + 1
  const known = lexicon.dense.get(unit)
  if (known === undefined) return at + 1
  const next = text.charCodeAt(at + 1)
  for (const { word, senses, isTelling } of known) {
    if (word.length > 1 && word.charCodeAt(1) !== next) continue
    if (at + word.length > end || !text.startsWith(word, at)) continue
    push(scanner, at, at + word.length, word, senses, isTelling)
  }
  return at + 1
}

// Where blanks part words, none begins inside another.
function afterDense(text: string, from: number, end: number): number {
  let at = from + 1
  while (at < end && kinds[text.charCodeAt(at)] === kind.dense) at++
  return at
}

function numerals(scanner: Scanner, start: number): void {
  const end = afterNumerals(scanner.text, start, scanner.end)
  const figures = figuresOf(scanner.text.slice(start, end))
  const senses = figures === undefined ? someOf : figureSenses(figures)
  push(scanner, start, end, figures ?? '', senses, figures?.length === yearLength)
}

const someOf: readonly Sense[] = [{ key: '{n}', value: Number.NaN }]

function number(scanner: Scanner, start: number): number {
  const { text, end } = scanner
  const stop = afterDigits(text, start, end)
  const half = halfEnd(text, stop, end)
  if (half > stop) {
    const value = Number(westernised(text.slice(start, stop))) + 0.5
    return push(scanner, start, half, String(value), [{ key: '{n}', value }], true)
  }
  const tail = fractionEnd(text, start, stop, end)
  if (tail > stop) figures(scanner, start, tail)
  if (tail - stop === 4) return tail
  return figures(scanner, start, stop)
}

function figures(scanner: Scanner, start: number, end: number): number {
  const written = westernised(scanner.text.slice(start, end))
  const usual = end - start > 4 || !written.includes(',') ? written : written.replace(',', '.')
  const isTelling = end - start === yearLength || isJoined(scanner.text, start, end, scanner.end)
  return push(scanner, start, end, usual, figureSenses(usual), isTelling)
}

function sign(scanner: Scanner, at: number): number {
  const raw = scanner.text.charAt(at)
  const usual = signs.get(raw) ?? raw
  const known = scanner.lexicon.words.get(usual)
  if (known !== undefined) push(scanner, at, at + 1, usual, known.senses, known.isTelling)
  return at + 1
}

/** How one token follows another: `undefined` where something stands between them. */
export function gapBetween(before: Token, after: Token): 'glued' | 'spaced' | undefined {
  if (after.start === before.end) return 'glued'
  return after.start === before.resume ? 'spaced' : undefined
}
