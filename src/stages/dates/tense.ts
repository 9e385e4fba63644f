import type { Span } from '../../model/span.ts'
import { isDense, isLetter } from '../../text/letters.ts'
import type { Direction } from './direction.ts'
import { isDigit } from './figures.ts'
import { isBlank } from './kinds.ts'
import type { Lexicon, Tense } from './lexicon.ts'

/** How far the words of a sentence are asked, on either side of a mention. */
const reach = 160

/**
 * Where the sentence around a mention looks. The nearest word on either side tells; the first one
 * behind, where the verb comes last; any, what lies ahead first, where verbs come in two pieces.
 */
export function directionAround(text: string, span: Span, body: Span, lexicon: Lexicon): Direction {
  const { tense, spaced } = lexicon
  if (tense === undefined) return 'unknown'
  const start = sentenceStart(text, Math.max(body.start, span.start - reach), span.start)
  const end = sentenceEnd(text, span.end, Math.min(body.end, span.end + reach))
  const before = { start, end: span.start }
  const after = { start: span.end, end }
  if (!spaced) return saidAround(text, before, after, tense)
  if (tense.isSplit) return anyIn(text, before, after, tense)
  const lead = leadBefore(text, start, span.start, tense)
  if (lead !== undefined) return lead
  if (tense.isVerbLast) return tellingAfter(text, after, tense, nothingTold)
  const told = tellingBefore(text, before, tense)
  // ", officials said": what is added behind a comma tells of something else.
  const clause = told === nothingTold ? after : clauseAfter(text, after)
  return tellingAfter(text, clause, tense, told)
}

const isStop = (unit: number): boolean => unit === 46 || unit === 33 || unit === 63

const isWideStop = (unit: number): boolean => unit === 0x3002 || unit === 0xff01 || unit === 0xff1f

const isClosing = (unit: number): boolean =>
  unit === 34 || unit === 0x201d || unit === 0x2019 || unit === 41

/** The end of the sign that ends a sentence at a place; -1 where none does. */
function afterStop(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at)
  if (isWideStop(unit)) return at + 1
  if (!isStop(unit)) return -1
  const next = at + 1 < end && isClosing(text.charCodeAt(at + 1)) ? at + 2 : at + 1
  return next < end && isBlank(text.charCodeAt(next)) ? next + 1 : -1
}

function sentenceStart(text: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    const stop = afterStop(text, at, to)
    if (stop >= 0) return stop
  }
  return from
}

function sentenceEnd(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (afterStop(text, at, to) >= 0) return at
  return to
}

const isComma = (unit: number): boolean =>
  unit === 44 || unit === 59 || unit === 0xff0c || unit === 0xff1b || unit === 0x3001

function clauseAfter(text: string, { start, end }: Span): Span {
  let at = start
  while (at < end && !isComma(text.charCodeAt(at))) at++
  return { start, end: at }
}

function clauseBefore(text: string, { start, end }: Span): Span {
  let at = end
  while (at > start && !isComma(text.charCodeAt(at - 1))) at--
  return { start: at, end }
}

// Nothing parts the words: they are looked for at every place.
function saidAround(text: string, before: Span, after: Span, tense: Tense): Direction {
  if (tense.isVerbLast) {
    const rest = text.slice(after.start, after.end)
    return firstSaid(rest, tense) ?? (endsWith(rest, tense.futureEndings) ? 'ahead' : 'unknown')
  }
  // The clause tells rather than the sentence.
  for (const { start, end } of [
    clauseBefore(text, before),
    clauseAfter(text, after),
    before,
    after,
  ]) {
    const said = firstSaid(text.slice(start, end), tense)
    if (said !== undefined) return said
  }
  return 'unknown'
}

function firstSaid(text: string, { words }: Tense): Direction | undefined {
  let first = Infinity
  let said: Direction | undefined
  for (const [word, direction] of words) {
    const at = text.indexOf(word)
    if (at < 0 || at >= first) continue
    first = at
    said = direction
  }
  return said
}

function anyIn(text: string, before: Span, after: Span, tense: Tense): Direction {
  let found: Direction = 'unknown'
  for (const { start, end } of [before, after]) {
    for (let at = wordStart(text, start, end); at < end; ) {
      const stop = wordEnd(text, at, end)
      const told = tense.words.get(wordAt(text, at, stop))
      if (told === 'ahead') return told
      found = told ?? found
      at = wordStart(text, stop, end)
    }
  }
  return found
}

function leadBefore(text: string, start: number, end: number, tense: Tense): Direction | undefined {
  const stop = wordEndBefore(text, start, end)
  return stop > start
    ? tense.leads.get(wordAt(text, startOfWord(text, start, stop), stop))
    : undefined
}

interface Telling {
  direction: Direction
  /** How many words stand between it and the mention. */
  distance: number
}

const nothingTold: Telling = { direction: 'unknown', distance: Infinity }

/** The last word of a stretch, or two of them, that tell where the sentence looks. */
function tellingBefore(text: string, { start, end }: Span, tense: Tense): Telling {
  let distance = 0
  let next = ''
  for (let stop = wordEndBefore(text, start, end); stop > start; distance++) {
    const from = startOfWord(text, start, stop)
    const word = wordAt(text, from, stop)
    const direction = tense.words.get(`${word} ${next}`) ?? toldBy(word, tense)
    if (direction !== undefined) return { direction, distance }
    next = word
    stop = wordEndBefore(text, start, from)
  }
  return nothingTold
}

/** Where the first word that tells stands nearer behind the mention than the one before it. */
function tellingAfter(
  text: string,
  { start, end }: Span,
  tense: Tense,
  before: Telling,
): Direction {
  let at = wordStart(text, start, end)
  for (let distance = 0; at < end && distance < before.distance; distance++) {
    const stop = wordEnd(text, at, end)
    const direction = toldBy(wordAt(text, at, stop), tense)
    if (direction !== undefined) return direction
    at = wordStart(text, stop, end)
  }
  return before.direction
}

function toldBy(word: string, { words, futureEndings, pastEndings }: Tense): Direction | undefined {
  const told = words.get(word)
  if (told !== undefined) return told
  if (endsWith(word, futureEndings)) return 'ahead'
  return endsWith(word, pastEndings) ? 'back' : undefined
}

// 열렸다 is hardly longer than its ending; "led" is no past of "l".
const endsWith = (word: string, endings: readonly string[]): boolean => {
  const stem = isDense(word.charCodeAt(0)) ? 0 : 2
  return endings.some((ending) => word.length >= ending.length + stem && word.endsWith(ending))
}

const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019

const isInWord = (unit: number): boolean => (isLetter(unit) && !isDigit(unit)) || isApostrophe(unit)

function wordStart(text: string, from: number, end: number): number {
  let at = from
  while (at < end && !isInWord(text.charCodeAt(at))) at++
  return at
}

function wordEnd(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isInWord(text.charCodeAt(at))) at++
  return at
}

function wordEndBefore(text: string, start: number, from: number): number {
  let at = from
  while (at > start && !isInWord(text.charCodeAt(at - 1))) at--
  return at
}

function startOfWord(text: string, start: number, from: number): number {
  let at = from
  while (at > start && isInWord(text.charCodeAt(at - 1))) at--
  return at
}

const wordAt = (text: string, start: number, end: number): string =>
  text.slice(start, end).toLowerCase().replace('’', "'")
