import { randomFrom } from '../ground/random.ts'

/** A figure with its 95 % interval. */
export interface Estimate {
  value: number
  low: number
  high: number
}

const draws = 2000

/**
 * A figure over documents, with what lies between the 2.5th and the 97.5th of a hundred when the
 * documents are drawn anew with replacement. The seed is fixed: the same documents, the same interval.
 */
export function bootstrap<Item>(
  items: readonly Item[],
  figureOf: (items: readonly Item[]) => number,
): Estimate {
  const random = randomFrom(1)
  const figures = Array.from({ length: draws }, () => {
    const drawn = items.map((item) => items[Math.floor(random() * items.length)] ?? item)
    return figureOf(drawn)
  })
  figures.sort((a, b) => a - b)
  const at = (share: number): number => figures[Math.round(share * (draws - 1))] ?? 0
  return { value: figureOf(items), low: at(0.025), high: at(0.975) }
}

/** A share with its Wilson interval. */
export function wilson(hits: number, count: number): Estimate {
  const z = 1.96
  const value = hits / count
  const whole = 1 + z ** 2 / count
  const middle = (value + z ** 2 / (2 * count)) / whole
  const half = (z / whole) * Math.sqrt((value * (1 - value)) / count + z ** 2 / (4 * count ** 2))
  return { value, low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}
