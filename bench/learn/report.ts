import { kindEvidence } from '../../src/stages/dialogue/kind.ts'
import { baseEmissions, tablesOf } from '../../src/stages/dialogue/score.ts'
import { search } from '../../src/stages/dialogue/search.ts'
import type { Weights } from '../../src/stages/dialogue/weights.ts'
import type { Example } from './examples.ts'
import { type Case, chanceOf } from './logistic.ts'

/** Turn counts over documents, by segments. */
export interface Report {
  exact: number
  predicted: number
  gold: number
  detected: number
  taken: number
  perfect: number
  interviews: number
  documents: number
}

/** What decoding makes of a document, and how the gold sees it. */
export interface Outcome extends Case {
  id: string
  found: string[]
  gold: string[]
}

/** Turns of a labelling as strings that are equal when role and edges, labels aside, are. */
function turns(path: Uint8Array, { prepared }: Example): string[] {
  const found: { role: number; from: number; to: number }[] = []
  path.forEach((state, i) => {
    if (state < 1 || state > 4 || prepared.view.observations[i]?.text === '') return
    const role = state < 3 ? 1 : 3
    const last = found.at(-1)
    if (last?.role === role && state !== role) last.to = i
    else found.push({ role, from: i, to: i })
  })
  return found.map(({ role, from, to }) => `${String(role)} ${String(from)} ${String(to)}`)
}

/** Decodes documents with given weights. */
export const outcomes = (examples: readonly Example[], weights: Weights): Outcome[] =>
  examples.map((example) => {
    const tables = tablesOf(weights)
    const base = baseEmissions(example.prepared.view, tables)
    const { best, margin } = search(example.prepared, base, tables, () => true)
    return {
      id: example.id,
      features: best === undefined ? [1] : kindEvidence(example.prepared, best, margin),
      holds: example.isInterview,
      weight: example.id.startsWith('fixture-') ? 0.2 : 1,
      found: best === undefined ? [] : turns(best.path, example),
      gold: turns(example.gold, example),
    }
  })

/** Counts outcomes, where `kind` are the weights that tell interviews. */
export function report(results: readonly Outcome[], kind: readonly number[]): Report {
  const total = {
    exact: 0,
    predicted: 0,
    gold: 0,
    detected: 0,
    taken: 0,
    perfect: 0,
    interviews: 0,
    documents: 0,
  }
  for (const { features, holds, found, gold } of results) {
    const isTaken = chanceOf(kind, features) > 0.5
    const said = isTaken ? found : []
    const exact = said.filter((turn) => gold.includes(turn)).length
    total.documents++
    total.detected += Number(isTaken === holds)
    total.taken += Number(isTaken && !holds)
    if (!holds) continue
    total.exact += exact
    total.predicted += said.length
    total.gold += gold.length
    total.interviews++
    total.perfect += Number(exact === gold.length && exact === said.length)
  }
  return total
}
