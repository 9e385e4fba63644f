import type { Span } from '../../model/span.ts'
import { isLetter } from '../../text/letters.ts'
import { type Marked, markedIn, type MarkTable } from './marks.ts'
import type { QuotedPart } from './units.ts'

/** The outermost quotations of a stretch that hold letters, in order. */
export const quotationsIn = (text: string, stretch: Span, table: MarkTable): Marked[] =>
  markedIn(text, stretch, table).filter(({ pieces }) =>
    pieces.some((piece) => hasLetters(text, piece)),
  )

function hasLetters(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (isLetter(text.charCodeAt(at))) return true
  return false
}

/** The paragraphs of a stretch, each with the parts of quotations in it. */
export function* paragraphsOf(
  text: string,
  { start, end }: Span,
  marked: readonly Marked[],
): Generator<[Span, QuotedPart[]]> {
  const parts = partsOf(marked)
  let part = 0
  for (let at = start; at < end; ) {
    const feed = text.indexOf('\n', at)
    const stop = feed < 0 || feed > end ? end : feed
    const from = part
    while (part < parts.length && parts[part]!.start < stop) part++
    if (stop > at) yield [{ start: at, end: stop }, parts.slice(from, part)]
    at = stop + 1
  }
}

/** The quotations' parts with their marks, one for each paragraph they run through. */
const partsOf = (marked: readonly Marked[]): QuotedPart[] =>
  marked.flatMap(({ outer, pieces }, index) => {
    const mark = (pieces[0]?.start ?? 0) - outer.start
    return pieces.map(({ start, end }, nth) => ({
      index,
      start: start - mark,
      end: nth === pieces.length - 1 ? outer.end : end,
    }))
  })
