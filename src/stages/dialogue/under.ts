import type { Article } from '../../model/article.ts'
import type { TurnRole } from '../../model/turn.ts'
import { keyOf } from '../../text/letters.ts'
import type { Cluster, Clusters } from './clusters.ts'
import type { View } from './features.ts'
import type { Hypothesis } from './hypotheses.ts'
import type { Mark, Observation } from './observe.ts'

const markStates = [
  'asks-by-label',
  'asks-by-sign',
  'answers-by-label',
  'answers-by-sign',
  'other-mark',
  'bare-both-marked',
  'bare-questions-marked',
  'bare-answers-marked',
  'bare',
] as const
const styleStates = ['styled-to-ask', 'styled-to-answer', 'off-style', 'no-style'] as const
const families = ['bold', 'italic', 'underline', 'heading', 'tone', 'kind', 'quoted', 'capitals', 'class']

/** Names of the features that a segment has under a hypothesis, in the order of the weights. */
export const underNames: readonly string[] = [
  ...markStates.flatMap((mark) => styleStates.map((style) => `${mark}, ${style}`)),
  ...families.flatMap((family) => [`in ${family}`, `off ${family}`]),
  'same-speaker',
  'other-speaker',
]

const familyStart = markStates.length * styleStates.length
const speakerStart = familyStart + families.length * 2

const familyOf = (cluster: string): number => {
  const named = families.findIndex((family) => cluster === family || cluster.startsWith(`${family}:`))
  return named < 0 ? families.length - 1 : named
}

/** The mark of a segment that counts under a hypothesis: its label, else its sign. */
export const markUnder = (one: Observation, { roles }: Hypothesis): Mark | undefined =>
  [one.label, one.sign].find((mark) => mark !== undefined && roles.has(mark.cluster))

/** For every segment, the indices into {@link underNames} of its features, each with value 1. */
export function featuresUnder(observations: readonly Observation[], hypothesis: Hypothesis): number[][] {
  const marked = new Set(hypothesis.roles.values())
  const { style } = hypothesis
  let speaker: string | undefined
  return observations.map((one) => {
    const mark = markUnder(one, hypothesis)
    const active = [
      markState(one, mark, hypothesis, marked) * styleStates.length + styleState(one, hypothesis),
    ]
    if (style !== undefined) {
      const inside = one.styles.includes(style.name)
      active.push(familyStart + familyOf(style.name) * 2 + (inside ? 0 : 1))
    }
    if (mark !== undefined) {
      if (speaker !== undefined) active.push(speakerStart + (mark.cluster === speaker ? 0 : 1))
      speaker = mark.cluster
    }
    return active
  })
}

function markState(
  one: Observation,
  mark: Mark | undefined,
  { roles }: Hypothesis,
  marked: ReadonlySet<TurnRole>,
): number {
  if (mark !== undefined) {
    const bySign = mark === one.sign ? 1 : 0
    return (roles.get(mark.cluster) === 'question' ? 0 : 2) + bySign
  }
  if (one.label !== undefined && roles.size > 0) return 4
  if (marked.size === 2) return 5
  return marked.has('question') ? 6 : marked.has('answer') ? 7 : 8
}

function styleState(one: Observation, { style, styleRole }: Hypothesis): number {
  if (style === undefined) return 3
  if (!one.styles.includes(style.name)) return 2
  return styleRole === 'question' ? 0 : 1
}

/** What a page says as a whole, whatever the hypothesis. */
export interface PageEvidence {
  /** Whether headline or standfirst calls it an interview. */
  namedInterview: boolean
  /** Whether the text before the first question does. */
  announcedInterview: boolean
  /** Share of questions that address somebody. */
  addressing: number
  /** Share of long statements in the first person. */
  confiding: number
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
]

/** The features of a hypothesis as a whole, in the order of {@link priorNames}. */
export function priorOf(
  hypothesis: Hypothesis,
  clusters: Clusters,
  evidence: PageEvidence,
  article: Article,
): number[] {
  const { style, styleRole } = hypothesis
  return [
    1,
    Number(evidence.namedInterview),
    Number(evidence.announcedInterview),
    evidence.addressing,
    evidence.confiding,
    Number(style !== undefined),
    styleRole === 'question' ? (style?.asking ?? 0) : 0,
    style?.alternating ?? 0,
    Number(styleRole === 'answer'),
    ...labelPrior(hypothesis, clusters.labels, article),
    clusters.signs.filter(({ name }) => hypothesis.roles.has(name)).length,
  ]
}

function labelPrior({ roles }: Hypothesis, labels: readonly Cluster[], article: Article): number[] {
  const by = (role: TurnRole): Cluster[] => labels.filter(({ name }) => roles.get(name) === role)
  const askers = by('question')
  const answerers = by('answer')
  const known = [...askers, ...answerers].filter(({ mark }) => mark?.role !== undefined)
  const kept = known.filter(({ name, mark }) => mark?.role === roles.get(name)).length
  const names = [...article.authors, article.publisher ?? ''].map(keyOf)
  const headline = keyOf(`${article.headline ?? ''} ${article.standfirst ?? ''}`)
  const isAuthor = ({ name }: Cluster): boolean => name.length > 1 && names.some((key) => key.includes(name))
  const inHeadline = ({ name }: Cluster): boolean => name.length > 2 && headline.includes(name)
  return [
    Number(askers.length + answerers.length > 0),
    mean(askers, ({ asking }) => asking),
    mean(answerers, ({ asking }) => asking),
    Math.min(kept, 2),
    Math.min(known.length - kept, 2),
    Number(askers.some(isAuthor)),
    Number(answerers.some(isAuthor)),
    Number(askers.some(inHeadline)),
    Number(answerers.some(inHeadline)),
    Number(firstOf(askers) < firstOf(answerers)),
    Number(askers.length > 0 && mean(askers, ({ weight }) => weight) < mean(answerers, ({ weight }) => weight)),
    Math.max(0, askers.length - 1),
    Math.max(0, answerers.length - 1),
  ]
}

const mean = (clusters: readonly Cluster[], value: (cluster: Cluster) => number): number =>
  clusters.length === 0 ? 0 : clusters.reduce((sum, one) => sum + value(one), 0) / clusters.length

const firstOf = (clusters: readonly Cluster[]): number =>
  Math.min(Number.MAX_SAFE_INTEGER, ...clusters.map(({ first }) => first))

/** Reads the page for signs of an interview. */
export function pageEvidence(view: View, article: Article, namesInterview: (text: string) => boolean): PageEvidence {
  const { facts, observations } = view
  const questions = facts.filter(({ marked, weight }) => marked && weight > 15)
  const statements = facts.filter(({ marked, weight }) => !marked && weight > 120)
  const firstMark = Math.max(0, facts.findIndex(({ marked }) => marked))
  const intro = observations.slice(Math.max(0, firstMark - 8), firstMark + 1)
  return {
    namedInterview: [article.headline, article.standfirst, article.kicker, article.section].some(
      (words) => words !== undefined && namesInterview(words),
    ),
    announcedInterview: intro.some(({ text }) => namesInterview(text)),
    addressing: share(questions, ({ second }) => second),
    confiding: share(statements, ({ first }) => first),
  }
}

const share = <T>(list: readonly T[], holds: (one: T) => boolean): number =>
  list.length === 0 ? 0 : list.filter(holds).length / list.length
