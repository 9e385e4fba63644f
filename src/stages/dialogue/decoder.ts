import { states, successors } from './states.ts'

const width = states.length

/** The best labelling of a sequence and its score. */
export interface Decoding {
  score: number
  /** One index of the states a segment. */
  path: Uint8Array
}

/** Memory for decoding sequences of one length again and again. */
export interface Workspace {
  emissions: Float64Array
  back: Uint8Array
}

/** A workspace for a sequence of so many segments. */
export const workspaceFor = (length: number): Workspace => ({
  emissions: new Float64Array(length * width),
  back: new Uint8Array(length * width),
})

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
 * Finds the best path through the states (Viterbi) that holds a dialogue. The workspace's emissions
 * hold a score for each segment and state, segment by segment; `transitions` one for each pair of
 * states, `from * states + to`. Leaves the way back in the workspace; see {@link pathIn}.
 */
export function bestScore(
  { emissions, back }: Workspace,
  transitions: Float64Array,
): { score: number; last: number } {
  let scores = new Float64Array(width).fill(-Infinity)
  let next = new Float64Array(width)
  for (const s of starts) scores[s] = emissions[s]!
  for (let at = width; at < emissions.length; at += width) {
    for (let to = 0; to < width; to++) {
      const from = bestBefore(to, scores, transitions)
      next[to] = scores[from]! + transitions[from * width + to]! + emissions[at + to]!
      back[at + to] = from
    }
    const spent = scores
    scores = next
    next = spent
  }
  let last = 1
  for (let s = 2; s < width; s++) if (scores[s]! > scores[last]!) last = s
  return { score: emissions.length === 0 ? 0 : scores[last]!, last }
}

function bestBefore(to: number, scores: Float64Array, transitions: Float64Array): number {
  const stop = offsets[to + 1]!
  let best = flat[offsets[to]!]!
  let most = scores[best]! + transitions[best * width + to]!
  for (let k = offsets[to]! + 1; k < stop; k++) {
    const from = flat[k]!
    const total = scores[from]! + transitions[from * width + to]!
    if (total > most) {
      most = total
      best = from
    }
  }
  return best
}

/** The path that the last decoding found, given the state that it ends in. */
export function pathIn({ back }: Workspace, last: number): Uint8Array {
  const path = new Uint8Array(back.length / width)
  for (let i = path.length - 1, s = last; i >= 0; i--) {
    path[i] = s
    s = back[i * width + s]!
  }
  return path
}

/** Decodes given emissions once. */
export function decode(emissions: Float64Array, transitions: Float64Array): Decoding {
  const workspace = { emissions, back: new Uint8Array(emissions.length) }
  const { score, last } = bestScore(workspace, transitions)
  return { score, path: pathIn(workspace, last) }
}
