import { decode } from '../../src/stages/dialogue/decoder.ts'
import { edgeBetween, edges, edgeWidth } from '../../src/stages/dialogue/edges.ts'
import { stateIndex, states } from '../../src/stages/dialogue/states.ts'
import { underNames } from '../../src/stages/dialogue/under.ts'
import type { Weights } from '../../src/shapes/weights.ts'
import { type Example, layout, type Option } from './examples.ts'

const width = states.length
const rate = 0.05
const decay = 0.00003

/** A labelling under a hypothesis; without one, "not an interview". */
interface Labelling {
  option: Option | undefined
  path: Uint8Array
  score: number
}

/** Runs that differ in the order of the documents; their mean generalises better than any. */
const runs = 4

/**
 * Learns weights from interviews, the mean over several runs of so many rounds each. What is no
 * interview has no labelling: the kind's own weights tell it apart.
 */
export function learn(examples: readonly Example[], epochs: number): Weights {
  const interviews = examples.filter(({ isInterview, length }) => isInterview && length > 0)
  const sum = new Float64Array(layout.size)
  for (let run = 0; run < runs; run++) {
    oneRun(interviews, epochs, run).forEach((value, i) => (sum[i]! += value / runs))
  }
  return unflat(sum)
}

/** The mean of the weights over the later rounds of a run. */
function oneRun(examples: readonly Example[], epochs: number, run: number): Float64Array {
  const weights = firstGuess()
  const squares = new Float64Array(layout.size).fill(1)
  const sum = new Float64Array(layout.size)
  let taken = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const example of shuffled(examples, epoch + run * 5)) {
      update(weights, squares, example)
      if (epoch < epochs / 3) continue
      for (let i = 0; i < sum.length; i++) sum[i]! += weights[i]!
      taken++
    }
  }
  return sum.map((value) => value / Math.max(1, taken))
}

/** A fixed order that differs from round to round. */
function shuffled(examples: readonly Example[], round: number): Example[] {
  const keyed = examples.map((example, i) => ({
    example,
    key: ((i + 1) * (round * 2 + 7919)) % 10_007,
  }))
  return keyed.sort((a, b) => a.key - b.key).map(({ example }) => example)
}

// Labels and styles mean what the hypothesis says they mean: a start that learning corrects.
function firstGuess(): Float64Array {
  const weights = new Float64Array(layout.size)
  const set = (name: RegExp, state: number, value: number): void => {
    underNames.forEach((under, i) => {
      if (name.test(under)) weights[layout.under + i * width + state]! += value
    })
  }
  set(/^asks-by/u, 1, 2)
  set(/^answers-by/u, 3, 2)
  set(/, styled-to-ask/u, 1, 1)
  set(/, styled-to-answer/u, 3, 1)
  set(/^bare/u, 2, 0.2)
  set(/^bare/u, 4, 0.4)
  return weights
}

function update(weights: Float64Array, squares: Float64Array, example: Example): void {
  const base = baseOf(example, weights)
  const wanted = goldLabelling(example, base, weights)
  const found = worstLabelling(example, base, weights)
  if (found.score <= wanted.score + 1e-9) return
  const gradient = new Map<number, number>()
  add(gradient, example, wanted, 1)
  add(gradient, example, found, -1)
  for (const [i, value] of gradient) {
    if (value === 0) continue
    squares[i]! += value * value
    weights[i]! += (rate * value) / Math.sqrt(squares[i] ?? 1)
  }
  for (let i = 0; i < weights.length; i++) weights[i]! *= 1 - decay
}

/** Emissions of the segments' own features. */
export function baseOf(example: Example, weights: Float64Array): Float64Array {
  const emissions = new Float64Array(example.length * width)
  example.features.forEach((features, i) => {
    for (const [feature, value] of features) {
      for (let s = 0; s < width; s++) {
        emissions[i * width + s]! += (weights[feature * width + s] ?? 0) * value
      }
    }
  })
  return emissions
}

/** Emissions under a hypothesis. */
export function underOf(base: Float64Array, option: Option, weights: Float64Array): Float64Array {
  const emissions = base.slice()
  option.under.forEach((active, i) => {
    for (const feature of active) {
      const row = layout.under + feature * width
      for (let s = stateIndex.before + 1; s < stateIndex.after; s++) {
        emissions[i * width + s]! += weights[row + s] ?? 0
      }
    }
  })
  return emissions
}

const transitionsOf = (weights: Float64Array): Float64Array =>
  weights.subarray(layout.transitions, layout.edges)

/** What it is worth to cross each edge, segment by segment. */
function edgesOf({ steps, length }: Example, weights: Float64Array): Float64Array {
  const scores = new Float64Array(length * edgeWidth)
  steps.forEach((features, i) => {
    for (const feature of features) {
      for (let edge = 0; edge < edges.length; edge++) {
        const weight = weights[layout.edges + feature * edges.length + edge]!
        scores[i * edgeWidth + edge]! += weight
      }
    }
  })
  return scores
}

