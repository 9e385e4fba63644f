import type { Article } from '../../model/article.ts'
import { issueSentences } from '../../model/issue-sentences.ts'
import type { InterviewKind } from '../../model/interview.ts'
import type { Passage } from '../../model/passage.ts'
import type { IssueLog } from '../../shapes/issue-log.ts'
import type { Kit } from '../../shapes/kit.ts'
import type { LabelledTurn } from '../../shapes/labelled-turn.ts'
import type { Language } from '../../shapes/language.ts'
import type { Hints } from '../../shapes/options.ts'
import type { LaidBlock, Reading } from '../../shapes/reader.ts'
import { turnsOf } from './assemble.ts'
import { agrees, constrained } from './hints.ts'
import { kindEvidence } from './kind.ts'
import { learned } from './learned.ts'
import { edgeMargins } from './margins.ts'
import { passagesOf } from './passages.ts'
import { baseEmissions, type Tables, tablesFor, weighted } from './score.ts'
import { type Scored, type Search, search } from './search.ts'
import { isTitled } from '../../text/label.ts'
import { type Prepared, prepare } from './view.ts'

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
  { conventions, weights = learned }: Pick<Kit, 'conventions' | 'weights'>,
  language: Language,
  hints: Hints,
  issues: IssueLog,
): Dialogue {
  const { text, blocks, containers, times = [] } = reading
  const tables = tablesFor(weights)
  const prepared = prepare(text, blocks, containers, article, conventions, language, times)
  const { best, margin } = searchUnder(prepared, tables, reading, hints)
  const odds = best === undefined ? 0 : interviewChance(prepared, tables, best, margin)
  const isInterview = hints.kind === undefined ? odds > 0.5 : hints.kind !== 'not-interview'
  const found = isInterview ? best : undefined
  const turns = found === undefined ? [] : labelledTurns(text, prepared, tables, found)
  const path = found?.path ?? new Uint8Array(prepared.view.observations.length)
  const names = turns.flatMap(({ speaker }) => speaker ?? [])
  const passages = passagesOf(text, prepared.view, path, names)
  const confidence = hints.kind === undefined ? rounded(Math.max(odds, 1 - odds)) : 1
  addDoubts(confidence, turns, issues)
  const kind = hints.kind ?? kindOf(turns, passages)
  return { kind, confidence, body: bodyOf(prepared, blocks, turns), turns, passages }
}

/** The search for the best reading of a page, within what the hints allow. */
function searchUnder(
  prepared: Prepared,
  tables: Tables,
  { containers }: Reading,
  hints: Hints,
): Search {
  const { view, clusters } = prepared
  const labels = clusters.labels.flatMap(({ mark }) => mark ?? [])
  const base = constrained(baseEmissions(view, tables), view.observations, containers, hints)
  return search(prepared, base, tables, (roles) => agrees(roles, labels, hints))
}

/** Below this a finding is reported as unsure. */
const sure = 0.75

function addDoubts(confidence: number, turns: readonly LabelledTurn[], issues: IssueLog): void {
  const by = 'dialogue'
  if (confidence < sure) {
    issues.add({ code: 'kind-unsure', message: issueSentences['kind-unsure'], by })
  }
  for (const { confidence: certainty, paragraphs } of turns) {
    const span = paragraphs[0]?.span
    if (certainty >= sure || span === undefined) continue
    issues.add({ code: 'turn-unsure', message: issueSentences['turn-unsure'], span, by })
  }
}

const interviewChance = (
  prepared: Prepared,
  { kind }: Tables,
  best: Scored,
  margin: number,
): number => chance(weighted(kindEvidence(prepared, best, margin), kind, 0))

const chance = (score: number): number => 1 / (1 + Math.exp(-score))

const rounded = (value: number): number => Math.round(value * 1000) / 1000

function labelledTurns(
  text: string,
  prepared: Prepared,
  tables: Tables,
  best: Scored,
): LabelledTurn[] {
  const { observations } = prepared.view
  const [bias, slope] = tables.turn
  const confidences = edgeMargins(best, tables).map((margin) => chance(bias + slope * margin))
  const { roles } = best.hypothesis
  const names = fullNames(prepared, roles.size > 1)
  return turnsOf(text, observations, best.path, roles, names, confidences)
}

/**
 * Labels that name whose turn they open, roles or none: that headline or byline name, of two words
 * and more where the page has them elsewhere, and all names where turns bear labels anyway.
 */
const fullNames = ({ clusters, evidence }: Prepared, isLabelled: boolean): Set<string> =>
  new Set(
    clusters.labels
      .filter(({ name, isNamed, count, mark: { speaker = '' } = {} }) => {
        if (evidence.headlined.has(name) || evidence.authors.has(name)) return true
        if ((isNamed || count > 1) && speaker.includes(' ')) return true
        return isLabelled && isCapitalised(speaker) && (isNamed || speaker.includes(' '))
      })
      .map(({ name }) => name),
  )

const isCapitalised = (name: string): boolean => /^\p{Lu}/u.test(name) && isTitled(name)

const lettersOf = (list: readonly { text: string }[]): number =>
  list.reduce((sum, { text }) => sum + text.length, 0)

function kindOf(turns: readonly LabelledTurn[], passages: readonly Passage[]): InterviewKind {
  if (turns.length === 0) return 'not-interview'
  const said = lettersOf(turns.flatMap(({ paragraphs }) => paragraphs))
  return said < lettersOf(passages) ? 'mixed' : 'interview'
}

function bodyOf(
  { view }: Prepared,
  blocks: readonly LaidBlock[],
  turns: readonly LabelledTurn[],
): LaidBlock[] {
  const first = turns[0]?.paragraphs[0]?.span.start ?? Number.MAX_SAFE_INTEGER
  const last = turns.at(-1)?.paragraphs.at(-1)?.span.end ?? -1
  return blocks.filter(({ span, part, container, linkShare }) => {
    if (span.start >= first && span.end <= last) return part === 'content'
    return part === 'content' && linkShare < 0.7 && (view.shape.holdsArticle[container] ?? true)
  })
}
