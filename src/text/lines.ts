import type { Span } from '../model/span.ts'
import { trimmed } from './trim.ts'

/**
 * The lines of a text without their ends and without white space at either side, in order. A
 * blank line is an empty span. Lines end at LF, CR or CR LF.
 */
export function linesOf(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    const unit = at === text.length ? 10 : text.charCodeAt(at)
    if (unit !== 10 && unit !== 13) continue
    lines.push(trimmed(text, { start, end: at }))
    if (unit === 13 && text.charCodeAt(at + 1) === 10) at++
    start = at + 1
  }
  return lines
}

/** The lines between blank lines, in groups; no group and no line in it is empty. */
export function lineGroupsOf(lines: readonly Span[]): Span[][] {
  const groups: Span[][] = []
  let group: Span[] = []
  for (const line of lines) {
    if (line.end > line.start) group.push(line)
    else if (group.length > 0) {
      groups.push(group)
      group = []
    }
  }
  if (group.length > 0) groups.push(group)
  return groups
}
