import type { Span } from '../../model/span.ts'
import { isDense, isLetter } from '../../text/letters.ts'
import { category } from './category.ts'
import type { SpeechLexicon } from './lexicon.ts'
import { type Entry, entryAt, folded, longestAt, nextHash } from './word-table.ts'

/**
 * Words, signs and quotations of a paragraph, in order: a column each, for speed. What stands
 * between quotation marks is one unit. Behind the last unit stands the paragraph's edge.
 */
export interface Units {
  text: string
  count: number
  start: Int32Array
  end: Int32Array
  flags: Int32Array
  category: Uint8Array
  /** 1 for words that begin with a capital, else 0. */
  isCapital: Uint8Array
  /** Which quotation it is; -1 for words and signs. */
  quoted: Int32Array
}

type Columns = Omit<Units, 'text' | 'count'>

const columnsOf = (size: number): Columns => ({
  start: new Int32Array(size),
  end: new Int32Array(size),
  flags: new Int32Array(size),
  category: new Uint8Array(size),
  isCapital: new Uint8Array(size),
  quoted: new Int32Array(size),
})

/** Units without any. */
export const noUnits = (text: string): Units => ({ text, count: 0, ...columnsOf(fewest) })

/** Most paragraphs have fewer letters. */
const fewest = 1024

/** Units, half-open. */
export interface UnitRange {
  first: number
  end: number
}

/** A part of a quotation within a paragraph. */
export interface QuotedPart extends Span {
  /** Which quotation it belongs to. */
  index: number
}

/** Fills `units` with those of a paragraph, its quotations given in order. */
export function readUnits(
  units: Units,
  { start, end }: Span,
  parts: readonly QuotedPart[],
  lexicon: SpeechLexicon,
): void {
  // A unit has a letter at least, and the edge is one more.
  if (end - start >= units.start.length) Object.assign(units, columnsOf((end - start) * 2))
  units.count = 0
  let at = start
  for (const part of parts) {
    readPlain(units, at, part.start, lexicon)
    push(units, part.start, part.end, 0, category.quoted, 0, part.index)
    at = part.end
  }
  readPlain(units, at, end, lexicon)
  push(units, end, end, 0, category.edge, 0, -1)
  units.count--
}

function push(
  units: Units,
  start: number,
  end: number,
  flags: number,
  kind: number,
  isCapital: number,
  quoted: number,
): void {
  const at = units.count++
  units.start[at] = start
  units.end[at] = end
  units.flags[at] = flags
  units.category[at] = kind
  units.isCapital[at] = isCapital
  units.quoted[at] = quoted
}

function readPlain(units: Units, start: number, end: number, lexicon: SpeechLexicon): void {
  const { text } = units
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    if (code === 32) at++
    else if (isLetter(code) || code === 64) at = readWord(units, at, end, lexicon)
    else if (code <= 32 || code === 0xa0 || code === 0x3000) at++
    else {
      push(units, at, at + 1, 0, signs.get(code) ?? category.sign, 0, -1)
      at++
    }
  }
}

const signs: ReadonlyMap<number, number> = /* #__PURE__ */ signTable([
  [',，、،', category.comma],
  [':：', category.colon],
  ['.!?。！？．؟۔।…', category.stop],
  ['-;；؛‐‑‒–—―', category.dash],
  ['()[]（）', category.bracket],
])

function signTable(groups: readonly (readonly [string, number])[]): Map<number, number> {
  const table = new Map<number, number>()
  for (const [list, kind] of groups) {
    for (const sign of list) table.set(sign.charCodeAt(0), kind)
  }
  return table
}

// What joins two parts of a word: . ' ’ & -
const joins = (code: number): boolean =>
  code === 46 || code === 39 || code === 0x2019 || code === 38 || code === 45

function readWord(units: Units, start: number, limit: number, lexicon: SpeechLexicon): number {
  const { text } = units
  const { isParted } = lexicon
  if (!isParted && isDense(text.charCodeAt(start))) return readDense(units, start, limit, lexicon)
  let hash = nextHash(0, folded(text.charCodeAt(start)))
  let at = start + 1
  for (; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (isLetter(code) ? !isParted && isDense(code) : !joins(code) || !isInside(text, at, limit))
      break
    hash = nextHash(hash, folded(code))
  }
  pushWord(units, start, at, entryAt(lexicon.table, text, start, at, hash), lexicon)
  return at
}

const isInside = (text: string, at: number, limit: number): boolean =>
  at + 1 < limit && isLetter(text.charCodeAt(at + 1)) && isLetter(text.charCodeAt(at - 1))

function pushWord(
  units: Units,
  start: number,
  end: number,
  entry: Entry | undefined,
  lexicon: SpeechLexicon,
): void {
  const code = units.text.charCodeAt(start)
  const isCapital = code === 64 || folded(code) !== code
  const isKnown = entry !== undefined && entry.category > 0
  const kind = isKnown ? entry.category : plainCategory(units.text, start, end, isCapital, lexicon)
  push(units, start, end, entry === undefined ? 0 : entry.flags, kind, isCapital ? 1 : 0, -1)
}

function plainCategory(
  text: string,
  start: number,
  end: number,
  isCapital: boolean,
  { adverbs, participles }: SpeechLexicon,
): number {
  if (isCapital) return category.capital
  const code = text.charCodeAt(start)
  if (code >= 48 && code <= 57) return category.number
  if (endsIn(text, start + 2, end, participles)) return category.participle
  return endsIn(text, start + 2, end, adverbs) ? category.filler : category.word
}

/** Whether one of some endings closes a word, with more of it behind `start`. */
function endsIn(text: string, start: number, end: number, endings: readonly string[]): boolean {
  for (const ending of endings) {
    let left = ending.length
    if (end - left <= start) continue
    const from = end - left
    while (left > 0 && text.charCodeAt(from + left - 1) === ending.charCodeAt(left - 1)) left--
    if (left === 0) return true
  }
  return false
}

/** Parts a run of unparted signs at the words of the sheet. */
function readDense(units: Units, start: number, limit: number, lexicon: SpeechLexicon): number {
  const { text } = units
  let pending = start
  let at = start
  while (at < limit && isLetter(text.charCodeAt(at))) {
    const entry = longestAt(lexicon.table, text, at, limit)
    if (entry === undefined) {
      at++
      continue
    }
    if (at > pending) pushWord(units, pending, at, undefined, lexicon)
    pushWord(units, at, at + entry.word.length, entry, lexicon)
    at += entry.word.length
    pending = at
  }
  if (at > pending) pushWord(units, pending, at, undefined, lexicon)
  return at
}
