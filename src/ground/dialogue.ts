import { endThere } from '../text/align/run.ts'
import { type Placed, placeDialogue } from './place.ts'
import type { Edit, Finding, Omission, Report, Verdict } from './report.ts'
import { type Part, partsOf } from './parts.ts'
import { edgesOf, type SourceLetters, spanOf } from './source-letters.ts'
import { type Comparison, nobodys } from './comparison.ts'
import { turnEditsOf } from './turn-edits.ts'

/** What was found out about the dialogue of an extraction. */
export interface ComparedDialogue {
  /** One for each string, in order. */
  findings: Omit<Finding, 'path'>[]
  omitted: Omission[]
  cutOff?: Report['cutOff']
  /** Letters in all strings, and those of them that stand in the source. */
  letters: { all: number; grounded: number }
  /** The paragraphs of the source that strings have, in the source's order. */
  parts: Part[]
  /** For each letter of the source: the string that has it; negative when none does. */
  owners: Int32Array
}

const isPlaced = (verdict: Verdict | undefined): boolean =>
  verdict === 'exact' || verdict === 'reordered'

/** Holds the strings of a dialogue, in reading order, against the source. */
export function compareDialogue(texts: readonly string[], letters: SourceLetters): ComparedDialogue {
  const { stream, strings } = placeDialogue(texts, letters)
  const owners = new Int32Array(letters.stream.length).fill(nobodys)
  const verdicts = claim(strings, owners)
  const comparison = { letters, stream, owners }
  const edits = strings.map((string, i) => (isPlaced(verdicts[i]) ? turnEditsOf(string, comparison) : []))
  const omitted = omissionsIn(comparison)
  const last = strings.findLastIndex(({ runs, isMoved }) => runs.length > 0 && !isMoved)
  const cutOff = last < 0 ? undefined : cutOffOf(strings[last]!, edits[last]!, omitted, letters)
  const parts = partsOf(comparison)
  const findings = strings.map((string, i) => ({
    verdict: verdicts[i] === 'exact' && edits[i]!.length > 0 ? 'edited' : verdicts[i]!,
    spans: parts.filter(({ owner }) => owner === i).map(({ span }) => span),
    edits: edits[i]!,
  } as const))
  return {
    findings,
    parts,
    omitted,
    ...(cutOff && { cutOff }),
    letters: {
      all: stream.length,
      grounded: strings.flatMap(({ runs }) => runs).reduce((sum, { length }) => sum + length, 0),
    },
    owners,
  }
}

/** Gives letters of the source to strings: first to those that stand in order. */
function claim(strings: readonly Placed[], owners: Int32Array): Verdict[] {
  const verdicts = strings.map(({ runs, isMoved }): Verdict =>
    runs.length === 0 ? 'invented' : isMoved ? 'reordered' : 'exact',
  )
  for (const wanted of ['exact', 'reordered'] as const) {
    for (const [i, { runs }] of strings.entries()) {
      if (verdicts[i] !== wanted) continue
      if (wanted === 'reordered' && isTaken(runs, owners)) verdicts[i] = 'repeated'
      else for (const run of runs) give(run, owners, i)
    }
  }
  return verdicts
}

function isTaken(runs: Placed['runs'], owners: Int32Array): boolean {
  let [taken, all] = [0, 0]
  for (const run of runs)
    for (let at = run.there; at < endThere(run); at++) {
      all++
      if (owners[at] !== nobodys) taken++
    }
  return taken * 2 > all
}

function give(run: Placed['runs'][number], owners: Int32Array, string: number): void {
  for (let at = run.there; at < endThere(run); at++) if (owners[at] === nobodys) owners[at] = string
}


/** The turns of which no string has a letter, and no edit tells. */
function omissionsIn({ letters, owners }: Comparison): Omission[] {
  return letters.turns.flatMap(({ role, paragraphs }) => {
    const edges = paragraphs.map(({ span }) => edgesOf(letters.stream, span))
    const [start, end] = [edges[0]?.[0] ?? 0, edges.at(-1)?.[1] ?? 0]
    let [open, all] = [0, 0]
    for (const [from, to] of edges)
      for (let at = from; at < to; at++) {
        if (owners[at]! >= 0) return []
        all++
        if (owners[at] === nobodys) open++
      }
    if (open * 2 <= all) return []
    const span = spanOf(letters.stream, start, end)
    return [{ role, span, text: letters.text.slice(span.start, span.end) }]
  })
}

/** What is missing behind the last string, when it ends too early; marks its last edit as that. */
function cutOffOf(
  { runs }: Placed,
  edits: Edit[],
  omitted: readonly Omission[],
  { stream, turns }: SourceLetters,
): Report['cutOff'] {
  const last = endThere(runs.at(-1)!)
  const from = spanOf(stream, last - 1, last).end
  const isMissing = (omitted.at(-1)?.span.start ?? -1) >= from
  const edit = edits.at(-1)
  const isShort = edit?.kind === 'dropped' && edit.there.start >= from
  const isBroken = isShort && stream.opens[last]! < 2
  if (!isMissing && !isBroken) return undefined
  if (isShort) edit.kind = 'cut-off'
  const end = Math.max(edit?.there.end ?? from, turns.at(-1)?.paragraphs.at(-1)?.span.end ?? from)
  return { start: from, end }
}
