import type { Span } from '../../model/span.ts'

/**
 * A place in the Markdown that moves forward with the pieces found there. Pieces that a parser
 * changed are not found; after a few of those the search is given up until the next range, so
 * that it takes linear time.
 */
export interface Cursor {
  source: string
  at: number
  end: number
  misses: number
}

const mostMisses = 4

/** Moves to a range of the source; within the same range the cursor stays where it is. */
export function moveTo(cursor: Cursor, start: number, end: number): void {
  if (cursor.end === end && cursor.at >= start) return
  cursor.at = start
  cursor.end = end
  cursor.misses = 0
}

/** The next place of a piece, passed over afterwards; an empty one at the cursor if it is not found. */
export function find(cursor: Cursor, piece: string): Span {
  const start = placeOf(cursor, piece)
  if (start < 0) return { start: cursor.at, end: cursor.at }
  cursor.at = start + piece.length
  return { start, end: cursor.at }
}

/** Passes over the rest of a line and what opens the next one: its indent and quotation marks. */
export function passLine(cursor: Cursor): Span {
  const feed = placeOf(cursor, '\n')
  if (feed < 0) return { start: cursor.at, end: cursor.at }
  cursor.at = feed + 1
  while (cursor.at < cursor.end && ' \t>'.includes(cursor.source.charAt(cursor.at))) cursor.at++
  return { start: feed, end: feed + 1 }
}

/** Goes to the next place of a piece without passing over it; stays if it is not found. */
export function seek(cursor: Cursor, piece: string): void {
  const start = placeOf(cursor, piece)
  if (start >= 0) cursor.at = start
}

function placeOf(cursor: Cursor, piece: string): number {
  const { source, at, end } = cursor
  if (source.startsWith(piece, at)) return at
  if (cursor.misses >= mostMisses) return -1
  const start = source.slice(at, end).indexOf(piece)
  if (start >= 0) return at + start
  cursor.misses++
  return -1
}
