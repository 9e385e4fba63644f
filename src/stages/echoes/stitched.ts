import type { Span } from '../../model/span.ts'
import { type LetterStream, letterStreamOf } from '../../text/letter-stream.ts'

/** Parts of a text as one stream of letters, each part opening a line. */
export interface Stitched {
  /** Its places are those of the whole text. */
  stream: LetterStream
  /** The index of the part that a letter belongs to. */
  partOf: (letter: number) => number
}

/** The letters of some parts of a text, which follow each other in it. */
export function stitched(text: string, parts: readonly Span[]): Stitched {
  const stream = letterStreamOf(text, parts)
  const begins = parts.map(({ start }) => start)
  return { stream, partOf: (letter) => lastUpTo(begins, stream.starts[letter] ?? Infinity) }
}

/** The index of the last of rising numbers that is `most` or less. */
function lastUpTo(numbers: readonly number[], most: number): number {
  let low = 0
  let high = numbers.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((numbers[middle] ?? 0) <= most) low = middle
    else high = middle - 1
  }
  return low
}

/** The span from a letter to the one before another; empty, where it would begin, for none. */
export function spanIn(
  { stream: { starts, ends, length } }: Stitched,
  { from, to }: { from: number; to: number },
): Span {
  if (to > from) return { start: starts[from]!, end: ends[to - 1]! }
  const at = (from < length ? starts[from] : ends[length - 1]) ?? 0
  return { start: at, end: at }
}
