import type { Span } from '../../src/model/span.ts'
import { least } from '../../src/stages/quotes/collect.ts'
import { type Cue, cuesIn } from '../../src/stages/quotes/cues.ts'
import { claimsIn } from '../../src/stages/quotes/claims.ts'
import {
  endFeatures,
  endsOf,
  leftFeatures,
  leftStartsOf,
  startFeatures,
  startsOf,
} from '../../src/stages/quotes/edges.ts'
import { frameFeatures, frames } from '../../src/stages/quotes/frames.ts'
import { speechLexicon } from '../../src/stages/quotes/lexicon.ts'
import { markTable } from '../../src/stages/quotes/marks.ts'
import { saidFeatures, type Since } from '../../src/stages/quotes/said.ts'
import { paragraphsOf, quotationsIn } from '../../src/stages/quotes/paragraphs.ts'
import { type Sentence, sentencesIn } from '../../src/stages/quotes/sentences.ts'
import { noUnits, readUnits, type Units } from '../../src/stages/quotes/units.ts'
import type { Weights } from '../../src/stages/quotes/weights.ts'
import type { LabelledQuote, QuoteDocument } from './documents.ts'
import { languageOf } from './predict.ts'
import type { Choice } from './softmax.ts'

/** Choices by the weights that they teach. */
export type Choices = Record<keyof Weights, Choice[]>

const noChoices = (): Choices => ({ frame: [], start: [], end: [], left: [], said: [] })

/** Calls `visit` for each sentence of a document, its units read. */
function eachSentence(
  { text, language }: QuoteDocument,
  visit: (units: Units, sentence: Sentence, paragraph: number) => void,
): void {
  const sheet = languageOf(language)
  const units = noUnits(text)
  const stretch = { start: 0, end: text.length }
  const marked = quotationsIn(text, stretch, markTable(sheet.quotes))
  let nth = 0
  for (const [paragraph, parts] of paragraphsOf(text, stretch, marked)) {
    readUnits(units, paragraph, parts, speechLexicon(sheet))
    for (const sentence of sentencesIn(units, speechLexicon(sheet))) visit(units, sentence, nth)
    nth++
  }
}

const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** What a document teaches about cues and edges. */
export function choicesIn(document: QuoteDocument): Choices {
  const choices = noChoices()
  const lexicon = speechLexicon(languageOf(document.language))
  eachSentence(document, (units, sentence) => {
    for (const cue of cuesIn(units, sentence, lexicon)) {
      const gold = document.quotes.filter((quote) => announces(units, cue, quote))
      if (gold.some(({ optional }) => optional)) continue
      addFrame(choices, units, sentence, cue, gold, document)
      addEdges(choices, units, sentence, cue, gold)
    }
  })
  return choices
}

const announces = (units: Units, cue: Cue, { cue: gold }: LabelledQuote): boolean =>
  gold !== null && overlap(gold, { start: units.start[cue.at]!, end: units.end[cue.end - 1]! }) > 0

function frameOf(units: Units, cue: Cue, gold: readonly LabelledQuote[]): number {
  const at = units.start[cue.at]!
  const isRight = gold.some(({ start }) => start >= at)
  const isLeft = gold.some(({ end }) => end <= at)
  return isRight ? (isLeft ? 3 : 1) : isLeft ? 2 : gold.length > 0 ? 1 : 0
}

function addFrame(
  { frame }: Choices,
  units: Units,
  sentence: Sentence,
  cue: Cue,
  gold: readonly LabelledQuote[],
  document: QuoteDocument,
): void {
  const near = gold.filter((quote) => overlap(quote, spanOf(units, sentence)) > 0)
  const features = frameFeatures(units, sentence, cue, speechLexicon(languageOf(document.language)))
  frame.push({
    options: frames.map((_, option) => features.map((at) => at * frames.length + option)),
    right: frameOf(units, cue, near),
  })
}

const spanOf = (units: Units, { first, end }: Sentence): Span => ({
  start: units.start[first]!,
  end: units.end[end - 1]!,
})

function addEdges(
  choices: Choices,
  units: Units,
  sentence: Sentence,
  cue: Cue,
  gold: readonly LabelledQuote[],
): void {
  const at = units.start[cue.at]!
  const right = gold.find(({ start }) => start >= at && start < units.end[sentence.end - 1]!)
  if (right !== undefined) addRight(choices, units, sentence, cue, right)
  const left = gold.find(({ end }) => end <= at && end > units.start[sentence.first]!)
  if (left === undefined || cue.leftEnd <= sentence.first) return
  const starts = leftStartsOf(units, sentence, cue)
  choices.left.push({
    options: starts.map((start, nth) => leftFeatures(units, sentence, cue, start, nth)),
    right: nearest(
      starts.map((start) => units.start[start]!),
      left.start,
    ),
  })
}

function addRight(
  choices: Choices,
  units: Units,
  sentence: Sentence,
  cue: Cue,
  gold: LabelledQuote,
): void {
  const starts = startsOf(units, sentence, cue)
  if (starts.length === 0) return
  const right = nearest(
    starts.map((start) => units.start[start]!),
    gold.start,
  )
  choices.start.push({
    options: starts.map((start, nth) => startFeatures(units, sentence, cue, start, nth)),
    right,
  })
  const start = starts[right]!
  const ends = endsOf(units, sentence, start)
  choices.end.push({
    options: ends.map((end, nth) => endFeatures(units, sentence, cue, start, end, nth)),
    right: nearest(
      ends.map((end) => units.end[end - 1]!),
      gold.end,
    ),
  })
}

function nearest(places: readonly number[], wanted: number): number {
  let best = 0
  places.forEach((place, index) => {
    if (Math.abs(place - wanted) < Math.abs(places[best]! - wanted)) best = index
  })
  return best
}

/** What a document teaches about words between marks, given the other weights. */
export function saidIn(document: QuoteDocument, weights: Weights): Choice[] {
  const choices: Choice[] = []
  const lexicon = speechLexicon(languageOf(document.language))
  let lastParagraph = -9
  eachSentence(document, (units, sentence, paragraph) => {
    const { cues, claims } = claimsIn(units, sentence, lexicon, weights, least)
    const since = (claims.length > 0 ? 0 : Math.min(3, paragraph - lastParagraph + 1)) as Since
    for (let at = sentence.first; at < sentence.end; at++) {
      if (units.quoted[at]! < 0) continue
      const isSaid = isQuoted(document, { start: units.start[at]! + 1, end: units.end[at]! - 1 })
      if (isSaid === undefined) continue
      const features = saidFeatures(units, sentence, at, { cues, claims, since }, lexicon)
      choices.push({ options: [features, []], right: isSaid ? 0 : 1 })
      if (isSaid) lastParagraph = paragraph
    }
    if (claims.length > 0) lastParagraph = paragraph
  })
  return choices
}

/** Whether the gold attributes a span; `undefined` where it does not ask. */
function isQuoted({ quotes }: QuoteDocument, span: Span): boolean | undefined {
  const half = (span.end - span.start) / 2
  const hits = quotes.filter((quote) => overlap(quote, span) >= half)
  return hits.length === 0 ? false : hits.some(({ optional }) => !optional) || undefined
}
