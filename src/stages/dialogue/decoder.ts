import { states, successors } from './states.ts'

const width = states.length

/** The best labelling of a sequence and its score. */
export interface Decoding {
  score: number
  /** One index of the states a segment. */
  path: Uint8Array
}

// Which states may precede which, as one flat list: those of state s stand from offsets[s] on.
const predecessors = states.map((_, to) =>
  [...successors.keys()].filter((from) => successors[from]?.includes(to)),
)
const flat = Uint8Array.from(predecessors.flat())
const offsets = Uint8Array.from([
  0,
  ...predecessors.map((_, s) => predecessors.slice(0, s + 1).flat().length),
])

/** Segments may begin in these states. */
const starts = [0, 1, 3]

/**
 * The weights of the allowed transitions, in the order in which decoding asks for them.
 * `transitions` holds one for each pair of states, `from * states + to`.
 */
export function stepsOf(transitions: Float64Array): Float64Array {
  const tos = predecessors.flatMap((froms, to) => froms.map(() => to))
  return Float64Array.from(flat, (from, k) => transitions[from * width + tos[k]!]!)
}

/**
 * The score of the best path through the states (Viterbi) that holds a dialogue. `emissions` hold
 * a score for each segment and state, segment by segment; `steps` is what {@link stepsOf} gives.
 */
export const bestScore = (emissions: Float64Array, steps: Float64Array): number =>
  decoded(emissions, steps, undefined).score

/** The best path itself. */
export function decode(emissions: Float64Array, transitions: Float64Array): Decoding {
  const back = new Uint8Array(emissions.length)
  const { score, last } = decoded(emissions, stepsOf(transitions), back)
  const path = new Uint8Array(back.length / width)
  for (let i = path.length - 1, s = last; i >= 0; i--) {
    path[i] = s
    s = back[i * width + s]!
  }
  return { score, path }
}

/** Leaves in `back`, if it is given, from which state each segment and state is best reached. */
function decoded(
  emissions: Float64Array,
  steps: Float64Array,
  back: Uint8Array | undefined,
): { score: number; last: number } {
  let scores = new Float64Array(width).fill(-Infinity)
  let next = new Float64Array(width)
  for (const s of starts) scores[s] = emissions[s]!
  for (let at = width; at < emissions.length; at += width) {
    for (let to = 0; to < width; to++) {
      const best = bestBefore(to, scores, steps)
      next[to] = scores[flat[best]!]! + steps[best]! + emissions[at + to]!
      if (back !== undefined) back[at + to] = flat[best]!
    }
    const spent = scores
    scores = next
    next = spent
  }
  let last = 1
  for (let s = 2; s < width; s++) if (scores[s]! > scores[last]!) last = s
  return { score: emissions.length === 0 ? 0 : scores[last]!, last }
}

/** The best transition into a state, by its place in the list. */
function bestBefore(to: number, scores: Float64Array, steps: Float64Array): number {
  const stop = offsets[to + 1]!
  let best = offsets[to]!
  let most = scores[flat[best]!]! + steps[best]!
  for (let k = best + 1; k < stop; k++) {
    const total = scores[flat[k]!]! + steps[k]!
    if (total > most) {
      most = total
      best = k
    }
  }
  return best
}
