import type { Span } from '../model/span.ts'
import { endThere } from '../text/align/run.ts'
import type { Placed } from './place.ts'
import type { Edit, Omission } from './report.ts'
import { edgesOf, type SourceLetters, spanOf } from './source-letters.ts'

/**
 * What is missing behind the last string, when it ends too early: within a sentence, with more than
 * one still to come in its turn, or with turns to come. Its last edit is called by that name then.
 */
export function cutOffOf(
  strings: readonly Placed[],
  edits: readonly Edit[][],
  omitted: readonly Omission[],
  letters: SourceLetters,
): Span | undefined {
  const index = strings.findLastIndex(({ runs, isMoved }) => runs.length > 0 && !isMoved)
  const run = strings[index]?.runs.at(-1)
  if (run === undefined) return undefined
  const from = spanOf(letters.stream, run.there, endThere(run)).end
  const short = shortEnd(edits[index]?.at(-1), from)
  const isMissing = omitted.some(({ span }) => span.start >= from)
  const isShort =
    short !== undefined &&
    (isBroken(short, endThere(run), letters) || hasTurnsFrom(short.there.end, letters))
  if (!isMissing && !isShort) return undefined
  if (short) short.kind = 'cut-off'
  const end = letters.turns.at(-1)?.paragraphs.at(-1)?.span.end ?? from
  return { start: from, end: Math.max(end, short?.there.end ?? from) }
}

/** An edit, if it tells of words missing at the end. */
const shortEnd = (edit: Edit | undefined, from: number): Edit | undefined =>
  edit?.kind === 'dropped' && edit.there.start >= from ? edit : undefined

const hasTurnsFrom = (offset: number, { turns }: SourceLetters): boolean =>
  (turns.at(-1)?.paragraphs[0]?.span.start ?? 0) >= offset

/** Whether more than one whole sentence is missing. */
function isBroken({ there }: Edit, last: number, { stream }: SourceLetters): boolean {
  const sentences = stream.opens.subarray(...edgesOf(stream, there)).filter((level) => level >= 2)
  return stream.opens[last]! < 2 || sentences.length > 1
}
