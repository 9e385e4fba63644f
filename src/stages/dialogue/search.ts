import type { Cluster, Clusters } from './clusters.ts'
import { bestScore, decode } from './decoder.ts'
import { edgeScores } from './edge-features.ts'
import { type Hypothesis, markOptions, type Roles, styleOptions } from './hypotheses.ts'
import { marksPrior } from './marks-prior.ts'
import { jointPrior, pagePrior, priorOffsets, stylePrior } from './prior.ts'
import { silentScore, type Tables, weighted } from './score.ts'
import { states } from './states.ts'
import {
  type Marking,
  markingOf,
  type Styling,
  stylingOf,
  underRows,
  type UnderRows,
  writeEmissions,
} from './under.ts'
import type { Prepared } from './view.ts'

/** A hypothesis with the best labelling under it. */
export interface Scored {
  hypothesis: Hypothesis
  score: number
  /** One index of the states a segment. */
  path: Uint8Array
  emissions: Float64Array
  /** What it is worth to cross each edge, segment by segment. */
  edges: Float64Array
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

/** An assignment of marks and what it is worth by itself. */
interface MarkOption {
  marking: Marking
  prior: number
}

/** A style, what it is worth by itself, and what segments are worth under it. */
interface StyleChoice {
  styling: Styling
  rows: UnderRows
  prior: number
}

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
  const pageScore = weighted(pagePrior(evidence), tables.prior, priorOffsets.page)
  const styles = styleOptions(clusters).map((option) => {
    const prior = weighted(stylePrior(option), tables.prior, priorOffsets.style)
    const styling = stylingOf(observations, option)
    const rows = underRows(styling.family, tables.under, states.length)
    return { styling, rows, prior }
  })
  const options = markOptions(clusters).filter(allows)
  const marked = markedIn(clusters, options)
  const marks = likely(
    options.map((roles) => {
      const values = marksPrior(roles, marked, evidence)
      return { roles, prior: pageScore + weighted(values, tables.prior, priorOffsets.marks) }
    }),
  ).map(({ roles, prior }) => ({ marking: markingOf(view, roles), prior }))
  const best = bestOf(marks, styles, base, edgeScores(view, tables.edges), tables)
  return { best, margin: best.score - silentScore(base) }
}

/** The clusters to whose labels and signs any of the options gives a role: few of all that a page has. */
function markedIn({ labels, signs, ...others }: Clusters, options: readonly Roles[]): Clusters {
  const named = new Set(options.flatMap((roles) => [...roles.keys()]))
  const isNamed = ({ name }: Cluster): boolean => named.has(name)
  return { ...others, labels: labels.filter(isNamed), signs: signs.filter(isNamed) }
}

/** The assignments of marks that are worth a decoding: the likeliest by themselves, and none. */
function likely<T extends { roles: Roles; prior: number }>(options: T[]): T[] {
  return options
    .sort((a, b) => b.prior - a.prior)
    .filter(({ roles }, i) => i < decoded || roles.size === 0)
}

function bestOf(
  marks: readonly MarkOption[],
  styles: readonly StyleChoice[],
  base: Float64Array,
  edges: Float64Array,
  { transitions, prior }: Tables,
): Scored {
  const emissions = new Float64Array(base.length)
  const write = (mark: MarkOption, style: StyleChoice): void => {
    writeEmissions(emissions, base, mark.marking, style.styling, style.rows, states.length)
  }
  let best: { score: number; mark: MarkOption; style: StyleChoice } | undefined
  const scoreOf = (mark: MarkOption, style: StyleChoice): number => {
    write(mark, style)
    const joint = weighted(jointPrior(mark.marking, style.styling), prior, priorOffsets.joint)
    const score = bestScore(emissions, transitions, edges) + mark.prior + style.prior + joint
    if (best === undefined || score > best.score) best = { score, mark, style }
    return score
  }
  const [plain, ...others] = styles
  const ranked = marks
    .map((mark) => ({ mark, score: plain === undefined ? 0 : scoreOf(mark, plain) }))
    .sort((a, b) => b.score - a.score)
    .filter(({ mark }, i) => i < tried || mark.marking.roles.size === 0)
  for (const { mark } of ranked) for (const style of others) scoreOf(mark, style)
  if (best === undefined) return noneOf(base, edges)
  const { mark, style, score } = best
  write(mark, style)
  const { path } = decode(emissions, transitions, edges)
  const hypothesis = { roles: mark.marking.roles, ...style.styling.option }
  return { hypothesis, score, path, emissions, edges }
}

/** Where the hints rule out every hypothesis. */
const noneOf = (base: Float64Array, edges: Float64Array): Scored => ({
  hypothesis: { roles: new Map() },
  score: -Infinity,
  path: new Uint8Array(base.length / states.length),
  emissions: base.slice(),
  edges,
})
