import { stepsTo } from './decoder.ts'
import type { Tables } from './score.ts'
import type { Scored } from './search.ts'
import { states, successors } from './states.ts'

const width = states.length

/**
 * How much worse the best labelling gets when a segment may not have its state: one number a
 * segment, never negative. Small where another reading is nearly as good.
 */
export function marginsOf(
  emissions: Float64Array,
  transitions: Float64Array,
  edges: Float64Array,
  path: Uint8Array,
): number[] {
  const forward = forwardScores(emissions, transitions, edges)
  const backward = backwardScores(emissions, transitions, edges)
  return Array.from(path, (state, i) => {
    let best = -Infinity
    let other = -Infinity
    for (let s = 0; s < width; s++) {
      const score = (forward[i * width + s] ?? 0) + (backward[i * width + s] ?? 0)
      if (s === state) best = score
      else other = Math.max(other, score)
    }
    return Math.max(0, best - other)
  })
}

/**
 * The margin of each segment of a labelling, or that of the segment behind it where that is less:
 * a turn is as sure as what lies between its edges and right behind the last.
 */
export function edgeMargins({ emissions, edges, path }: Scored, { transitions }: Tables): number[] {
  const margins = marginsOf(emissions, transitions, edges, path)
  return margins.map((margin, i) => Math.min(margin, margins[i + 1] ?? margin))
}

function forwardScores(
  emissions: Float64Array,
  transitions: Float64Array,
  edges: Float64Array,
): Float64Array {
  const steps = new Float64Array(transitions.length)
  const scores = new Float64Array(emissions.length).fill(-Infinity)
  for (const s of [0, 1, 3]) scores[s] = emissions[s] ?? 0
  for (let at = width; at < emissions.length; at += width) {
    stepsTo(at / width, transitions, edges, steps)
    successors.forEach((next, from) => {
      const score = scores[at - width + from] ?? -Infinity
      for (const to of next) {
        const total = score + (steps[from * width + to] ?? 0) + (emissions[at + to] ?? 0)
        if (total > (scores[at + to] ?? 0)) scores[at + to] = total
      }
    })
  }
  return scores
}

function backwardScores(
  emissions: Float64Array,
  transitions: Float64Array,
  edges: Float64Array,
): Float64Array {
  const steps = new Float64Array(transitions.length)
  const scores = new Float64Array(emissions.length).fill(0)
  for (let at = emissions.length - 2 * width; at >= 0; at -= width) {
    stepsTo(at / width + 1, transitions, edges, steps)
    successors.forEach((next, from) => {
      let best = -Infinity
      for (const to of next) {
        const after = at + width + to
        best = Math.max(
          best,
          (steps[from * width + to] ?? 0) + (emissions[after] ?? 0) + (scores[after] ?? 0),
        )
      }
      scores[at + from] = best
    })
  }
  return scores
}
