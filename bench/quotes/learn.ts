import { endKinds, leftKinds, startKinds } from '../../src/stages/quotes/edges.ts'
import { frameKinds, frames } from '../../src/stages/quotes/frames.ts'
import { saidKinds } from '../../src/stages/quotes/said.ts'
import type { FeatureKinds } from '../../src/stages/quotes/ranking.ts'
import type { Weights } from '../../src/stages/quotes/weights.ts'
import type { QuoteDocument } from './documents.ts'
import { type Choices, choicesIn, saidIn } from './examples.ts'
import { softmax } from './softmax.ts'

/** How many values the features of a kind of choice have. */
const sizeOf = (kinds: FeatureKinds): number => Object.values(kinds).reduce((a, b) => a + b, 0)

/** Cases of cues and edges are many, those of words that nobody says few. */
const bold = 8
const cautious = 25

/** The weights that documents teach. */
export function learn(documents: readonly QuoteDocument[]): Weights {
  const all = documents.map(choicesIn)
  const of = (key: keyof Choices) => all.flatMap((choices) => choices[key])
  const weights = {
    frame: softmax(of('frame'), sizeOf(frameKinds) * frames.length, bold),
    start: softmax(of('start'), sizeOf(startKinds), bold),
    end: softmax(of('end'), sizeOf(endKinds), bold),
    left: softmax(of('left'), sizeOf(leftKinds), bold),
    said: [],
  }
  const marked = documents.flatMap((document) => saidIn(document, weights))
  return { ...weights, said: softmax(marked, sizeOf(saidKinds), cautious) }
}
