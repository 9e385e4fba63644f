import type { Clusters } from './clusters.ts'
import type { View } from './features.ts'
import type { Hypothesis, StyleOption } from './hypotheses.ts'
import { marksPrior } from './marks-prior.ts'
import type { PageEvidence } from './page-evidence.ts'
import { type Marking, markingOf, type Styling, stylingOf } from './under.ts'

/** Names of a hypothesis' own features, in the order of the weights. */
export const priorNames: readonly string[] = [
  'is-interview',
  'named-interview',
  'announced-interview',
  'addressing',
  'confiding',
  'style-used',
  'style-asking',
  'style-alternating',
  'style-answers',
  'labels-used',
  'askers-asking',
  'answerers-asking',
  'known-roles-kept',
  'known-roles-broken',
  'author-asks',
  'author-answers',
  'headline-names-asker',
  'headline-names-answerer',
  'asker-speaks-first',
  'askers-shorter',
  'many-askers',
  'many-answerers',
  'signs-used',
  'nobody-asks',
  'nobody-answers',
  'askers-addressing',
  'answerers-addressing',
  'askers-confiding',
  'answerers-confiding',
  'askers-never-asking',
  'sides-alternate',
  'style-agrees',
  'style-disagrees',
]

/** The features of a hypothesis as a whole, in the order of {@link priorNames}. */
export const priorOf = (
  hypothesis: Hypothesis,
  view: View,
  clusters: Clusters,
  evidence: PageEvidence,
): number[] => [
  ...pagePrior(evidence),
  ...stylePrior(hypothesis),
  ...marksPrior(hypothesis.roles, clusters, evidence),
  ...jointPrior(markingOf(view, hypothesis.roles), stylingOf(view.observations, hypothesis)),
]

/** Where each part of the prior begins in the list of its weights. */
export const priorOffsets: Record<'page' | 'style' | 'marks' | 'joint', number> = {
  page: 0,
  style: priorNames.indexOf('style-used'),
  marks: priorNames.indexOf('labels-used'),
  joint: priorNames.indexOf('sides-alternate'),
}

/** The part that depends on the page alone. */
export const pagePrior = (evidence: PageEvidence): number[] => [
  1,
  Number(evidence.namedInterview),
  Number(evidence.announcedInterview),
  evidence.addressing,
  evidence.confiding,
]

/** The part that depends on the style. */
export const stylePrior = ({ style, styleRole }: StyleOption): number[] => [
  Number(style !== undefined),
  styleRole === 'question' ? (style?.asking ?? 0) : 0,
  style?.alternating ?? 0,
  Number(styleRole === 'answer'),
]

/** The part that depends on how marks and style go together. */
export function jointPrior({ states }: Marking, { option, states: looks }: Styling): number[] {
  const counts = { marks: 0, switches: 0, asks: 0, styled: 0, both: 0 }
  let last: boolean | undefined
  for (let i = 0; i < states.length; i++) {
    const state = states[i]!
    const asks = state < 2
    if (asks) counts.asks++
    if (looks[i] === 0) counts.styled++
    if (asks && looks[i] === 0) counts.both++
    if (state > 3) continue
    counts.marks++
    if (last !== undefined && last !== asks) counts.switches++
    last = asks
  }
  const isDouble = option.styleRole === 'question' && counts.asks > 0
  const agreeing = counts.both / Math.max(1, Math.min(counts.asks, counts.styled))
  return [
    counts.marks < 2 ? 0 : counts.switches / (counts.marks - 1),
    isDouble ? agreeing : 0,
    isDouble ? 1 - agreeing : 0,
  ]
}
