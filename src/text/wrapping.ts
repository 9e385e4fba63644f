import type { Span } from '../model/span.ts'

/** Lines shorter than this are short for a reason other than the width of a page. */
const leastWidth = 30
/** Nobody wraps wider than this by hand. */
const greatestWidth = 120
/** Longer words are addresses: they do not tell where a line was full. */
const longestWord = 20
/** Fewer lines tell nothing. */
const leastCount = 5

/**
 * The width that groups of lines were wrapped to by an editor, in UTF-16 units; undefined when
 * most line ends are there for their own sake.
 */
export function wrapWidthOf(
  text: string,
  groups: readonly (readonly Span[])[],
): number | undefined {
  const lengths = groups.flatMap((group) => group.slice(0, -1).map(lengthOf)).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  if (lengths.length < leastCount || width < leastWidth || width > greatestWidth) return undefined
  let full = 0
  for (const group of groups) full += fullLinesIn(text, group, width)
  return full >= lengths.length * 0.7 ? width : undefined
}

/** Whether a group of lines is one paragraph that was wrapped to `width`. */
export function isWrapped(text: string, group: readonly Span[], width: number): boolean {
  return group.length > 1 && fullLinesIn(text, group, width) === group.length - 1
}

/** Lines that end because the next word would not fit. */
function fullLinesIn(text: string, group: readonly Span[], width: number): number {
  let full = 0
  for (let at = 0; at + 1 < group.length; at++) {
    const line = group[at]
    const next = group[at + 1]
    if (line === undefined || next === undefined) continue
    if (lengthOf(line) + firstWordLength(text, next) >= width - 1) full++
  }
  return full
}

function firstWordLength(text: string, line: Span): number {
  let at = line.start
  while (at < line.end && text.charCodeAt(at) > 32 && text.charCodeAt(at) < 0x2e80) at++
  return Math.min(longestWord, Math.max(1, at - line.start))
}

function lengthOf(line: Span): number {
  return line.end - line.start
}
