import { isInkless, isSpace } from '../../text/white-space.ts'
import type { Style } from './styles.ts'

/** A stretch of one style in the text; its end is where the next one starts or the block ends. */
export interface StyleChange {
  start: number
  end: number
  style: Style
}

interface Gap {
  text: string
  rawStart: number
  rawLength: number
}

/**
 * The text as it grows, block by block. A gap (white space, line breaks) is written only once
 * letters follow it, so that no line and no block begins or ends in white space.
 */
export interface Sheet {
  /** Texts of the finished blocks. */
  texts: string[]
  /** Length of the whole text so far. */
  length: number
  /** Obeys `Source.rawMap`. */
  map: number[]
  /** Place in the text where the open block starts. */
  blockStart: number
  /** Pieces of the open block; empty until its first letter. */
  pieces: string[]
  changes: StyleChange[]
  gaps: Gap[]
  /** Where the input goes on if the next piece runs in step with the last; -1 if it cannot. */
  stepEnd: number
  /** End of what was written last, in the input. */
  rawEnd: number
}

/** An empty sheet. */
export function newSheet(): Sheet {
  return {
    texts: [],
    length: 0,
    map: [],
    blockStart: 0,
    pieces: [],
    changes: [],
    gaps: [],
    stepEnd: -1,
    rawEnd: 0,
  }
}

/**
 * Writes a text with its white space folded. It runs in step with the input if it is as long as
 * its place there, otherwise it maps as a whole.
 */
export function writeFolded(
  sheet: Sheet,
  text: string,
  rawStart: number,
  rawLength: number,
  style: Style,
): void {
  const inStep = text.length === rawLength
  let at = 0
  while (at < text.length) {
    const from = at
    const blank = isSpace(text.charCodeAt(at))
    at = blank ? endOfSpace(text, at) : endOfWords(text, at)
    const start = inStep ? rawStart + from : rawStart
    const length = inStep ? at - from : rawLength
    if (blank) addBlank(sheet, start, length)
    else writeWords(sheet, text.slice(from, at), start, length, style)
  }
}

/** Writes a text whose blanks and line feeds count, as inside `<pre>`. */
export function writeKept(
  sheet: Sheet,
  text: string,
  rawStart: number,
  rawLength: number,
  style: Style,
): void {
  const inStep = text.length === rawLength
  let at = 0
  while (at < text.length) {
    const from = at
    const feed = text.charCodeAt(at) === 10
    at = feed ? at + 1 : endOfLine(text, at)
    const start = inStep ? rawStart + from : rawStart
    const length = inStep ? at - from : rawLength
    if (feed) addLineBreak(sheet, start, length)
    else writeWords(sheet, text.slice(from, at), start, length, style)
  }
}

/** Starts a new line inside the open block. */
export function addLineBreak(sheet: Sheet, rawStart: number, rawLength: number): void {
  if (sheet.pieces.length === 0) return
  const { gaps } = sheet
  while (gaps.length > 0 && gaps[gaps.length - 1]?.text !== '\n') gaps.pop()
  gaps.push({ text: '\n', rawStart, rawLength })
}

/** Closes the open block and returns its text; empty when nothing was written. */
export function endBlock(sheet: Sheet): string {
  if (sheet.pieces.length === 0) return ''
  const text = sheet.pieces.length === 1 ? (sheet.pieces[0] ?? '') : sheet.pieces.join('')
  sheet.texts.push(text)
  sheet.pieces = []
  sheet.changes = []
  sheet.gaps = []
  return text
}

function endOfSpace(text: string, from: number): number {
  let at = from + 1
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}

/** Words go on over a single blank between two of them: it needs no folding. */
function endOfWords(text: string, from: number): number {
  let at = from + 1
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit > 32 || !isSpace(unit)) continue
    const isSingle = unit === 32 && at + 1 < text.length && !isSpace(text.charCodeAt(at + 1))
    if (!isSingle) break
  }
  return at
}

function endOfLine(text: string, from: number): number {
  const feed = text.indexOf('\n', from)
  return feed < 0 ? text.length : feed
}

function addBlank(sheet: Sheet, rawStart: number, rawLength: number): void {
  if (sheet.pieces.length === 0) return
  const last = sheet.gaps[sheet.gaps.length - 1]?.text
  if (last === ' ' || last === '\n') return
  sheet.gaps.push({ text: ' ', rawStart, rawLength })
}

function writeWords(
  sheet: Sheet,
  words: string,
  rawStart: number,
  rawLength: number,
  style: Style,
): void {
  const isOpen = sheet.pieces.length > 0
  let from = 0
  let to = words.length
  while (to > 0 && isInkless(words.charCodeAt(to - 1))) to--
  if (!isOpen) while (from < to && isInkless(words.charCodeAt(from))) from++
  // A piece that is out of step with the input stands there as a whole.
  const inStep = words.length === rawLength
  if (from < to) {
    const inkStart = inStep ? rawStart + from : rawStart
    if (isOpen) writeGaps(sheet)
    else startBlock(sheet, inkStart)
    noteStyle(sheet, style)
    put(sheet, words.slice(from, to), inkStart, inStep ? to - from : rawLength)
    changeEnd(sheet)
  }
  if (to === words.length || sheet.pieces.length === 0) return
  const tailStart = inStep ? rawStart + to : rawStart
  const tailLength = inStep ? words.length - to : rawLength
  sheet.gaps.push({ text: words.slice(to), rawStart: tailStart, rawLength: tailLength })
}

function startBlock(sheet: Sheet, rawStart: number): void {
  sheet.gaps.length = 0
  if (sheet.length > 0) {
    mapPiece(sheet, 1, sheet.rawEnd, Math.max(0, rawStart - sheet.rawEnd))
    sheet.length += 1
  }
  sheet.blockStart = sheet.length
}

function writeGaps(sheet: Sheet): void {
  for (const gap of sheet.gaps) put(sheet, gap.text, gap.rawStart, gap.rawLength)
  sheet.gaps.length = 0
}

function noteStyle(sheet: Sheet, style: Style): void {
  const last = sheet.changes[sheet.changes.length - 1]
  if (last?.style !== style) sheet.changes.push({ start: sheet.length, end: sheet.length, style })
}

function changeEnd(sheet: Sheet): void {
  const last = sheet.changes[sheet.changes.length - 1]
  if (last !== undefined) last.end = sheet.length
}

function put(sheet: Sheet, text: string, rawStart: number, rawLength: number): void {
  mapPiece(sheet, text.length, rawStart, rawLength)
  sheet.pieces.push(text)
  sheet.length += text.length
}

function mapPiece(sheet: Sheet, length: number, rawStart: number, rawLength: number): void {
  const { map } = sheet
  const inStep = length === rawLength
  if (inStep && rawStart === sheet.stepEnd)
    map[map.length - 1] = (map[map.length - 1] ?? 0) + length
  else map.push(sheet.length, rawStart, rawLength)
  sheet.stepEnd = inStep ? rawStart + rawLength : -1
  sheet.rawEnd = rawStart + rawLength
}
