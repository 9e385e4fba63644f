import { edgeBetween, edgeWidth } from './edges.ts'
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
 * The score of the best path through the states (Viterbi) that holds a dialogue. `emissions` hold
 * a score for each segment and state, segment by segment; `t` (transitions) one for each pair of
 * states, `from * states + to`; `edges` what it is worth to cross an edge to each segment. Every
 * hypothesis of a page asks for it, so that the states are written out here, where {@link decode}
 * goes the same way by their list.
 */
export function bestScore(emissions: Float64Array, t: Float64Array, edges: Float64Array): number {
  if (emissions.length === 0) return 0
  let before = emissions[0]!
  let asks = emissions[1]!
  let asksOn = -Infinity
  let answers = emissions[3]!
  let answersOn = -Infinity
  let asked = -Infinity
  let answered = -Infinity
  let after = -Infinity
  for (let at = width, edge = edgeWidth; at < emissions.length; at += width, edge += edgeWidth) {
    const starting = before + edges[edge]!
    const leave = edges[edge + 2]!
    const resume = edges[edge + 3]!
    const toAsks = Math.max(asking(t, 1, asks, asksOn, asked), starting + t[1]!)
    const toAnswers = Math.max(asking(t, 3, asks, asksOn, asked), starting + t[3]!)
    const toAsksOn = asking(t, 2, asks, asksOn, asked + resume)
    const toAsked = asking(t, 5, asks + leave, asksOn + leave, asked)
    const asksAgain = answering(t, 1, answers, answersOn, answered)
    const answersAgain = answering(t, 3, answers, answersOn, answered)
    const toAnswersOn = answering(t, 4, answers, answersOn, answered + resume)
    const toAnswered = answering(t, 6, answers + leave, answersOn + leave, answered)
    const fromAsking = Math.max(asks + t[15]!, asksOn + t[23]!)
    const fromAnswering = Math.max(answers + t[31]!, answersOn + t[39]!)
    const ending = Math.max(fromAsking, fromAnswering) + edges[edge + 1]!
    after = Math.max(ending, after + t[63]!) + emissions[at + 7]!
    before = before + t[0]! + emissions[at]!
    asks = Math.max(toAsks, asksAgain) + emissions[at + 1]!
    asksOn = toAsksOn + emissions[at + 2]!
    answers = Math.max(toAnswers, answersAgain) + emissions[at + 3]!
    answersOn = toAnswersOn + emissions[at + 4]!
    asked = toAsked + emissions[at + 5]!
    answered = toAnswered + emissions[at + 6]!
  }
  return Math.max(asks, asksOn, answers, answersOn, asked, answered, after)
}

/** The best way into a state from those of a question: it begins, goes on, or is over. */
const asking = (t: Float64Array, to: number, begins: number, on: number, over: number): number =>
  Math.max(begins + t[width + to]!, on + t[2 * width + to]!, over + t[5 * width + to]!)

/** The same from those of an answer. */
const answering = (t: Float64Array, to: number, begins: number, on: number, over: number): number =>
  Math.max(begins + t[3 * width + to]!, on + t[4 * width + to]!, over + t[6 * width + to]!)

/** The best path itself, and its score. */
export function decode(
  emissions: Float64Array,
  transitions: Float64Array,
  edges: Float64Array,
): Decoding {
  const back = new Uint8Array(emissions.length)
  const path = new Uint8Array(emissions.length / width)
  const scores = scoresAtEnd(emissions, transitions, edges, back)
  let last = 1
  for (let s = 2; s < width; s++) if (scores[s]! > scores[last]!) last = s
  for (let i = path.length - 1, s = last; i >= 0; i--) {
    path[i] = s
    s = back[i * width + s]!
  }
  return { score: path.length === 0 ? 0 : scores[last]!, path }
}

/** Leaves in `back` from which state each segment and state is best reached. */
function scoresAtEnd(
  emissions: Float64Array,
  transitions: Float64Array,
  edges: Float64Array,
  back: Uint8Array,
): Float64Array {
  let scores = new Float64Array(width).fill(-Infinity)
  let next = new Float64Array(width)
  const steps = new Float64Array(width * width)
  for (const s of starts) scores[s] = emissions[s]!
  for (let at = width; at < emissions.length; at += width) {
    stepsTo(at / width, transitions, edges, steps)
    for (let to = 0; to < width; to++) {
      const from = bestBefore(to, scores, steps)
      next[to] = scores[from]! + steps[from * width + to]! + emissions[at + to]!
      back[at + to] = from
    }
    const spent = scores
    scores = next
    next = spent
  }
  return scores
}

/** Writes what each step from the states of one segment to those of the next is worth. */
export function stepsTo(
  i: number,
  transitions: Float64Array,
  edges: Float64Array,
  steps: Float64Array,
): void {
  for (let pair = 0; pair < steps.length; pair++) {
    steps[pair] = transitions[pair]! + edges[i * edgeWidth + edgeBetween[pair]!]!
  }
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
