import type { Language } from '../../shapes/language.ts'
import { isDense, isLetter } from '../../text/letters.ts'
import { inLowerCase } from '../../text/lower-case.ts'
import { bitsAt, nodeBehind, nodeOf, type PhraseTable } from '../../text/phrase-table.ts'
import { type LanguageMarks, marksOf, scriptOf } from './language-marks.ts'

/** The language that a text is taken to be in, and how sure that is, from 0 to 1. */
export interface LanguageGuess {
  language: Language
  confidence: number
}

const sampleLength = 4000
const windowCount = 8
/** Latin letters that a letter of a dense script is worth. */
const denseWeight = 2.5
/** The share of the best-covered language's text that a rival's scripts must cover, too. */
const rivalCoverage = 0.8
const letterWeight = 0.4
/** Evidence, in function words, at which the margin between two languages counts in full. */
const enoughEvidence = 3

/**
 * The language of a text, by the scripts of its letters and then by function words and letters that
 * few languages share. Looks at a bounded sample from all over the text. Of a text without letters
 * it takes the first language by code, at confidence 0.
 *
 * @throws RangeError when `languages` is empty.
 */
export function languageOf(text: string, languages: readonly Language[]): LanguageGuess {
  const sample = inLowerCase(sampleOf(text))
  const marks = marksOf(languages)
  const letters = letterCounts(sample)
  const weights = scriptWeights(letters, marks)
  const coverage = languages.map(({ scripts }) =>
    sumOf(scripts, (name) => weights[marks.scripts.indexOf(name)] ?? 0),
  )
  const most = Math.max(...coverage)
  const isRival = coverage.map((covered) => covered >= most * rivalCoverage)
  const [best, next] = ranked(sample, letters, languages, isRival, marks)
  if (best === undefined) throw new RangeError('there is no language to choose from')
  if (most === 0) return { language: best.language, confidence: 0 }
  const share = most / sumOf(weights, (weight) => weight)
  return { language: best.language, confidence: share * margin(best.evidence, next?.evidence) }
}

/** The BCP 47 tag of a text in a language: that of a writing variant where its letters tell one. */
export function tagOf(text: string, language: Language): string {
  const { variants } = language
  if (variants === undefined) return language.code
  const { counts } = letterCounts(sampleOf(text))
  let best = { tag: language.code, count: 0 }
  for (const { tag, letters } of variants) {
    const count = occurrences(counts, letters)
    if (count > best.count) best = { tag, count }
  }
  return best.tag
}

/** How often the letters of a list, none of which comes twice in it, stand in a text. */
function occurrences(counts: Uint16Array, letters: string): number {
  let sum = 0
  for (let at = 0; at < letters.length; at++) sum += counts[letters.charCodeAt(at)] ?? 0
  return sum
}

/** The text itself when it is short, else windows of it at equal distances. */
function sampleOf(text: string): string {
  if (text.length <= sampleLength) return text
  const length = sampleLength / windowCount
  const step = (text.length - length) / (windowCount - 1)
  const starts = Array.from({ length: windowCount }, (_, index) => Math.floor(index * step))
  return starts.map((start) => text.slice(start, start + length)).join('\n')
}

/** The UTF-16 units of a text with how often each stands there, by its code. */
interface LetterCounts {
  units: readonly number[]
  counts: Uint16Array
}

function letterCounts(text: string): LetterCounts {
  const counts = new Uint16Array(0x10000)
  const units: number[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const count = (counts[unit] ?? 0) + 1
    counts[unit] = count
    if (count === 1) units.push(unit)
  }
  return { units, counts }
}

/** For each script of the languages: how much is written in it. */
function scriptWeights({ units, counts }: LetterCounts, marks: LanguageMarks): number[] {
  const weights = marks.scripts.map(() => 0)
  for (const unit of units) {
    const script = scriptOf(marks, unit)
    if (script < 0) continue
    weights[script] =
      (weights[script] ?? 0) + (counts[unit] ?? 0) * (isDense(unit) ? denseWeight : 1)
  }
  return weights
}

interface Ranked {
  language: Language
  evidence: number
}

/** The rivals with what speaks for each, the best first; what several share counts for less. */
function ranked(
  sample: string,
  { units, counts }: LetterCounts,
  languages: readonly Language[],
  isRival: readonly boolean[],
  { words, parts, letters }: LanguageMarks,
): Ranked[] {
  const evidence = languages.map(() => 0)
  const add = (owners: readonly number[] | undefined, weight: number): void => {
    if (owners === undefined) return
    for (const one of owners) evidence[one] = (evidence[one] ?? 0) + weight / owners.length
  }
  if (isRival.filter((is) => is).length > 1) {
    eachWord(words.table, sample, (word) => {
      add(words.owners[word], 1)
    })
    for (const unit of units) add(letters.get(unit), (counts[unit] ?? 0) * letterWeight)
  }
  if (languages.some(({ spaced }, i) => isRival[i] === true && !spaced)) {
    eachPart(parts.table, sample, (part) => {
      add(parts.owners[part], 1)
    })
  }
  return languages
    .flatMap((language, i) =>
      isRival[i] === true ? [{ language, evidence: evidence[i] ?? 0 }] : [],
    )
    .sort((a, b) => b.evidence - a.evidence || (a.language.code < b.language.code ? -1 : 1))
}

/** Tells the whole words of a table in a text; an apostrophe belongs to the word before it (`l'`). */
function eachWord(table: PhraseTable, text: string, tell: (word: number) => void): void {
  let node = 0
  let isInside = false
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0
    if (isLetter(unit)) {
      node = isInside ? nodeBehind(table, node, unit) : nodeOf(table, unit)
      isInside = true
    } else if (isInside) {
      const isElided = unit === 0x27 || unit === 0x2019
      const word = bitsAt(table, isElided ? nodeBehind(table, node, 0x27) : node)
      if (word > 0) tell(word)
      isInside = false
    }
  }
}

/** Tells every place where a string of a table stands in a text. */
function eachPart(table: PhraseTable, text: string, tell: (part: number) => void): void {
  for (let from = 0; from < text.length; from++) {
    let node = nodeOf(table, text.charCodeAt(from))
    for (let at = from + 1; node !== 0; at++) {
      const part = bitsAt(table, node)
      if (part > 0) tell(part)
      node = at < text.length ? nodeBehind(table, node, text.charCodeAt(at)) : 0
    }
  }
}

const sumOf = <T>(items: readonly T[], valueOf: (item: T) => number): number =>
  items.reduce((sum, item) => sum + valueOf(item), 0)

/** How far the best is ahead of the next, from 0 to 1; less where there is little evidence. */
const margin = (best: number, next: number | undefined): number => {
  if (next === undefined) return 1
  return best === 0 ? 0 : (1 - next / best) * Math.min(1, best / enoughEvidence)
}
