import { findEach } from '../text/align/find.ts'
import { endThere, type Run } from '../text/align/run.ts'
import type { LetterStream } from '../text/letter-stream.ts'
import type { ExtractedTurn } from './extraction.ts'
import { omissionsIn } from './omissions.ts'
import { partOf, type Placed, placeDialogue } from './place.ts'
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
export function compareDialogue(
  turns: readonly ExtractedTurn[],
  letters: SourceLetters,
): ComparedDialogue {
  const texts = turns.map(({ text }) => text)
  const roles = turns.map(({ role }) => role)
  const { stream, strings } = placeDialogue(texts, letters)
  const owners = new Int32Array(letters.stream.length).fill(nobodys)
  const verdicts = claim(strings, stream, owners, letters)
  const comparison = { letters, stream, owners }
  const edits = strings.map((string, i) => (isPlaced(verdicts[i]) ? turnEditsOf(string, comparison) : []))
  const omitted = omissionsIn(comparison, roles)
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

/**
 * Gives letters of the source to strings: first to those that stand in order, then to those that
 * stand elsewhere, and at last to those that stand where no other does.
 */
function claim(
  strings: Placed[],
  stream: LetterStream,
  owners: Int32Array,
  letters: SourceLetters,
): Verdict[] {
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
  for (const [i, place] of leftPlaces(strings, stream, verdicts, owners, letters)) {
    const string = strings[i]!
    const run = { here: string.from, there: place, length: string.to - string.from }
    const isMoved = !isBetween(run, strings, i)
    strings[i] = { ...string, runs: [run], strays: [], isMoved }
    verdicts[i] = isMoved ? 'reordered' : 'exact'
    give(run, owners, i)
  }
  return verdicts
}

/** Whether a run stands behind the strings before one, and before those behind it. */
function isBetween(run: Run, strings: readonly Placed[], index: number): boolean {
  const stands = ({ runs, isMoved }: Placed): boolean => runs.length > 0 && !isMoved
  const before = strings.findLast((one, i) => i < index && stands(one))?.runs.at(-1)
  const after = strings.find((one, i) => i > index && stands(one))?.runs[0]
  return (
    (before === undefined || endThere(before) <= run.there) &&
    (after === undefined || after.there >= endThere(run))
  )
}

/** Where strings that have no place stand as a paragraph that no string has. */
function leftPlaces(
  strings: readonly Placed[],
  stream: LetterStream,
  verdicts: readonly Verdict[],
  owners: Int32Array,
  { stream: source, cellOf }: SourceLetters,
): [number, number][] {
  const lost = [...strings.keys()].filter(
    (i) => !isPlaced(verdicts[i]) && strings[i]!.to > strings[i]!.from && strings[i]!.to - strings[i]!.from <= 64,
  )
  const parts = lost.map((i) => partOf(stream, strings[i]!.from, strings[i]!.to))
  const isFree = (at: number, length: number): boolean =>
    cellOf[at] !== cellOf[at - 1] &&
    cellOf[at + length] !== cellOf[at + length - 1] &&
    owners.subarray(at, at + length).every((owner) => owner === nobodys)
  return findEach(parts, source, isFree).flatMap((place, i): [number, number][] =>
    place === undefined ? [] : [[lost[i]!, place]],
  )
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
  const tail = isShort ? edgesOf(stream, edit.there) : [last, last]
  const sentences = stream.opens.subarray(...(tail as [number, number])).filter((one) => one >= 2)
  const isBroken = isShort && (stream.opens[last]! < 2 || sentences.length > 1)
  if (!isMissing && !isBroken) return undefined
  if (isShort) edit.kind = 'cut-off'
  const end = Math.max(edit?.there.end ?? from, turns.at(-1)?.paragraphs.at(-1)?.span.end ?? from)
  return { start: from, end }
}
