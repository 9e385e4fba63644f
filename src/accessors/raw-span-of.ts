import type { Source } from '../model/source.ts'
import type { Span } from '../model/span.ts'

/**
 * The place in the decoded input of what stands at `span` in the source text, markup between its
 * parts included. A character reference or folded white space counts as a whole.
 */
export function rawSpanOf(source: Pick<Source, 'text' | 'rawMap'>, span: Span): Span {
  const { rawMap } = source
  if (rawMap === undefined) return { start: span.start, end: span.end }
  const start = rawPlaceOf(rawMap, span.start, source.text.length).start
  if (span.end <= span.start) return { start, end: start }
  return { start, end: rawPlaceOf(rawMap, span.end - 1, source.text.length).end }
}

/** The place in the input of the one unit at `offset`. */
function rawPlaceOf(rawMap: readonly number[], offset: number, length: number): Span {
  const piece = pieceAt(rawMap, offset) * 3
  const [textStart = 0, rawStart = 0, rawLength = 0] = rawMap.slice(piece, piece + 3)
  const textLength = (rawMap[piece + 3] ?? length) - textStart
  if (textLength !== rawLength) return { start: rawStart, end: rawStart + rawLength }
  const start = rawStart + offset - textStart
  return { start, end: start + 1 }
}

/** The index of the last piece that starts at or before `offset`. */
function pieceAt(rawMap: readonly number[], offset: number): number {
  let low = 0
  let high = rawMap.length / 3 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((rawMap[middle * 3] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
