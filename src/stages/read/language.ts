import type { Language } from '../../shapes/language.ts'
import { isDense } from '../../text/letters.ts'

/** The language that a text is taken to be in, and how sure that is, from 0 to 1. */
export interface LanguageGuess {
  language: Language
  confidence: number
}

const sampleLength = 6000
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
  const sample = sampleOf(text).toLowerCase()
  const weights = scriptWeightsOf(sample, languages)
  const covered = (language: Language): number =>
    sumOf(language.scripts, (name) => weights.get(name) ?? 0)
  const most = Math.max(...languages.map(covered))
  const rivals = languages.filter((language) => covered(language) >= most * rivalCoverage)
  const [best, next] = ranked(sample, rivals)
  if (best === undefined) throw new RangeError('there is no language to choose from')
  if (most === 0) return { language: best.language, confidence: 0 }
  const share = most / sumOf([...weights.values()], (weight) => weight)
  return { language: best.language, confidence: share * margin(best.evidence, next?.evidence) }
}

/** The BCP 47 tag of a text in a language: that of a writing variant where its letters tell one. */
export function tagOf(text: string, language: Language): string {
  const sample = sampleOf(text)
  let best = { tag: language.code, count: 0 }
  for (const { tag, letters } of language.variants ?? []) {
    const count = lettersIn(sample, new Set(letters))
    if (count > best.count) best = { tag, count }
  }
  return best.tag
}

/** The text itself when it is short, else windows of it at equal distances. */
function sampleOf(text: string): string {
  if (text.length <= sampleLength) return text
  const length = sampleLength / windowCount
  const step = (text.length - length) / (windowCount - 1)
  const starts = Array.from({ length: windowCount }, (_, index) => Math.floor(index * step))
  return starts.map((start) => text.slice(start, start + length)).join('\n')
}

/** For each script of the languages: how much of the sample is written in it. */
function scriptWeightsOf(sample: string, languages: readonly Language[]): Map<string, number> {
  const names = new Set(languages.flatMap((language) => language.scripts))
  return new Map([...names].map((name) => [name, scriptWeight(sample, name)]))
}

function scriptWeight(sample: string, script: string): number {
  const runs = sample.match(new RegExp(`\\p{Script=${script}}+`, 'gu')) ?? []
  return sumOf(runs, (run) => run.length * (isDense(run.charCodeAt(0)) ? denseWeight : 1))
}

interface Ranked {
  language: Language
  evidence: number
}

/** The languages with what speaks for each, the best first; what several share counts for less. */
function ranked(sample: string, languages: readonly Language[]): Ranked[] {
  const counts = languages.length > 1 ? wordCounts(sample) : new Map<string, number>()
  const count = (text: string, spaced: boolean): number =>
    spaced ? (counts.get(text) ?? 0) : occurrences(sample, text)
  const words = sharesOf(languages, (language) => language.functionWords)
  const letters = sharesOf(languages, lettersOf)
  return languages
    .map((language) => ({
      language,
      evidence:
        sumOf(
          language.functionWords,
          (word) => count(word, language.spaced) / (words.get(word) ?? 1),
        ) +
        sumOf(lettersOf(language), (sign) => occurrences(sample, sign) / (letters.get(sign) ?? 1)) *
          letterWeight,
    }))
    .sort((a, b) => b.evidence - a.evidence || (a.language.code < b.language.code ? -1 : 1))
}

const lettersOf = (language: Language): string[] => [...(language.letters ?? '')]

/** How often each word stands in a text; an apostrophe belongs to the word before it (`l'`). */
function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of text.replaceAll('’', "'").match(/[\p{L}\p{M}]+'?/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

function lettersIn(text: string, letters: ReadonlySet<string>): number {
  let count = 0
  for (const letter of text) if (letters.has(letter)) count++
  return count
}

function occurrences(text: string, part: string): number {
  let count = 0
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++
  return count
}

/** How many of the languages have each entry. */
function sharesOf(
  languages: readonly Language[],
  entriesOf: (language: Language) => readonly string[],
): Map<string, number> {
  const shares = new Map<string, number>()
  for (const entry of languages.flatMap(entriesOf)) shares.set(entry, (shares.get(entry) ?? 0) + 1)
  return shares
}

const sumOf = <T>(items: readonly T[], valueOf: (item: T) => number): number =>
  items.reduce((sum, item) => sum + valueOf(item), 0)

/** How far the best is ahead of the next, from 0 to 1; less where there is little evidence. */
const margin = (best: number, next: number | undefined): number => {
  if (next === undefined) return 1
  return best === 0 ? 0 : (1 - next / best) * Math.min(1, best / enoughEvidence)
}
