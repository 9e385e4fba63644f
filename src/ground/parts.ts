import type { Span } from '../model/span.ts'
import type { Comparison } from './comparison.ts'
import type { SourceLetters } from './source-letters.ts'

/** A paragraph of the source, or a part of one, that a string of an extraction has. */
export interface Part {
  /** The index of the string. */
  owner: number
  span: Span
}

/**
 * The parts of the source that strings have, in its order: from the first to the last letter in each
 * paragraph, whatever a string left out between. Labels are no part of them.
 */
export function partsOf({ letters, owners }: Comparison): Part[] {
  const { cellOf, isLabel } = letters
  const parts: Part[] = []
  let [owner, from, to] = [-1, 0, 0]
  const close = (): void => {
    if (owner >= 0)
      parts.push({ owner, span: signed(letters, from, to, parts.at(-1)?.span.end ?? 0) })
  }
  for (let at = 0; at < owners.length; at++) {
    if (owners[at]! < 0 || isLabel[at] === 1) continue
    if (owners[at] !== owner || cellOf[at] !== cellOf[from]) {
      close()
      owner = owners[at]!
      from = at
    }
    to = at + 1
  }
  close()
  return parts
}

/**
 * The span of letters with the signs that they begin and end with: those of the paragraph, where they
 * are its first and last.
 */
function signed(
  { text, stream, isLabel, begins, ends }: SourceLetters,
  from: number,
  to: number,
  least: number,
): Span {
  const most = to < stream.length ? stream.starts[to]! : text.length
  const before = from > 0 ? stream.ends[from - 1]! : 0
  let [start, end] = [stream.starts[from]!, stream.ends[to - 1]!]
  while (end < most && !/\s/.test(text.charAt(end))) end++
  if (from === 0 || isLabel[from - 1] === 0)
    while (start > Math.max(before, least) && opening.test(text.charAt(start - 1))) start--
  return {
    start: Math.max(begins.get(from) ?? start, least),
    end: Math.min(ends.get(to) ?? end, most),
  }
}

/** What a sentence may begin with. */
const opening = /[\p{Pi}\p{Ps}"'¿¡]/u
