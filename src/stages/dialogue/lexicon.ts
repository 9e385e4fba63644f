import type { Span } from '../../model/span.ts'
import type { Language } from '../../shapes/language.ts'
import { isDense, isLetter } from '../../text/letters.ts'
import { inLowerCase } from '../../text/lower-case.ts'
import { bitsAt, nodeBehind, nodeOf, type PhraseTable } from '../../text/phrase-table.ts'
import { saying, type Tables, tablesOf } from './lexicon-tables.ts'

/** A sheet's dialogue words, ready to be looked up. Texts to be read are in lower case. */
export interface Lexicon {
  /** What the words at the start of a stretch, and those at its very end, say. */
  sayingsIn: (lower: string, span: Span) => number
  /**
   * The words of the first sentences that bear meaning by their length, of dense scripts pairs:
   * one number stands for all that are alike.
   */
  longWordsIn: (lower: string, span: Span) => number[]
  /** Whether words of any case name the kind of article, and no other kind. */
  namesInterview: (text: string) => boolean
  /** Whether words of any case name another kind of text. */
  namesOtherKind: (text: string) => boolean
}

/** How far into a text its words are looked up, and its phrases. */
const reach = 300
const phraseReach = 400
const openerReach = 60
const asideReach = 40
const endingReach = 24
const pairReach = 120

const lexicons = /* #__PURE__ */ new WeakMap<Language, Lexicon>()

/** The look-ups of a language, made once. */
export function lexiconOf(language: Language): Lexicon {
  const lexicon = lexicons.get(language) ?? newLexicon(language)
  lexicons.set(language, lexicon)
  return lexicon
}

function newLexicon(language: Language): Lexicon {
  const { spaced } = language
  const tables = tablesOf(language)
  return {
    sayingsIn: (lower, { start, end }) =>
      openingOf(tables.openings, spaced, lower, start, end) |
      endingOf(tables.endings, lower, start, end) |
      wordsOf(tables.words, lower, start, Math.min(end, start + reach)) |
      phrasesOf(tables.phrases, lower, start, end),
    longWordsIn: spaced ? longWords : pairs,
    namesInterview: (text) => (kindsIn(tables, text) & kinds) === saying.interview,
    namesOtherKind: (text) => (kindsIn(tables, text) & saying.otherKind) !== 0,
  }
}

const kinds = saying.interview | saying.otherKind

/** The bits of all words of a text of any case. */
function kindsIn({ words, phrases }: Tables, text: string): number {
  const lower = inLowerCase(text)
  return phrasesOf(phrases, lower, 0, lower.length) | wordsOf(words, lower, 0, lower.length)
}

/** An aside begins with the text, an opener of questions with its first letter. */
function openingOf(
  table: PhraseTable,
  spaced: boolean,
  lower: string,
  start: number,
  end: number,
): number {
  let letter = start
  while (letter < end && !isLetter(lower.charCodeAt(letter))) letter++
  const asideEnd = Math.min(end, start + asideReach)
  const openerEnd = Math.min(end, start + openerReach)
  return (
    (beginning(table, spaced, lower, start, asideEnd) & saying.aside) |
    (beginning(table, spaced, lower, letter, openerEnd) & saying.questionOpener)
  )
}

/** The bits of all phrases that begin at a place; where words are `parted`, of whole words. */
function beginning(
  table: PhraseTable,
  parted: boolean,
  lower: string,
  start: number,
  end: number,
): number {
  let bits = 0
  let node = start < end ? nodeOf(table, lower.charCodeAt(start)) : 0
  for (let at = start + 1; node !== 0; at++) {
    const isOver = at >= end
    const unit = isOver ? 0 : lower.charCodeAt(at)
    if (!parted || isOver || !isLetter(unit)) bits |= bitsAt(table, node)
    node = isOver ? 0 : nodeBehind(table, node, unit)
  }
  return bits
}

/** The bits of the endings that the last letters of a stretch are. */
function endingOf(table: PhraseTable, lower: string, start: number, end: number): number {
  let at = end - 1
  while (at >= start && !isLetter(lower.charCodeAt(at))) at--
  const stop = Math.max(start, at + 1 - endingReach)
  let bits = 0
  let node = at >= stop ? nodeOf(table, lower.charCodeAt(at)) : 0
  while (node !== 0) {
    bits |= bitsAt(table, node)
    node = --at >= stop ? nodeBehind(table, node, lower.charCodeAt(at)) : 0
  }
  return bits
}

/** The bits of the whole words of a stretch; an apostrophe parts two (`you` and `re`). */
function wordsOf(table: PhraseTable, lower: string, start: number, end: number): number {
  let bits = 0
  let node = 0
  let isInside = false
  for (let at = start; at < end; at++) {
    const unit = lower.charCodeAt(at)
    if (isLetter(unit)) {
      if (!isInside) node = nodeOf(table, unit)
      else if (node !== 0) node = nodeBehind(table, node, unit)
      isInside = true
    } else {
      bits |= bitsAt(table, node)
      node = 0
      isInside = false
    }
  }
  return bits | bitsAt(table, node)
}

/** The bits of the phrases near the start of a stretch; persons count in its first sentences. */
function phrasesOf(table: PhraseTable, lower: string, start: number, end: number): number {
  const near = Math.min(end, start + reach)
  const far = Math.min(end, start + phraseReach)
  const persons = saying.firstPerson | saying.secondPerson
  let bits = 0
  for (let from = start; from < far; from++) {
    let node = nodeOf(table, lower.charCodeAt(from))
    for (let at = from + 1; node !== 0; at++) {
      bits |= at <= near ? bitsAt(table, node) : bitsAt(table, node) & ~persons
      node = at < far ? nodeBehind(table, node, lower.charCodeAt(at)) : 0
    }
  }
  return bits
}

function longWords(lower: string, { start, end }: Span): number[] {
  const words: number[] = []
  const stop = Math.min(end, start + reach)
  let hash = 0
  let length = 0
  for (let at = start; at <= stop; at++) {
    const unit = at < stop ? lower.charCodeAt(at) : 0
    if (isLetter(unit)) {
      hash = (Math.imul(hash, 0x01000193) + unit) & 0x3fffffff
      length++
    } else {
      if (length > 4) words.push(hash)
      hash = length = 0
    }
  }
  return words
}

function pairs(lower: string, { start, end }: Span): number[] {
  const found: number[] = []
  const stop = Math.min(end, start + pairReach) - 1
  for (let at = start; at < stop; at++) {
    const [one, other] = [lower.charCodeAt(at), lower.charCodeAt(at + 1)]
    if (isDense(one) && isDense(other)) found.push((one << 16) | other)
  }
  return found
}
