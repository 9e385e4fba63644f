import type { Article } from '../../model/article.ts'
import type { Language } from '../../shapes/language.ts'
import { keyOf } from '../../text/letters.ts'
import { endsInQuestionMark } from '../../text/sentence.ts'
import type { Clusters } from './clusters.ts'
import type { View } from './features.ts'
import type { Hypothesis, StyleOption } from './hypotheses.ts'
import { marksPrior, type NamedLabels } from './marks-prior.ts'
import { type Marking, markingOf, type Styling, stylingOf } from './under.ts'

/** What a page says as a whole, whatever the hypothesis. */
export interface PageEvidence extends NamedLabels {
  /** Whether headline or standfirst calls it an interview. */
  namedInterview: boolean
  /** Whether the text before the first question does. */
  announcedInterview: boolean
  /** Share of questions that address somebody. */
  addressing: number
  /** Share of long statements in the first person. */
  confiding: number
  /** Whether the headline is a question, and whether it quotes somebody. */
  headline: { asks: boolean; quotes: boolean }
  dated: boolean
  /** Whether its language leaves out who speaks and who is spoken to. */
  dropsPronouns: boolean
}

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

/** Reads the page for signs of an interview. */
export function pageEvidence(
  view: View,
  { labels }: Clusters,
  article: Article,
  namesInterview: (text: string) => boolean,
  { scripts }: Language,
): PageEvidence {
  const { facts, observations } = view
  const questions = facts.filter(({ marked, weight }) => marked && weight > 15)
  const statements = facts.filter(({ marked, weight }) => !marked && weight > 120)
  const firstMark = Math.max(
    0,
    facts.findIndex(({ marked }) => marked),
  )
  const intro = observations.slice(Math.max(0, firstMark - 8), firstMark + 1)
  const names = [...article.authors, article.publisher ?? ''].map(keyOf)
  const headline = keyOf(`${article.headline ?? ''} ${article.standfirst ?? ''}`)
  const keys = labels.map(({ name }) => name)
  return {
    authors: new Set(
      keys.filter((key) => key.length > 1 && names.some((name) => name.includes(key))),
    ),
    headlined: new Set(keys.filter((key) => key.length > 2 && headline.includes(key))),
    namedInterview: [article.headline, article.standfirst, article.kicker, article.section].some(
      (words) => words !== undefined && namesInterview(words),
    ),
    headline: {
      asks: endsInQuestionMark(article.headline ?? ''),
      quotes: /["“”„«»「『‘]/u.test(article.headline ?? ''),
    },
    dropsPronouns: scripts.includes('Hangul') || scripts.includes('Hiragana'),
    dated: article.published !== undefined,
    announcedInterview: intro.some(({ text }) => namesInterview(text)),
    addressing: share(questions, ({ second }) => second),
    confiding: share(statements, ({ first }) => first),
  }
}

const share = <T>(list: readonly T[], holds: (one: T) => boolean): number =>
  list.length === 0 ? 0 : list.filter(holds).length / list.length