const priorScore = ({ prior }: Option, weights: Float64Array): number =>
  prior.reduce((sum, value, i) => sum + value * (weights[layout.prior + i] ?? 0), 0)

/** The best labelling that the gold allows. */
function goldLabelling(example: Example, base: Float64Array, weights: Float64Array): Labelling {
  const transitions = transitionsOf(weights)
  const crossing = edgesOf(example, weights)
  const { gold } = example
  const allowed = base.slice()
  gold.forEach((state, i) => {
    for (let s = 0; s < width; s++) {
      if (s !== state && !isAllowed(example, i, s)) allowed[i * width + s] = -1e6
    }
  })
  let best: Labelling | undefined
  for (const option of example.options) {
    const { path, score } = decode(underOf(allowed, option, weights), transitions, crossing)
    const total = score + priorScore(option, weights)
    if (best === undefined || total > best.score) best = { option, path, score: total }
  }
  return best ?? { option: undefined, path: gold, score: -Infinity }
}

/** Whether a state agrees with the gold: what may interrupt a turn may be part of it or nobody's. */
function isAllowed({ gold, interrupts }: Example, i: number, state: number): boolean {
  const { questionGoesOn, betweenQuestion, answerGoesOn, betweenAnswer } = stateIndex
  if (gold[i] === state) return true
  if (interrupts[i] !== true) return false
  return (
    (gold[i] === questionGoesOn && state === betweenQuestion) ||
    (gold[i] === answerGoesOn && state === betweenAnswer)
  )
}

/** "Not an interview": every segment before or after a dialogue, whichever fits it better. */
function silentLabelling(emissions: Float64Array): Labelling {
  const { before, after } = stateIndex
  const path = new Uint8Array(emissions.length / width)
  let score = 0
  path.forEach((_, i) => {
    const [first = 0, last = 0] = [emissions[i * width + before], emissions[i * width + after]]
    path[i] = first >= last ? before : after
    score += Math.max(first, last)
  })
  return { option: undefined, path, score }
}

// How bad it is to take one state for another: a lost edge costs more than a misnamed gap.
function costOf(gold: number, state: number): number {
  if (gold === state) return 0
  const isSilent = (s: number): boolean => s === 0 || s >= 5
  if (isSilent(gold) && isSilent(state)) return 0
  const isStart = (s: number): boolean => s === 1 || s === 3
  return isStart(gold) || isStart(state) ? 1 : 0.5
}

function worstLabelling(example: Example, base: Float64Array, weights: Float64Array): Labelling {
  const transitions = transitionsOf(weights)
  const crossing = edgesOf(example, weights)
  const { gold, length } = example
  const costs = new Float64Array(length * width)
  gold.forEach((state, i) => {
    for (let s = 0; s < width; s++) {
      costs[i * width + s] = isAllowed(example, i, s) ? 0 : costOf(state, s)
    }
  })
  const kindCost = 4
  const augmented = base.map((value, i) => value + (costs[i] ?? 0))
  const silent = silentLabelling(augmented)
  let worst = { ...silent, score: silent.score + kindCost }
  for (const option of example.options) {
    const { score, path } = decode(underOf(augmented, option, weights), transitions, crossing)
    const total = score + priorScore(option, weights)
    if (total > worst.score) worst = { option, path, score: total }
  }
  return worst
}

function add(
  gradient: Map<number, number>,
  example: Example,
  { option, path }: Labelling,
  sign: number,
): void {
  const bump = (index: number, value: number): void => {
    gradient.set(index, (gradient.get(index) ?? 0) + sign * value)
  }
  path.forEach((state, i) => {
    for (const [feature, value] of example.features[i] ?? []) bump(feature * width + state, value)
    if (!isOutside(state)) {
      for (const feature of option?.under[i] ?? []) bump(layout.under + feature * width + state, 1)
    }
    const last = path[i - 1]
    if (last === undefined || (last === state && isOutside(state))) return
    const pair = last * width + state
    bump(layout.transitions + pair, 1)
    const edge = edgeBetween[pair] ?? edges.length
    if (edge === edges.length) return
    for (const feature of example.steps[i] ?? [])
      bump(layout.edges + feature * edges.length + edge, 1)
  })
  option?.prior.forEach((value, i) => {
    bump(layout.prior + i, value)
  })
}

// To be and to stay outside a dialogue is worth the same under every hypothesis and under none.
const isOutside = (state: number): boolean =>
  state === stateIndex.before || state === stateIndex.after

const round = (value: number): number => Math.round(value * 100) / 100

function unflat(flat: Float64Array): Weights {
  const rows = (from: number, to: number, columns: number = width): number[][] => {
    const list: number[][] = []
    for (let at = from; at < to; at += columns)
      list.push(Array.from(flat.subarray(at, at + columns), round))
    return list
  }
  return {
    features: rows(layout.features, layout.under),
    under: rows(layout.under, layout.transitions),
    transitions: rows(layout.transitions, layout.edges),
    edges: rows(layout.edges, layout.prior, edges.length),
    prior: Array.from(flat.subarray(layout.prior), round),
    kind: [],
    turn: [0, 1],
  }
}
