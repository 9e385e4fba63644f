import { exchangesOf } from './accessors/exchanges.ts'
import { traceOf } from './accessors/trace-of.ts'
import type { Article } from './model/article.ts'
import type { Block } from './model/block.ts'
import type { Interview } from './model/interview.ts'
import type { Span } from './model/span.ts'
import type { IssueLog } from './shapes/issue-log.ts'
import type { Inputs } from './shapes/input.ts'
import type { Kit } from './shapes/kit.ts'
import type { ParseOptions } from './shapes/options.ts'
import type { LaidBlock, Reading } from './shapes/reader.ts'
import { reportGaps } from './stages/completeness/completeness.ts'
import { type Dialogue, findDialogue } from './stages/dialogue/dialogue.ts'
import { linkFollowUps } from './stages/exchanges/follow-ups.ts'
import { findParticipants } from './stages/participants/participants.ts'
import { checkReference } from './stages/read/check-reference.ts'
import { read, type ReadInput } from './stages/read/read.ts'
import { timeTurns } from './stages/times/times.ts'
import { issueLog } from './text/issue-log.ts'
import { textId } from './text/text-id.ts'
import { version } from './version.ts'

/**
 * Parses a document, or the pages of one in order, with what a kit holds. Synchronous and pure: the
 * same input and options give the same interview. Text never makes it throw; what is doubtful stands
 * in `issues`. Of dates, quotes, echoes and events only what the kit has a finder of is looked for.
 *
 * @throws OnrecordError `unknown-format` or `unknown-language` when an option names what the kit
 * does not hold, `out-of-range` when `reference` is no civil date.
 */
export const parseWith = (kit: Kit, input: Inputs, options: ParseOptions = {}): Interview =>
  parsePage(kit, readPage(kit, input, options), options)

/** An input that was read, and what is to be said of it. */
export interface Page extends ReadInput {
  issues: IssueLog
}

/** The first half of {@link parseWith}: what must be known before hints can name places of the text. */
export function readPage(kit: Kit, input: Inputs, options: ParseOptions): Page {
  checkReference(options.reference)
  const issues = issueLog()
  return { ...read(input, kit, options, issues), issues }
}

/** The second half of {@link parseWith}, once for each page that was read. */
export function parsePage(kit: Kit, page: Page, options: ParseOptions): Interview {
  const { source, reading, article, language, issues } = page
  const hints = options.hints ?? {}
  const { text } = source
  const dialogue = findDialogue(reading, article, kit, language, hints, issues)
  const { body, passages } = dialogue
  reportGaps(reading, dialogue.turns, body, issues)
  const timed = { ...dialogue, turns: timeTurns(dialogue.turns, reading.times ?? []) }
  const spoken = findParticipants(reading, timed, article, language, hints, issues)
  const { participants } = spoken
  const exchanges = linkFollowUps(exchangesOf(spoken.turns), spoken.turns, passages, language)
  const reference = referenceOf(options, article)
  const spans = body.map(({ span }) => span)
  const dates = kit.findDates?.(text, spans, reference, language, issues) ?? []
  const told = narrationOf(article, spoken.turns.length === 0 ? body : passages)
  const quoted = kit.findQuotes?.(text, told, spoken.turns, participants, language) ?? []
  const heard = { quotes: quoted, turns: spoken.turns }
  const { quotes, turns } = kit.findEchoes?.(text, quoted, spoken.turns) ?? heard
  const cited = kit.findEvents?.(text, spans, dates, participants, reference, language, issues)
  const found = { source, article, participants, turns, exchanges, passages, quotes, dates }
  const interview = interviewOf({ ...found, ...(cited ?? none()) }, dialogue, reading, issues)
  if (options.trace !== undefined) traceOf(interview).forEach(options.trace)
  return interview
}

const none = (): Pick<Interview, 'events' | 'series'> => ({ events: [], series: [] })

type Found = Pick<
  Interview,
  | 'source'
  | 'article'
  | 'participants'
  | 'turns'
  | 'exchanges'
  | 'passages'
  | 'quotes'
  | 'dates'
  | 'events'
  | 'series'
>

function interviewOf(
  found: Found,
  { kind, confidence }: Dialogue,
  { blocks }: Reading,
  issues: IssueLog,
): Interview {
  return {
    schemaVersion: 1,
    generator: { name: 'onrecord', version },
    id: textId(found.source.text),
    kind,
    confidence,
    ...found,
    blocks: blocks.map(published),
    issues: [...issues.all],
  }
}

/** Where others tell what somebody said: the headline, and all of the text that is no turn. */
function narrationOf({ origins }: Article, narrative: readonly { span: Span }[]): Span[] {
  const headline = origins['headline']?.span
  const spans = narrative.map(({ span }) => span)
  return headline === undefined ? spans : [headline, ...spans]
}

/** The day that relative dates refer to: the caller's, else the article's own. */
const referenceOf = ({ reference }: ParseOptions, { published: at }: Article): string | undefined =>
  reference ?? at?.slice(0, 10)

/** A block without what only the stages need. */
function published({ id, span, kind, part, raw, level, runs }: LaidBlock): Block {
  const block: Block = { id, span, kind, part, raw }
  if (level !== undefined) block.level = level
  if (runs !== undefined) block.runs = runs
  return block
}
