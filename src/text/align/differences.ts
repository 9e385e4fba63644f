import { endHere, endThere, type Run } from './run.ts'

/** Letters that one of two streams has and the other has not, or has otherwise. */
export interface Difference {
  kind: 'dropped' | 'inserted' | 'replaced'
  /** In the first stream; empty when it lacks what the other has. */
  here: { from: number; to: number }
  /** In the other stream; empty when that has nothing there. */
  there: { from: number; to: number }
}

/**
 * What parts runs that rise in both streams, and what the first stream has from `from` to the first
 * and from the last of them to `to`. What the other has there is no difference: the first is a part
 * of it.
 */
export function differencesBetween(runs: readonly Run[], from: number, to: number): Difference[] {
  const differences: Difference[] = []
  let [here, there] = [from, runs[0]?.there ?? 0]
  for (const run of [...runs, undefined]) {
    const [toHere, toThere] = [run?.here ?? to, run?.there ?? there]
    if (toHere > here || toThere > there)
      differences.push({
        kind: toHere === here ? 'dropped' : toThere === there ? 'inserted' : 'replaced',
        here: { from: here, to: toHere },
        there: { from: there, to: toThere },
      })
    if (run !== undefined) [here, there] = [endHere(run), endThere(run)]
  }
  return differences
}
