import type { Span } from '../model/span.ts'
import type { Run } from '../text/align/run.ts'
import { claim, isPlaced } from './claim.ts'
import { nobodys } from './comparison.ts'
import { cutOffOf } from './cut-off.ts'
import type { ExtractedTurn } from './extraction.ts'
import { omissionsIn } from './omissions.ts'
import { type Part, partsOf } from './parts.ts'
import { placeDialogue } from './place.ts'
import type { Edit, Finding, Omission, Report, Verdict } from './report.ts'
import type { SourceLetters, TurnLetters } from './source-letters.ts'
import { turnEditsOf } from './turn-edits.ts'
import { unheardJoins } from './unheard-joins.ts'

/** What was found out about the dialogue of an extraction. */
export interface ComparedDialogue {
  /** One for each string, in order. */
  findings: Omit<Finding, 'path'>[]
  omitted: Omission[]
  cutOff?: Report['cutOff']
  /** For each string: of its letters, the share that stands in the source. */
  shares: number[]
  /** Letters in all strings, and those of them that stand in the source. */
  letters: { all: number; grounded: number }
  /** The paragraphs of the source that strings have, in the source's order. */
  parts: Part[]
  /** For each letter of the source: the string that has it; negative when none does. */
  owners: Int32Array
}

const lengthOf = (runs: readonly Run[]): number => runs.reduce((sum, { length }) => sum + length, 0)

const inOrder = (edits: readonly Edit[]): Edit[] =>
  edits.toSorted((one, other) => one.here.start - other.here.start)

const byPlace = (one: Omission, other: Omission): number => one.span.start - other.span.start

/**
 * Holds the strings of a dialogue, in reading order, against the source.
 *
 * @param withoutOwnWord - the turns of the source for a string that they should not depend on
 */
export function compareDialogue(
  turns: readonly ExtractedTurn[],
  letters: SourceLetters,
  withoutOwnWord: (string: number) => TurnLetters,
): ComparedDialogue {
  const texts = turns.map(({ text }) => text)
  const roles = turns.map(({ role }) => role)
  const { stream, strings } = placeDialogue(texts, letters)
  const owners = new Int32Array(letters.stream.length).fill(nobodys)
  const verdicts = claim(strings, stream, owners, letters)
  const lastOwned = owners.findLastIndex((owner) => owner >= 0)
  const comparison = { letters, stream, owners, lastOwned }
  const omitted = omissionsIn(comparison, roles).sort(byPlace)
  const unheard = unheardJoins(strings, roles, comparison)
  const edits = strings.map((string, i) => {
    if (!isPlaced(verdicts[i])) return []
    const edits = turnEditsOf(string, comparison, withoutOwnWord(i))
    const join = edits.some(({ kind }) => kind === 'joined') ? undefined : unheard.get(i)
    return join === undefined ? edits : inOrder([...edits, join])
  })
  const cutOff = cutOffOf(strings, edits, omitted, letters)
  const parts = partsOf(comparison)
  return {
    findings: findingsOf(verdicts, edits, parts),
    parts,
    omitted,
    ...(cutOff && { cutOff }),
    shares: strings.map(({ runs, from, to }) => lengthOf(runs) / Math.max(1, to - from)),
    letters: {
      all: stream.length,
      grounded: strings.reduce((sum, { runs }) => sum + lengthOf(runs), 0),
    },
    owners,
  }
}

function findingsOf(
  verdicts: readonly Verdict[],
  edits: readonly Edit[][],
  parts: readonly Part[],
): ComparedDialogue['findings'] {
  const spans = verdicts.map((): Span[] => [])
  for (const { owner, span } of parts) spans[owner]?.push(span)
  return verdicts.map((verdict, i) => ({
    verdict: verdict === 'exact' && edits[i]!.length > 0 ? 'edited' : verdict,
    spans: spans[i]!,
    edits: edits[i]!,
  }))
}
