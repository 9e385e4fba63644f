import { type Decoding, decode } from './decoder.ts'
import { featuresAt, type View } from './features.ts'
import type { Hypothesis } from './hypotheses.ts'
import { stateIndex, states } from './states.ts'
import { featuresUnder } from './under.ts'
import type { Weights } from './weights.ts'

const width = states.length

/** A hypothesis with the best labelling under it. */
export interface Scored extends Decoding {
  hypothesis: Hypothesis
  emissions: Float64Array
}

/** The weight of every segment's own features for every state, segment by segment. */
export function baseEmissions(view: View, weights: Weights): Float64Array {
  const emissions = new Float64Array(view.observations.length * width)
  view.observations.forEach((_, i) => {
    for (const [feature, value] of featuresAt(view, i)) {
      addRow(emissions, i, weights.features[feature], value)
    }
  })
  return emissions
}

/** Those weights together with what the hypothesis adds. */
export function emissionsUnder(
  base: Float64Array,
  view: View,
  hypothesis: Hypothesis,
  weights: Weights,
): Float64Array {
  const emissions = base.slice()
  featuresUnder(view.observations, hypothesis).forEach((active, i) => {
    for (const feature of active) addRow(emissions, i, weights.under[feature], 1)
  })
  return emissions
}

function addRow(
  emissions: Float64Array,
  i: number,
  row: readonly number[] | undefined,
  value: number,
): void {
  if (row === undefined) return
  for (let s = 0; s < width; s++) emissions[i * width + s]! += (row[s] ?? 0) * value
}

/** The transition weights as one flat array, `from * states + to`. */
export const transitionsOf = (weights: Weights): Float64Array =>
  Float64Array.from(weights.transitions.flat())

/** The sum of weighted features of a hypothesis as a whole. */
export const priorScore = (prior: readonly number[], weights: Weights): number =>
  prior.reduce((sum, value, i) => sum + value * (weights.prior[i] ?? 0), 0)

/** Decodes a page under one hypothesis; `prior` is the hypothesis' own score. */
export function scoreUnder(
  base: Float64Array,
  view: View,
  hypothesis: Hypothesis,
  prior: number,
  weights: Weights,
  transitions: Float64Array,
): Scored {
  const emissions = emissionsUnder(base, view, hypothesis, weights)
  const { score, path } = decode(emissions, transitions)
  return { score: score + prior, path, hypothesis, emissions }
}

/** The score of "not an interview": every segment lies outside a dialogue, before or after one. */
export function silentScore(base: Float64Array): number {
  let score = 0
  for (let at = 0; at < base.length; at += width) score += outsideScore(base, at)
  return score
}

const outsideScore = (base: Float64Array, at: number): number =>
  Math.max(base[at + stateIndex.before] ?? 0, base[at + stateIndex.after] ?? 0)
