import { isDense, textWeight } from '../../text/letters.ts'
import {
  endsInQuestionMark,
  endsSentence,
  lastSign,
  questionMarkCount,
} from '../../text/sentence.ts'
import type { Lexicon } from './lexicon.ts'
import type { Observation } from './observe.ts'

/** What can be said of a segment by itself, before any hypothesis. */
export interface Facts {
  weight: number
  marked: boolean
  marksInside: number
  ending: boolean
  opener: boolean
  first: boolean
  second: boolean
  sentence: boolean
  colon: boolean
  aside: boolean
  note: boolean
  digits: number
  dense: boolean
  /** How many segments of the page hold the same words. */
  repeats: number
  /** Whether its words stand inside a longer segment, too: a pull quote, a summary. */
  echo: boolean
  /** Whether it names the kind of article: interview, Q&A. */
  announces: boolean
  /** Whether it reports what somebody says. */
  reports: boolean
  /** Share of its longer words that stand earlier on the page, too; from 0 to 1. */
  familiar: number
  /** Share of the page's segments that stand in elements of the same kind. */
  shapeShare: number
  /** Whether the segment before it stands in an element of the same kind. */
  shapedAsBefore: boolean
  /** Whether it opens with a bracket or a sign of mark-up: a stage direction, a picture. */
  bracketed: boolean
  /** Whether it holds an address: of a page, of a mail box, a handle. */
  addressed: boolean
}

/** How many segments are looked up for an echo; those of a page full of them mean nothing. */
const mostEchoes = 60

/** The facts of every segment, in order. */
export function factsOf(
  source: string,
  observations: readonly Observation[],
  lexicon: Lexicon,
): Facts[] {
  const repeats = countsOf(observations.map(({ text }) => text.slice(0, 50)))
  const keys = observations.map(shapeOf)
  const shapes = countsOf(keys)
  const known = new Set<string>()
  let left = mostEchoes
  return observations.map(({ text, content }, i) => {
    const weight = textWeight(text)
    const mayEcho = weight >= 18 && weight < 400 && left-- > 0
    return {
      ...textFacts(text, weight, lexicon),
      repeats: text === '' ? 1 : (repeats.get(text.slice(0, 50)) ?? 1),
      echo: mayEcho && isEcho(source, text, content.start),
      familiar: familiarity(lexicon.longWords(text), known),
      shapeShare: (shapes.get(keys[i] ?? '') ?? 0) / observations.length,
      shapedAsBefore: i > 0 && keys[i] === keys[i - 1],
    }
  })
}

const shapeOf = ({ segment: { block, around } }: Observation): string =>
  `${block.kind} ${block.tag} ${block.tokens.join('.')} ${around}`

function countsOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** Whether words of a segment, its marks stripped, stand elsewhere in the source. */
function isEcho(source: string, text: string, at: number): boolean {
  const core = text
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .slice(0, 28)
    .trim()
  const first = source.indexOf(core)
  return first < at - 1 ? first >= 0 : source.indexOf(core, at + text.length) >= 0
}

/** The share of words that are known; they are known from now on. */
function familiarity(words: readonly string[], known: Set<string>): number {
  const share = words.filter((word) => known.has(word)).length / Math.max(1, words.length)
  for (const word of words) known.add(word)
  return share
}

const brackets = '([{<=!（【［〔'

type TextFacts = Omit<Facts, 'repeats' | 'echo' | 'familiar' | 'shapeShare' | 'shapedAsBefore'>

function textFacts(text: string, weight: number, lexicon: Lexicon): TextFacts {
  const sign = lastSign(text)
  return {
    weight,
    marked: endsInQuestionMark(text),
    marksInside: questionMarkCount(text),
    ending: lexicon.endsQuestion(text),
    opener: lexicon.opensQuestion(text),
    ...lexicon.persons(text),
    sentence: endsSentence(text),
    colon: sign === ':' || sign === '：',
    aside: lexicon.isAside(text),
    note: weight > 0 && lexicon.isEditorNote(text),
    digits: digitShare(text, weight),
    dense: isDense(text.charCodeAt(0)),
    announces: weight > 0 && lexicon.namesInterview(text),
    reports: weight > 40 && lexicon.reports(text),
    bracketed: brackets.includes(text.charAt(0)) && text !== '',
    addressed: /@|https?:|www\./u.test(text),
  }
}

function digitShare(text: string, weight: number): number {
  if (weight === 0 || weight > 120) return 0
  let digits = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 48 && code <= 57) digits++
  }
  return digits / weight
}
