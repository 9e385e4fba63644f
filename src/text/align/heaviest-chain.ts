import { endThere, type Run } from './run.ts'

/**
 * The runs that rise in both streams and hold most letters together, of runs that rise in the first.
 * A run may end by chance in letters that belong to the next one: it loses them then. Takes time
 * n log n in their number.
 */
export function heaviestChain(runs: readonly Run[]): Run[] {
  const ends = [...new Set(runs.map(surelyTo))].sort((a, b) => a - b)
  const tree = bestTree(ends.length)
  const before: number[] = []
  const weights: number[] = []
  for (const [i, run] of runs.entries()) {
    const last = tree.best(countUpTo(ends, run.there))
    before.push(last)
    weights.push((weights[last] ?? 0) + run.length)
    tree.add(countUpTo(ends, surelyTo(run)) - 1, i, weights[i]!)
  }
  const chain: Run[] = []
  for (let i = tree.best(ends.length); i >= 0; i = before[i]!) chain.push(runs[i]!)
  return apart(chain.reverse())
}

/** How much of a run may belong to the next one. */
const mostShared = 64

const surelyTo = (run: Run): number => endThere(run) - Math.min(run.length >> 1, mostShared)

/** Runs without what they share with the next one there, or without the next when it shares most. */
function apart(chain: readonly Run[]): Run[] {
  const result: Run[] = []
  for (const run of chain) {
    const last = result.at(-1)
    const shared = last === undefined ? 0 : endThere(last) - run.there
    if (shared * 2 > run.length) continue
    if (last !== undefined && shared > 0) last.length -= shared
    result.push({ ...run })
  }
  return result
}

/** How many of the rising numbers are `most` or less. */
function countUpTo(numbers: readonly number[], most: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! <= most) low = middle + 1
    else high = middle
  }
  return low
}

/** Keeps items at ranks, and gives the heaviest below a rank (a Fenwick tree of maxima). */
function bestTree(size: number): {
  add: (rank: number, item: number, weight: number) => void
  best: (below: number) => number
} {
  const items = new Int32Array(size + 1).fill(-1)
  const weights = new Float64Array(size + 1)
  return {
    add: (rank, item, weight) => {
      for (let i = rank + 1; i <= size; i += i & -i)
        if (weight > weights[i]!) {
          weights[i] = weight
          items[i] = item
        }
    },
    best: (below) => {
      let item = -1
      let weight = 0
      for (let i = below; i > 0; i -= i & -i)
        if (weights[i]! > weight) {
          weight = weights[i]!
          item = items[i]!
        }
      return item
    },
  }
}
