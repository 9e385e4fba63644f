import type { Article } from '../../model/article.ts'
import type { InterviewKind } from '../../model/interview.ts'
import type { Passage } from '../../model/passage.ts'
import type { Convention } from '../../shapes/convention.ts'
import type { IssueLog } from '../../shapes/issue-log.ts'
import type { LabelledTurn } from '../../shapes/labelled-turn.ts'
import type { Language } from '../../shapes/language.ts'
import type { Hints } from '../../shapes/options.ts'
import type { LaidBlock, Reading } from '../../shapes/reader.ts'
import { turnsOf } from './assemble.ts'
import { hypothesesOf } from './hypotheses.ts'
import { learned } from './learned.ts'
import { marginsOf } from './margins.ts'
import { passagesOf } from './passages.ts'
import { baseEmissions, priorScore, type Scored, scoreUnder, silentScore, transitionsOf } from './score.ts'
import { priorOf } from './under.ts'
import { type Prepared, prepare } from './view.ts'
import type { Weights } from './weights.ts'

/** What the dialogue stage finds. */
export interface Dialogue {
  kind: InterviewKind
  confidence: number
  /** The blocks that belong to the article, in order. */
  body: LaidBlock[]
  turns: LabelledTurn[]
  passages: Passage[]
}

/**
 * Finds out whether a document is an interview, and its turns. Adds issues `kind-unsure` and
 * `turn-unsure`.
 */
export function findDialogue(
  reading: Reading,
  article: Article,
  conventions: readonly Convention[],
  language: Language,
  hints: Hints,
  issues: IssueLog,
): Dialogue {
  const { text, blocks, containers } = reading
  const prepared = prepare(text, blocks, containers, article, conventions, language)
  const { best, margin } = bestReading(prepared, article, learned)
  const isInterview = hints.kind === undefined ? margin > 0 : hints.kind !== 'not-interview'
  const confidence = rounded(chance(Math.abs(margin) * 0.25))
  const path = isInterview && best ? best.path : new Uint8Array(prepared.view.observations.length)
  const turns = best && isInterview ? labelledTurns(text, prepared, best) : []
  const names = turns.flatMap(({ speaker }) => speaker ?? [])
  const passages = passagesOf(text, prepared.view, path, names)
  if (confidence < 0.75) issues.add(unsure)
  const kind = hints.kind ?? kindOf(turns, passages)
  return { kind, confidence, body: bodyOf(prepared, blocks, turns), turns, passages }
}

const unsure = {
  code: 'kind-unsure',
  message: 'Whether the text is an interview is not sure.',
  by: 'dialogue',
} as const

const chance = (score: number): number => 1 / (1 + Math.exp(-score))

const rounded = (value: number): number => Math.round(value * 1000) / 1000

/** The hypothesis that explains a page best, and by how much it beats "not an interview". */
export function bestReading(
  { view, clusters, evidence }: Prepared,
  article: Article,
  weights: Weights,
): { best: Scored | undefined; margin: number } {
  if (view.observations.length === 0) return { best: undefined, margin: -1 }
  const base = baseEmissions(view, weights)
  const transitions = transitionsOf(weights)
  let best: Scored | undefined
  for (const hypothesis of hypothesesOf(clusters)) {
    const prior = priorScore(priorOf(hypothesis, clusters, evidence, article), weights)
    const scored = scoreUnder(base, view, hypothesis, prior, weights, transitions)
    if (best === undefined || scored.score > best.score) best = scored
  }
  return { best, margin: (best?.score ?? 0) - silentScore(base, transitions) }
}

function labelledTurns(text: string, { view }: Prepared, best: Scored): LabelledTurn[] {
  const margins = marginsOf(best.emissions, transitionsOf(learned), best.path)
  const confidences = margins.map((margin) => chance(margin * 0.7))
  return turnsOf(text, view.observations, best.path, best.hypothesis, confidences)
}

const lettersOf = (list: readonly { text: string }[]): number =>
  list.reduce((sum, { text }) => sum + text.length, 0)

function kindOf(turns: readonly LabelledTurn[], passages: readonly Passage[]): InterviewKind {
  if (turns.length === 0) return 'not-interview'
  const said = lettersOf(turns.flatMap(({ paragraphs }) => paragraphs))
  return said < lettersOf(passages) ? 'mixed' : 'interview'
}

function bodyOf({ view }: Prepared, blocks: readonly LaidBlock[], turns: readonly LabelledTurn[]): LaidBlock[] {
  const first = turns[0]?.paragraphs[0]?.span.start ?? Number.MAX_SAFE_INTEGER
  const last = turns.at(-1)?.paragraphs.at(-1)?.span.end ?? -1
  return blocks.filter(({ span, part, container, linkShare }) => {
    if (span.start >= first && span.end <= last) return part === 'content'
    return part === 'content' && linkShare < 0.7 && (view.shape.holdsArticle[container] ?? true)
  })
}
