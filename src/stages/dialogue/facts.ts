import { isDense, textWeight } from '../../text/letters.ts'
import { endsInQuestionMark, endsSentence, lastSign, questionMarkCount } from '../../text/sentence.ts'
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
}

/** The facts of every segment, in order. */
export function factsOf(observations: readonly Observation[], lexicon: Lexicon): Facts[] {
  const keys = observations.map(({ text }) => text.slice(0, 120))
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return observations.map(({ text }, i) => facts(text, lexicon, counts.get(keys[i] ?? '') ?? 1))
}

function facts(text: string, lexicon: Lexicon, repeats: number): Facts {
  const weight = textWeight(text)
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
    repeats: text === '' ? 1 : repeats,
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
