import type { StateInline } from 'markdown-it'
import { isDense } from '../../text/letters.ts'

type Delimiters = ReturnType<StateInline['scanDelims']>

const asterisk = 42

/**
 * An inline rule that reads no text, but lets asterisks open and close where CommonMark's rule for
 * spaced scripts forbids it and authors mean it: beside a sign of an unspaced script
 * (`**問：**答`), two of them between a mark and a letter (`**Q:**Why`) or after a blank
 * (`**Anna: **Yes`), and four of them as an end and a start (`**Anna:****Yes**`).
 */
export function widerEmphasis(state: StateInline): boolean {
  if (Object.hasOwn(state, 'scanDelims')) return false
  const scan = state.scanDelims.bind(state)
  state.scanDelims = (start, canSplitWord) => widened(state.src, start, scan(start, canSplitWord))
  return false
}

function widened(text: string, start: number, found: Delimiters): Delimiters {
  if (text.charCodeAt(start) !== asterisk) return found
  const before = start === 0 ? 32 : text.charCodeAt(start - 1)
  const end = start + found.length
  const after = end >= text.length ? 32 : text.charCodeAt(end)
  const isInside = before > 32 && after > 32
  if (found.length === 4 && isInside) return { can_open: false, can_close: true, length: 2 }
  const isSecondHalf = before === asterisk && text.charCodeAt(start - 2) === asterisk
  if (isSecondHalf) return { can_open: true, can_close: false, length: found.length }
  const isStrong = found.length >= 2
  return {
    can_open: found.can_open || (after > 32 && (isStrong || isDense(before))),
    can_close: found.can_close || isStrong || (before > 32 && isDense(after)),
    length: found.length,
  }
}
