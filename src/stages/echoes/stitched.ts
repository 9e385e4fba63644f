import type { Span } from '../../model/span.ts'
import { type LetterStream, letterStreamOf } from '../../text/letter-stream.ts'

/** Parts of a text as one stream of letters, each part opening a line. */
export interface Stitched {
  stream: LetterStream
  /** The offset in the text at which a letter begins. */
  startOf: (letter: number) => number
  /** The offset in the text at which a letter ends. */
  endOf: (letter: number) => number
  /** The index of the part that a letter belongs to. */
  partOf: (letter: number) => number
}

/** The letters of some parts of a text, in their order. */
export function stitched(text: string, parts: readonly Span[]): Stitched {
  const begins: number[] = []
  let size = 0
  for (const { start, end } of parts) {
    begins.push(size)
    size += end - start + 1
  }
  const stream = letterStreamOf(parts.map(({ start, end }) => text.slice(start, end)).join('\n'))
  const partOf = (letter: number): number => lastUpTo(begins, stream.starts[letter] ?? size)
  const placed = (offset: number, part: number): number =>
    (parts[part]?.start ?? 0) + offset - (begins[part] ?? 0)
  return {
    stream,
    startOf: (letter) => placed(stream.starts[letter] ?? 0, partOf(letter)),
    endOf: (letter) => placed(stream.ends[letter] ?? 0, partOf(letter)),
    partOf,
  }
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
  { startOf, endOf, stream }: Stitched,
  { from, to }: { from: number; to: number },
): Span {
  if (to > from) return { start: startOf(from), end: endOf(to - 1) }
  const at = from < stream.length ? startOf(from) : endOf(stream.length - 1)
  return { start: at, end: at }
}
