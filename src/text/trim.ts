import type { Span } from '../model/span.ts'

// Code points that a reader sees as a blank: white space, no-break and ideographic space, zero widths.
const isBlank = (code: number): boolean =>
  code <= 32 ||
  code === 0xa0 ||
  code === 0x3000 ||
  code === 0xfeff ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200f) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f

/** The span without blanks at either end; empty (`start === end`) when there is nothing else. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return { start, end }
}

/** The first offset from `at` on, before `end`, where no blank stands. */
export function afterBlanks(text: string, at: number, end: number = text.length): number {
  while (at < end && isBlank(text.charCodeAt(at))) at++
  return at
}
