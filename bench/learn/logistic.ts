/** A case of a yes-or-no question as numbers. */
export interface Case {
  features: readonly number[]
  holds: boolean
  /** How much it counts against the others. */
  weight: number
}

const rounds = 2000
const rate = 0.3
const ridge = 0.0005

/**
 * Weights of a logistic regression with a ridge (the first feature, the bias, goes free). What
 * each answer counts in sum is given (`yesShare`), however many cases it has. All other weights are positive or
 * nothing: what speaks against comes as negative numbers, and with few cases no evidence may be
 * turned round.
 */
export function logistic(cases: readonly Case[], yesShare: number): number[] {
  const sumOf = (answer: boolean): number =>
    cases.reduce((sum, { holds, weight }) => sum + (holds === answer ? weight : 0), 0)
  const shares = {
    yes: yesShare / Math.max(1, sumOf(true)),
    no: (1 - yesShare) / Math.max(1, sumOf(false)),
  }
  const width = cases[0]?.features.length ?? 0
  const weights = new Array<number>(width).fill(0)
  for (let round = 0; round < rounds; round++) {
    const gradient = new Array<number>(width).fill(0)
    for (const { features, holds, weight } of cases) {
      const share = weight * (holds ? shares.yes : shares.no)
      const error = (Number(holds) - chanceOf(weights, features)) * share
      features.forEach((value, i) => (gradient[i] = (gradient[i] ?? 0) + error * value))
    }
    gradient.forEach((value, i) => {
      const pull = i === 0 ? 0 : ridge * (weights[i] ?? 0)
      const next = (weights[i] ?? 0) + rate * (value - pull)
      weights[i] = i === 0 ? next : Math.max(0, next)
    })
  }
  return weights.map((weight) => Math.round(weight * 1000) / 1000)
}

/** The chance that a case holds. */
export const chanceOf = (weights: readonly number[], features: readonly number[]): number =>
  1 / (1 + Math.exp(-features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)))
