import { step } from '../../src/stages/quotes/weights.ts'

/** A choice among options, each with the features that hold for it. */
export interface Choice {
  options: readonly (readonly number[])[]
  /** The option that is right. */
  right: number
}

const epochs = 12
const rate = 0.25
const ridge = 2e-3
/** The most that a weight can be, in steps: there are so many letters. */
const most = 26
/** What is added before steps are cut off: less than half a step, so that small weights are nought. */
const lift = 0.3

/**
 * Weights under which the right options get the most of a softmax: stochastic gradients with a
 * rate of its own for each weight (AdaGrad), in the order given, so that the same choices give the
 * same weights. Rounded to steps. `caution` is what squared gradients begin with: the more, the
 * slower seldom features learn.
 */
export function softmax(choices: readonly Choice[], size: number, caution: number): number[] {
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(caution)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const choice of choices) learnFrom(choice, weights, squares)
  }
  return Array.from(weights, rounded)
}

function rounded(weight: number): number {
  const steps = Math.min(most, Math.trunc(Math.abs(weight) / step + lift))
  return Math.sign(weight) * steps * step
}

function learnFrom({ options, right }: Choice, weights: Float64Array, squares: Float64Array): void {
  const scores = options.map((features) => features.reduce((sum, at) => sum + weights[at]!, 0))
  const highest = Math.max(...scores)
  const chances = scores.map((score) => Math.exp(score - highest))
  const total = chances.reduce((a, b) => a + b, 0)
  options.forEach((features, option) => {
    const error = (option === right ? 1 : 0) - chances[option]! / total
    for (const at of features) {
      const gradient = error - ridge * weights[at]!
      squares[at]! += gradient * gradient
      weights[at]! += (rate * gradient) / Math.sqrt(squares[at]!)
    }
  })
}
