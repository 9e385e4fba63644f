import { eachFeature, type View } from './features.ts'
import { stateIndex, states } from './states.ts'
import type { Weights } from '../../shapes/weights.ts'

const width = states.length

/** Weights as flat tables, row by row. */
export interface Tables {
  features: Float64Array
  edges: Float64Array
  under: Float64Array
  transitions: Float64Array
  prior: readonly number[]
  kind: readonly number[]
  turn: readonly [number, number]
}

const laidOut = /* #__PURE__ */ new WeakMap<Weights, Tables>()

/** The tables of weights, made once. */
export function tablesFor(weights: Weights): Tables {
  const tables = laidOut.get(weights) ?? tablesOf(weights)
  laidOut.set(weights, tables)
  return tables
}

/** Lays weights out flat. */
export const tablesOf = ({
  features,
  edges,
  under,
  transitions,
  prior,
  kind,
  turn,
}: Weights): Tables => ({
  features: Float64Array.from(features.flat()),
  edges: Float64Array.from(edges.flat()),
  under: Float64Array.from(under.flat()),
  transitions: Float64Array.from(transitions.flat()),
  prior,
  kind,
  turn,
})

/** The weight of every segment's own features for every state, segment by segment. */
export function baseEmissions(view: View, { features }: Tables): Float64Array {
  const emissions = new Float64Array(view.observations.length * width)
  for (let i = 0; i < view.observations.length; i++) {
    eachFeature(view, i, (feature, value) => {
      for (let s = 0; s < width; s++) {
        emissions[i * width + s]! += features[feature * width + s]! * value
      }
    })
  }
  return emissions
}

/** The sum of weighted features, the first of which has the weight at `offset`. */
export const weighted = (
  values: readonly number[],
  weights: readonly number[],
  offset: number,
): number => values.reduce((sum, value, i) => sum + value * (weights[offset + i] ?? 0), 0)

/** The score of "not an interview": every segment lies outside a dialogue, before or after one. */
export function silentScore(base: Float64Array): number {
  let score = 0
  for (let at = 0; at < base.length; at += width) {
    score += Math.max(base[at + stateIndex.before]!, base[at + stateIndex.after]!)
  }
  return score
}
