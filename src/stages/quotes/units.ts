import type { Span } from '../../model/span.ts'
import { isDense, isLetter } from '../../text/letters.ts'
import { entryAt, flag, folded, nextHash, type SpeechLexicon } from './lexicon.ts'

/** What a unit is to the sentence around it; the weights know units by nothing else. */
export const categories = [
  'edge',
  'word',
  'capital',
  'number',
  'verb',
  'addressing',
  'judging',
  'according',
  'pronoun',
  'determiner',
  'complementizer',
  'infinitive',
  'conjunction',
  'subordinator',
  'relative',
  'preposition',
  'auxiliary',
  'filler',
  'participle',
  'comma',
  'colon',
  'dash',
  'stop',
  'bracket',
  'quoted',
  'sign',
] as const

/** One of {@link categories}. */
export type Category = (typeof categories)[number]

/** The number of each category. */
export const category: Readonly<Record<Category, number>> = Object.fromEntries(
  categories.map((name, index) => [name, index]),
) as Record<Category, number>

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
      push(units, at, at + 1, 0, signCategory(code), false, -1)
      at++
    }
  }
}

// The dashes and stops of all scripts are few: a chain of comparisons is fastest.
function signCategory(code: number): number {
  switch (code) {
    case 44: // ,
    case 0xff0c:
    case 0x3001:
    case 0x60c:
      return category.comma
    case 58: // :
    case 0xff1a:
      return category.colon
    case 46: // .
    case 33: // !
    case 63: // ?
    case 0x3002:
    case 0xff01:
    case 0xff1f:
    case 0xff0e:
    case 0x61f:
    case 0x6d4:
    case 0x964:
    case 0x2026:
      return category.stop
    case 45: // -
    case 59: // ;
    case 0xff1b:
    case 0x61b:
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
      return category.dash
    case 40: // (
    case 41: // )
    case 91: // [
    case 93: // ]
    case 0xff08:
    case 0xff09:
      return category.bracket
    default:
      return category.sign
  }
}

// What joins two parts of a word: . ' ’ & -
const joins = (code: number): boolean =>
  code === 46 || code === 39 || code === 0x2019 || code === 38 || code === 45

function readWord(units: Units, start: number, limit: number, lexicon: SpeechLexicon): number {
  const { text } = units
  if (lexicon.lengths !== undefined && isDense(text.charCodeAt(start)))
    return readDense(units, start, limit, lexicon)
  let hash = 0
  let at = start
  for (; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (!isLetter(code) && !(at === start || (joins(code) && isInside(text, at, limit)))) break
    if (lexicon.lengths !== undefined && isDense(code)) break
    hash = nextHash(hash, folded(code))
  }
  const entry = entryAt(lexicon, text, start, at, hash)
  pushWord(units, start, at, entry?.flags ?? 0, lexicon)
  return at
}

const isInside = (text: string, at: number, limit: number): boolean =>
  at + 1 < limit && isLetter(text.charCodeAt(at + 1)) && isLetter(text.charCodeAt(at - 1))

function pushWord(
  units: Units,
  start: number,
  end: number,
  flags: number,
  lexicon: SpeechLexicon,
): void {
  const code = units.text.charCodeAt(start)
  const isCapital = code === 64 || folded(code) !== code
  const kind =
    flags === 0
      ? plainCategory(units.text, start, end, isCapital, lexicon)
      : flaggedCategory(flags, isCapital)
  push(units, start, end, flags, kind, isCapital, -1)
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

const byPriority: readonly (readonly [number, number])[] = [
  [flag.judging, category.judging],
  [flag.addressing, category.addressing],
  [flag.verb, category.verb],
  [flag.pronoun, category.pronoun],
  [flag.complementizer, category.complementizer],
  [flag.determiner, category.determiner],
  [flag.infinitive, category.infinitive],
  [flag.conjunction, category.conjunction],
  [flag.subordinator, category.subordinator],
  [flag.relative, category.relative],
  [flag.preposition, category.preposition],
  [flag.auxiliary, category.auxiliary],
  [flag.filler, category.filler],
  [flag.according | flag.behind | flag.source, category.according],
]

// A name may be spelt like a word of the sheet; a pronoun or article at the start of a sentence is one.
function flaggedCategory(flags: number, isCapital: boolean): number {
  for (const [bit, kind] of byPriority) if ((flags & bit) !== 0) return kind
  return isCapital ? category.capital : category.word
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
    if (at > pending) pushWord(units, pending, at, 0, lexicon)
    const entry = entryAt(lexicon, text, at, at + length, hashIn(text, at, at + length))
    pushWord(units, at, at + length, entry?.flags ?? 0, lexicon)
    at += length
    pending = at
  }
  if (at > pending) pushWord(units, pending, at, 0, lexicon)
  return at
}

function denseLength(text: string, at: number, limit: number, lexicon: SpeechLexicon): number {
  for (const length of lexicon.lengths?.get(text.charCodeAt(at)) ?? []) {
    if (at + length > limit) continue
    if (entryAt(lexicon, text, at, at + length, hashIn(text, at, at + length))) return length
  }
  return 0
}

function hashIn(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = nextHash(hash, folded(text.charCodeAt(at)))
  return hash
}
