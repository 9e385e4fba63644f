import type { Language } from '../../shapes/language.ts'
import { isDense, isLetter } from '../../text/letters.ts'

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
  const sample = sampleOf(text).toLowerCase()
  const letters = letterCounts(sample)
  const marks = marksOf(languages)
  const weights = scriptWeights(letters, marks)
  const covered = (language: Language): number =>
    sumOf(language.scripts, (name) => weights.get(name) ?? 0)
  const most = Math.max(...languages.map(covered))
  const rivals = languages.filter((language) => covered(language) >= most * rivalCoverage)
  const [best, next] = ranked(sample, letters, rivals, marks)
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

/** What tells the languages of a kit from each other. */
interface Marks {
  /** The name of the script of a UTF-16 unit, where one of the languages uses it. */
  scriptOf: (unit: number) => string | undefined
  /** The languages that have each function word; `parts` those of scripts without blanks. */
  words: Owners
  parts: Owners
  letters: Owners
}

type Owners = ReadonlyMap<string, readonly Language[]>

const marksByKit = new WeakMap<readonly Language[], Marks>()

function marksOf(languages: readonly Language[]): Marks {
  const known = marksByKit.get(languages)
  if (known !== undefined) return known
  const wordsWhere = (isSpaced: boolean): Owners =>
    ownersOf(languages, ({ spaced, functionWords }) => (spaced === isSpaced ? functionWords : []))
  const marks: Marks = {
    scriptOf: scriptsOf(languages),
    words: wordsWhere(true),
    parts: wordsWhere(false),
    letters: ownersOf(languages, ({ letters = '' }) => [...letters]),
  }
  marksByKit.set(languages, marks)
  return marks
}

function ownersOf(
  languages: readonly Language[],
  entriesOf: (language: Language) => readonly string[],
): Owners {
  const owners = new Map<string, Language[]>()
  for (const language of languages) {
    for (const entry of entriesOf(language)) {
      owners.set(entry, [...(owners.get(entry) ?? []), language])
    }
  }
  return owners
}

// Asking the engine for a letter's script takes long: once for each letter is enough.
function scriptsOf(languages: readonly Language[]): Marks['scriptOf'] {
  const names = new Set(languages.flatMap(({ scripts }) => scripts))
  const scripts = [...names].map((name) => ({
    name,
    pattern: new RegExp(`\\p{Script=${name}}`, 'u'),
  }))
  const known = new Map<number, string | undefined>()
  return (unit) => {
    if (!known.has(unit)) {
      const letter = String.fromCharCode(unit)
      known.set(unit, scripts.find(({ pattern }) => pattern.test(letter))?.name)
    }
    return known.get(unit)
  }
}

/** How often each UTF-16 unit stands in a text, by its code. */
function letterCounts(text: string): Map<number, number> {
  const counts = new Uint16Array(0x10000)
  const found: number[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const count = (counts[unit] ?? 0) + 1
    counts[unit] = count
    if (count === 1) found.push(unit)
  }
  return new Map(found.map((unit) => [unit, counts[unit] ?? 0]))
}

/** For each script of the languages: how much is written in it. */
function scriptWeights(
  letters: ReadonlyMap<number, number>,
  { scriptOf }: Marks,
): Map<string, number> {
  const weights = new Map<string, number>()
  for (const [unit, count] of letters) {
    const script = scriptOf(unit)
    if (script === undefined) continue
    const weight = count * (isDense(unit) ? denseWeight : 1)
    weights.set(script, (weights.get(script) ?? 0) + weight)
  }
  return weights
}

interface Ranked {
  language: Language
  evidence: number
}

/** The languages with what speaks for each, the best first; what several share counts for less. */
function ranked(
  sample: string,
  letters: ReadonlyMap<number, number>,
  languages: readonly Language[],
  marks: Marks,
): Ranked[] {
  const evidence = new Map<Language, number>()
  const add = (owners: readonly Language[] | undefined, weight: number): void => {
    for (const one of owners ?? []) {
      evidence.set(one, (evidence.get(one) ?? 0) + weight / (owners?.length ?? 1))
    }
  }
  if (languages.length > 1) {
    for (const word of wordsIn(sample)) add(marks.words.get(word), 1)
    for (const [unit, count] of letters) {
      add(marks.letters.get(String.fromCharCode(unit)), count * letterWeight)
    }
  }
  if (languages.some(({ spaced }) => !spaced)) {
    for (const [part, owners] of marks.parts) add(owners, occurrences(sample, part))
  }
  return languages
    .map((language) => ({ language, evidence: evidence.get(language) ?? 0 }))
    .sort((a, b) => b.evidence - a.evidence || (a.language.code < b.language.code ? -1 : 1))
}

/** The words of a text in lower case; an apostrophe belongs to the word before it (`l'`). */
function wordsIn(text: string): string[] {
  const words: string[] = []
  let start = -1
  for (let at = 0; at <= text.length; at++) {
    const unit = text.charCodeAt(at)
    if (isLetter(unit)) {
      if (start < 0) start = at
    } else if (start >= 0) {
      const isElided = unit === 0x27 || unit === 0x2019
      words.push(isElided ? `${text.slice(start, at)}'` : text.slice(start, at))
      start = -1
    }
  }
  return words
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

const sumOf = <T>(items: readonly T[], valueOf: (item: T) => number): number =>
  items.reduce((sum, item) => sum + valueOf(item), 0)

/** How far the best is ahead of the next, from 0 to 1; less where there is little evidence. */
const margin = (best: number, next: number | undefined): number => {
  if (next === undefined) return 1
  return best === 0 ? 0 : (1 - next / best) * Math.min(1, best / enoughEvidence)
}
