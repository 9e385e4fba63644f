import type { Span } from '../../model/span.ts'
import { isDense, isLetter } from '../../text/letters.ts'
import type { Direction } from './direction.ts'
import { isDigit } from './figures.ts'
import { isBlank } from './kinds.ts'
import type { Lexicon, Tense } from './lexicon.ts'

/** How far the words of a sentence are asked, on either side of a mention. */
const reach = 160

/**
 * Where the sentence around a mention looks. Where blanks part words, by the nearest word on either
 * side that tells; else, and where verbs come in two pieces, by any, what lies ahead first.
 */
export function directionAround(text: string, span: Span, body: Span, lexicon: Lexicon): Direction {
  const { tense, spaced } = lexicon
  if (tense === undefined) return 'unknown'
  const start = sentenceStart(text, Math.max(body.start, span.start - reach), span.start)
  const end = sentenceEnd(text, span.end, Math.min(body.end, span.end + reach))
  if (!spaced) return saidIn(text.slice(start, span.start) + text.slice(span.end, end), tense)
  if (tense.isSplit) return anyIn(text, { start, end: span.start }, { start: span.end, end }, tense)
  const lead = leadBefore(text, start, span.start, tense)
  if (lead !== undefined) return lead
  const after = { start: span.end, end }
  if (tense.isVerbLast) return tellingBefore(text, after, tense).direction
  const before = tellingBefore(text, { start, end: span.start }, tense)
  return tellingAfter(text, after, tense, before)
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

// The words are looked for anywhere: nothing parts them.
function saidIn(sentence: string, { future, past }: Tense): Direction {
  if (future.some((word) => sentence.includes(word))) return 'ahead'
  return past.some((word) => sentence.includes(word)) ? 'back' : 'unknown'
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

/** The last word of a stretch that tells where the sentence looks. */
function tellingBefore(text: string, { start, end }: Span, tense: Tense): Telling {
  let distance = 0
  for (let stop = wordEndBefore(text, start, end); stop > start; distance++) {
    const from = startOfWord(text, start, stop)
    const direction = toldBy(wordAt(text, from, stop), tense)
    if (direction !== undefined) return { direction, distance }
    stop = wordEndBefore(text, start, from)
  }
  return { direction: 'unknown', distance: Infinity }
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
