import { kindEvidence } from '../../src/stages/dialogue/kind.ts'
import { edgeMargins } from '../../src/stages/dialogue/margins.ts'
import { baseEmissions, tablesOf } from '../../src/stages/dialogue/score.ts'
import { search } from '../../src/stages/dialogue/search.ts'
import type { Weights } from '../../src/shapes/weights.ts'
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
  /** How much worse the page gets without each of the turns found. */
  margins: number[]
  gold: string[]
}

/** A turn by its first and last segment. */
interface Placed {
  role: number
  from: number
  to: number
}

/** The turns of a labelling, lone labels aside. */
function turnsIn(path: Uint8Array, { prepared }: Example): Placed[] {
  const found: Placed[] = []
  path.forEach((state, i) => {
    if (state < 1 || state > 4 || prepared.view.observations[i]?.text === '') return
    const role = state < 3 ? 1 : 3
    const last = found.at(-1)
    if (last?.role === role && state !== role) last.to = i
    else found.push({ role, from: i, to: i })
  })
  return found
}

/** Turns as strings that are equal when role and edges are. */
const named = (turns: readonly Placed[]): string[] =>
  turns.map(({ role, from, to }) => `${String(role)} ${String(from)} ${String(to)}`)

/** Decodes documents with given weights. */
export const outcomes = (examples: readonly Example[], weights: Weights): Outcome[] =>
  examples.map((example) => {
    const tables = tablesOf(weights)
    const base = baseEmissions(example.prepared.view, tables)
    const { best, margin } = search(example.prepared, base, tables, () => true)
    const found = best === undefined ? [] : turnsIn(best.path, example)
    const margins = best === undefined ? [] : edgeMargins(best, tables)
    return {
      id: example.id,
      features: best === undefined ? [1] : kindEvidence(example.prepared, best, margin),
      holds: example.isInterview,
      weight: example.id.startsWith('fixture-') ? 0.2 : 1,
      found: named(found),
      margins: found.map(({ from, to }) => Math.min(...margins.slice(from, to + 1))),
      gold: named(turnsIn(example.gold, example)),
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
