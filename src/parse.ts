import { exchangesOf } from './accessors/exchanges.ts'
import type { Block } from './model/block.ts'
import type { Interview } from './model/interview.ts'
import type { Kit } from './shapes/kit.ts'
import type { ParseOptions } from './shapes/options.ts'
import type { LaidBlock } from './shapes/reader.ts'
import { findDates } from './stages/dates/dates.ts'
import { findDialogue } from './stages/dialogue/dialogue.ts'
import { findParticipants } from './stages/participants/participants.ts'
import { findQuotes } from './stages/quotes/quotes.ts'
import { read } from './stages/read/read.ts'
import { issueLog } from './text/issue-log.ts'
import { textId } from './text/text-id.ts'
import { version } from './version.ts'

/**
 * Parses a document with the readers, languages and conventions of a kit. Synchronous and pure:
 * the same input and options give the same interview. Text never makes it throw; what is doubtful
 * stands in `issues`.
 *
 * @throws OnrecordError `unknown-format` or `unknown-language` when an option names what the kit
 * does not hold, `out-of-range` when `reference` is no civil date.
 */
export function parseWith(
  kit: Kit,
  input: string | Uint8Array,
  options: ParseOptions = {},
): Interview {
  const issues = issueLog()
  const hints = options.hints ?? {}
  const { source, reading, article, language } = read(input, kit, options, issues)
  const dialogue = findDialogue(reading, article, kit.conventions, language, hints, issues)
  const { kind, confidence, body, passages } = dialogue
  const { participants, turns } = findParticipants(
    source.text, dialogue.turns, passages, body, article, language, hints, issues,
  )
  const reference = options.reference ?? article.published?.slice(0, 10)
  const dates = findDates(source.text, body.map(({ span }) => span), reference, language, issues)
  const quotes = findQuotes(source.text, passages, turns, participants, language, issues)
  return {
    schemaVersion: 1,
    generator: { name: 'onrecord', version },
    id: textId(source.text),
    kind,
    confidence,
    source,
    blocks: reading.blocks.map(published),
    article,
    participants,
    turns,
    exchanges: exchangesOf(turns),
    passages,
    quotes,
    dates,
    events: [],
    series: [],
    issues: [...issues.all],
  }
}

/** A block without what only the stages need. */
function published({ container, tag, tokens, linkShare, ...block }: LaidBlock): Block {
  return block
}
