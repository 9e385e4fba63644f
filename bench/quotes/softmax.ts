/** A choice among options, each with the features that hold for it. */
export interface Choice {
  options: readonly (readonly number[])[]
  /** The option that is right. */
  right: number
}

const epochs = 12
const rate = 0.25
const ridge = 3e-5
/** Weights smaller than this are left out, and all are rounded to hundredths. */
const least = 0.04

/**
 * Weights under which the right options get the most of a softmax: stochastic gradients with a
 * rate of its own for each weight (AdaGrad), in the order given, so that the same choices give the
 * same weights.
 */
export function softmax(choices: readonly Choice[], size: number): number[] {
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-2)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const choice of choices) step(choice, weights, squares)
  }
  return Array.from(weights, (weight) =>
    Math.abs(weight) < least ? 0 : Math.round(weight * 100) / 100,
  )
}

function step({ options, right }: Choice, weights: Float64Array, squares: Float64Array): void {
  const scores = options.map((features) => features.reduce((sum, at) => sum + weights[at]!, 0))
  const most = Math.max(...scores)
  const chances = scores.map((score) => Math.exp(score - most))
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
