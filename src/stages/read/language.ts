import type { Language } from '../../shapes/language.ts'

/** The language that a text is taken to be in, and how sure that is, from 0 to 1. */
export interface LanguageGuess {
  language: Language
  confidence: number
}

const sampleLength = 16_000
const windowCount = 8
/** Letters of a script without blanks that amount to a word. */
const lettersPerWord = 2
/** The share of the best-covered language's words that a rival must have in its own scripts. */
const rivalCoverage = 0.8
const letterWeight = 0.4
/** Evidence, in function words, at which the margin between two languages counts in full. */
const enoughEvidence = 3

/**
 * The language of a text, by the scripts of its words and then by function words and letters that
 * few languages share. Looks at a bounded sample from all over the text. Of a text without letters
 * it takes the first language by code, at confidence 0.
 *
 * @throws RangeError when `languages` is empty.
 */
export function languageOf(text: string, languages: readonly Language[]): LanguageGuess {
  const sample = sampleOf(text).toLowerCase()
  const script = scriptWordsOf(sample, languages)
  const covered = (language: Language): number =>
    language.scripts.reduce((sum, name) => sum + (script.get(name) ?? 0), 0)
  const most = Math.max(...languages.map(covered))
  const rivals = languages.filter((language) => covered(language) >= most * rivalCoverage)
  const [best, next] = ranked(sample, rivals)
  if (best === undefined) throw new RangeError('there is no language to choose from')
  if (most === 0) return { language: best.language, confidence: 0 }
  const share = most / [...script.values()].reduce((sum, count) => sum + count, 0)
  return { language: best.language, confidence: share * margin(best.evidence, next?.evidence) }
}

/** The BCP 47 tag of a text in a language: that of a writing variant where its letters tell one. */
export function tagOf(text: string, language: Language): string {
  const signs = countsOf(sampleOf(text), /[^\x00-\x7F]/gu)
  let best = { tag: language.code, count: 0 }
  for (const { tag, letters } of language.variants ?? []) {
    const count = sumOf([...letters], (letter) => signs.get(letter) ?? 0)
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

/** For each script of the languages: how many words of the sample are in it. */
function scriptWordsOf(sample: string, languages: readonly Language[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { scripts, spaced } of languages) {
    for (const script of scripts) {
      if (!counts.has(script)) counts.set(script, wordCount(sample, script, spaced))
    }
  }
  return counts
}

function wordCount(sample: string, script: string, spaced: boolean): number {
  let count = 0
  for (const [run] of sample.matchAll(new RegExp(`\\p{Script=${script}}+`, 'gu'))) {
    count += spaced ? 1 : run.length / lettersPerWord
  }
  return count
}

interface Ranked {
  language: Language
  evidence: number
}

/** The languages with what speaks for each, the best first; a word of several counts for each less. */
function ranked(sample: string, languages: readonly Language[]): Ranked[] {
  const known = countsOf(sample, /[\p{L}\p{M}]+/gu)
  const signs = countsOf(sample, /[^\x00-\x7F]/gu)
  const words = sharesOf(languages, (language) => language.functionWords)
  const letters = sharesOf(languages, (language) => [...(language.letters ?? '')])
  const evidenceOf = (language: Language): number => {
    const occurs = (word: string): number =>
      language.spaced ? (known.get(word) ?? 0) : sample.split(word).length - 1
    return (
      sumOf(language.functionWords, (word) => occurs(word) / (words.get(word) ?? 1)) +
      letterWeight *
        sumOf([...(language.letters ?? '')], (sign) => (signs.get(sign) ?? 0) / (letters.get(sign) ?? 1))
    )
  }
  return languages
    .map((language) => ({ language, evidence: evidenceOf(language) }))
    .sort((a, b) => b.evidence - a.evidence || (a.language.code < b.language.code ? -1 : 1))
}

/** How often each match of a pattern stands in a text. */
function countsOf(text: string, pattern: RegExp): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [match] of text.matchAll(pattern)) counts.set(match, (counts.get(match) ?? 0) + 1)
  return counts
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
