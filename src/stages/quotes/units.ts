import type { Span } from '../../model/span.ts'
import { isDense, isLetter } from '../../text/letters.ts'
import { category } from './category.ts'
import type { SpeechLexicon } from './lexicon.ts'
import { type Entry, entryAt, folded, nextHash } from './word-table.ts'

/**
 * Words, signs and quotations of a paragraph, in order: a column each, for speed. What stands
 * between quotation marks is one unit.
 */
export interface Units {
  text: string
  count: number
  start: number[]
  end: number[]
  flags: number[]
  category: number[]
  isCapital: boolean[]
  /** Which quotation it is; -1 for words and signs. */
  quoted: number[]
}

/** Units without any. */
export const noUnits = (text: string): Units => ({
  text,
  count: 0,
  start: [],
  end: [],
  flags: [],
  category: [],
  isCapital: [],
  quoted: [],
})

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
  units.count = 0
  let at = start
  for (const part of parts) {
    readPlain(units, at, part.start, lexicon)
    push(units, part.start, part.end, 0, category.quoted, false, part.index)
    at = part.end
  }
  readPlain(units, at, end, lexicon)
}

function push(
  units: Units,
  start: number,
  end: number,
  flags: number,
  kind: number,
  isCapital: boolean,
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
      push(units, at, at + 1, 0, signs.get(code) ?? category.sign, false, -1)
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

// Most letters are these, and their lower case.
const asciiFolds = /* #__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) =>
  isLetter(code) ? folded(code) : 0,
)

function readWord(units: Units, start: number, limit: number, lexicon: SpeechLexicon): number {
  const { text } = units
  const isUnparted = lexicon.lengths !== undefined
  if (isUnparted && isDense(text.charCodeAt(start))) return readDense(units, start, limit, lexicon)
  let hash = 0
  let at = start
  for (; at < limit; at++) {
    const code = text.charCodeAt(at)
    const plain = code < 128 ? asciiFolds[code]! : 0
    if (plain !== 0) {
      hash = nextHash(hash, plain)
      continue
    }
    if (!isLetter(code) && !(at === start || (joins(code) && isInside(text, at, limit)))) break
    if (isUnparted && isDense(code)) break
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
  push(units, start, end, entry?.flags ?? 0, kind, isCapital, -1)
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
  if (endsIn(text, start, end, participles)) return category.participle
  return endsIn(text, start, end, adverbs) ? category.filler : category.word
}

function endsIn(text: string, start: number, end: number, endings: readonly string[]): boolean {
  for (const ending of endings) {
    if (end - start > ending.length + 2 && text.startsWith(ending, end - ending.length)) return true
  }
  return false
}

/** Parts a run of unparted signs at the words of the sheet. */
function readDense(units: Units, start: number, limit: number, lexicon: SpeechLexicon): number {
  const { text } = units
  let pending = start
  let at = start
  while (at < limit && isLetter(text.charCodeAt(at))) {
    const length = denseLength(text, at, limit, lexicon)
    if (length === 0) {
      at++
      continue
    }
    if (at > pending) pushWord(units, pending, at, undefined, lexicon)
    const entry = entryAt(lexicon.table, text, at, at + length, hashIn(text, at, at + length))
    pushWord(units, at, at + length, entry, lexicon)
    at += length
    pending = at
  }
  if (at > pending) pushWord(units, pending, at, undefined, lexicon)
  return at
}

function denseLength(text: string, at: number, limit: number, lexicon: SpeechLexicon): number {
  for (const length of lexicon.lengths?.get(text.charCodeAt(at)) ?? []) {
    if (at + length > limit) continue
    if (entryAt(lexicon.table, text, at, at + length, hashIn(text, at, at + length))) return length
  }
  return 0
}

function hashIn(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = nextHash(hash, folded(text.charCodeAt(at)))
  return hash
}
