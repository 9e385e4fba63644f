import { states, successors } from './states.ts'

const width = states.length

/** The best labelling of a sequence and its score. */
export interface Decoding {
  score: number
  /** One index of {@link states} a segment. */
  path: Uint8Array
}

/** Segments may begin in these states and end in these. */
const starts = [0, 1, 3]

/**
 * Finds the best path through the states (Viterbi) that holds a dialogue. `emissions` holds a score for each segment and
 * state, segment by segment; `transitions` one for each pair of states, `from * states + to`.
 */
export function decode(emissions: Float64Array, transitions: Float64Array): Decoding {
  const length = emissions.length / width
  const back = new Uint8Array(emissions.length)
  let scores = new Float64Array(width).fill(-Infinity)
  for (const s of starts) scores[s] = emissions[s] ?? -Infinity
  for (let i = 1; i < length; i++) scores = step(scores, emissions, transitions, back, i)
  let last = 1
  for (let s = 2; s < width; s++) if ((scores[s] ?? 0) > (scores[last] ?? 0)) last = s
  const path = new Uint8Array(length)
  for (let i = length - 1, s = last; i >= 0; i--) {
    path[i] = s
    s = back[i * width + s] ?? 0
  }
  return { score: length === 0 ? 0 : (scores[last] ?? 0), path }
}

function step(
  scores: Float64Array,
  emissions: Float64Array,
  transitions: Float64Array,
  back: Uint8Array,
  i: number,
): Float64Array<ArrayBuffer> {
  const next = new Float64Array(width).fill(-Infinity)
  for (let from = 0; from < width; from++) {
    const score = scores[from] ?? -Infinity
    if (score === -Infinity) continue
    for (const to of successors[from] ?? []) {
      const total = score + (transitions[from * width + to] ?? 0)
      if (total <= (next[to] ?? -Infinity)) continue
      next[to] = total
      back[i * width + to] = from
    }
  }
  for (let s = 0; s < width; s++) next[s] = (next[s] ?? 0) + (emissions[i * width + s] ?? 0)
  return next
}
