/** A case of a yes-or-no question as numbers. */
export interface Case {
  features: readonly number[]
  holds: boolean
}

const rounds = 2000
const rate = 0.3
const ridge = 0.003

/**
 * Weights of a logistic regression with a ridge (the first feature, the bias, goes free). Both
 * answers count the same in sum, however many cases each has.
 */
export function logistic(cases: readonly Case[]): number[] {
  const yes = cases.filter(({ holds }) => holds).length
  const shareOf = (holds: boolean): number => 0.5 / Math.max(1, holds ? yes : cases.length - yes)
  const width = cases[0]?.features.length ?? 0
  const weights = new Array<number>(width).fill(0)
  for (let round = 0; round < rounds; round++) {
    const gradient = new Array<number>(width).fill(0)
    for (const { features, holds } of cases) {
      const error = (Number(holds) - chanceOf(weights, features)) * shareOf(holds)
      features.forEach((value, i) => (gradient[i] = (gradient[i] ?? 0) + error * value))
    }
    gradient.forEach((value, i) => {
      const pull = i === 0 ? 0 : ridge * (weights[i] ?? 0)
      weights[i] = (weights[i] ?? 0) + rate * (value - pull)
    })
  }
  return weights.map((weight) => Math.round(weight * 1000) / 1000)
}

/** The chance that a case holds. */
export const chanceOf = (weights: readonly number[], features: readonly number[]): number =>
  1 / (1 + Math.exp(-features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)))
