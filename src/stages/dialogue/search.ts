import { bestScore, pathIn, workspaceFor } from './decoder.ts'
import { type Hypothesis, markOptions, type Roles, styleOptions } from './hypotheses.ts'
import { marksPrior, pagePrior, stylePrior } from './prior.ts'
import { silentScore, type Tables, weighted } from './score.ts'
import { states } from './states.ts'
import { addUnder, type Marking, markingOf, type Styling, stylingOf } from './under.ts'
import type { Prepared } from './view.ts'

/** A hypothesis with the best labelling under it. */
export interface Scored {
  hypothesis: Hypothesis
  score: number
  /** One index of the states a segment. */
  path: Uint8Array
  emissions: Float64Array
}

/** What a search comes to. */
export interface Search {
  /** Absent for a page without a segment. */
  best?: Scored
  /** By how much the best labelling beats "not an interview". */
  margin: number
}

/** Assignments of marks that are decoded without a style. */
const decoded = 16

/** Marks and styles that are tried together: the best of each. */
const tried = 3

type Prior<T> = T & { prior: number }

/**
 * Finds the hypothesis that explains a page best. Every assignment of marks is tried without a
 * style first; the best of them, and none at all, then with every style.
 */
export function search(
  { view, clusters, evidence }: Prepared,
  base: Float64Array,
  tables: Tables,
  allows: (roles: Roles) => boolean,
): Search {
  const { observations } = view
  if (observations.length === 0) return { margin: -1 }
  const page = pagePrior(evidence)
  const pageScore = weighted(page, tables.prior, 0)
  const styles = styleOptions(clusters).map((option) => {
    const prior = weighted(stylePrior(option), tables.prior, page.length)
    return { ...stylingOf(observations, option), prior }
  })
  const marks = likely(
    markOptions(clusters)
      .filter(allows)
      .map((roles) => {
        const values = marksPrior(roles, clusters, evidence)
        const offset = tables.prior.length - values.length
        return { roles, prior: pageScore + weighted(values, tables.prior, offset) }
      }),
  ).map(({ roles, prior }) => ({ ...markingOf(observations, roles), prior }))
  const best = bestOf(marks, styles, base, tables)
  return { best, margin: best.score - silentScore(base) }
}

/** The assignments of marks that are worth a decoding: the likeliest by themselves, and none. */
function likely<T extends { roles: Roles; prior: number }>(options: T[]): T[] {
  return options
    .sort((a, b) => b.prior - a.prior)
    .filter(({ roles }, i) => i < decoded || roles.size === 0)
}

function bestOf(
  marks: readonly Prior<Marking>[],
  styles: readonly Prior<Styling>[],
  base: Float64Array,
  { under, transitions }: Tables,
): Scored {
  const workspace = workspaceFor(base.length / states.length)
  let best:
    | { score: number; path: Uint8Array; mark: Prior<Marking>; style: Prior<Styling> }
    | undefined
  const scoreOf = (mark: Prior<Marking>, style: Prior<Styling>): number => {
    workspace.emissions.set(base)
    addUnder(workspace.emissions, mark, style, under, states.length)
    const found = bestScore(workspace, transitions)
    const score = found.score + mark.prior + style.prior
    if (best === undefined || score > best.score) {
      best = { score, path: pathIn(workspace, found.last), mark, style }
    }
    return score
  }
  const [plain, ...others] = styles
  const ranked = marks
    .map((mark) => ({ mark, score: plain === undefined ? 0 : scoreOf(mark, plain) }))
    .sort((a, b) => b.score - a.score)
    .filter(({ mark }, i) => i < tried || mark.roles.size === 0)
  for (const { mark } of ranked) for (const style of others) scoreOf(mark, style)
  return scoredOf(best, base, under)
}

function scoredOf(
  best: { score: number; path: Uint8Array; mark: Marking; style: Styling } | undefined,
  base: Float64Array,
  under: Float64Array,
): Scored {
  const emissions = base.slice()
  if (best === undefined) {
    return {
      hypothesis: { roles: new Map() },
      score: -Infinity,
      path: new Uint8Array(base.length / states.length),
      emissions,
    }
  }
  const { mark, style, score, path } = best
  addUnder(emissions, mark, style, under, states.length)
  return { hypothesis: { roles: mark.roles, ...style.option }, score, path, emissions }
}
