import { performance } from 'node:perf_hooks'
import type { Extract } from './contenders.ts'

/** Milliseconds: one median a page, in the order of the pages. */
export type PageTimes = number[]

/** The value below which `share` of the sorted numbers lie; `NaN` of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

async function timeOf(extract: Extract, page: string): Promise<number> {
  const start = performance.now()
  try {
    await extract(page)
  } catch {
    // A contender that gives up on a page has still taken its time.
  }
  return performance.now() - start
}

/**
 * Each extractor's median time for each page. All of them take their turn on one page before the
 * next comes, so that a busy machine is unfair to nobody; a first round warms up and is not
 * counted.
 */
export async function timesOf(
  extracts: readonly Extract[],
  pages: readonly string[],
  rounds: number,
): Promise<PageTimes[]> {
  const samples = extracts.map(() => pages.map((): number[] => []))
  for (let round = 0; round <= rounds; round++) {
    for (const [at, page] of pages.entries()) {
      for (const [who, extract] of extracts.entries()) {
        const time = await timeOf(extract, page)
        if (round > 0) samples[who]?.[at]?.push(time)
      }
    }
  }
  return samples.map((ofOne) => ofOne.map((times) => quantile(times, 0.5)))
}
