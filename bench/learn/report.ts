import { baseEmissions, priorScore, scoreUnder, type Scored, silentScore, transitionsOf } from '../../src/stages/dialogue/score.ts'
import type { Weights } from '../../src/stages/dialogue/weights.ts'
import type { Example } from './examples.ts'

/** Turn counts over documents, by segments. */
export interface Report {
  exact: number
  predicted: number
  gold: number
  detected: number
  perfect: number
  interviews: number
  documents: number
}

/** Turns of a labelling as strings that are equal when role and edges are. */
function turns(path: Uint8Array): string[] {
  const found: { role: number; from: number; to: number }[] = []
  path.forEach((state, i) => {
    if (state < 1 || state > 4) return
    const role = state < 3 ? 1 : 3
    const last = found.at(-1)
    if (last?.role === role && state !== role) last.to = i
    else found.push({ role, from: i, to: i })
  })
  return found.map(({ role, from, to }) => `${String(role)} ${String(from)} ${String(to)}`)
}

/** How well weights do on examples. */
export function report(examples: readonly Example[], weights: Weights): Report {
  const total = { exact: 0, predicted: 0, gold: 0, detected: 0, perfect: 0, interviews: 0, documents: 0 }
  for (const example of examples) {
    const path = bestPath(example, weights)
    const gold = turns(example.gold)
    const found = turns(path)
    const exact = found.filter((turn) => gold.includes(turn)).length
    total.documents++
    total.detected += Number(found.length > 0 === example.isInterview)
    if (!example.isInterview) continue
    total.exact += exact
    total.predicted += found.length
    total.gold += gold.length
    total.interviews++
    total.perfect += Number(exact === gold.length && exact === found.length)
  }
  return total
}

function bestPath({ prepared, options }: Example, weights: Weights): Uint8Array {
  const { view } = prepared
  const base = baseEmissions(view, weights)
  const transitions = transitionsOf(weights)
  let best: Scored | undefined
  for (const { hypothesis, prior } of options) {
    const scored = scoreUnder(base, view, hypothesis, priorScore(prior, weights), weights, transitions)
    if (best === undefined || scored.score > best.score) best = scored
  }
  const silent = silentScore(base)
  return best !== undefined && best.score > silent ? best.path : new Uint8Array(view.observations.length)
}
