import type { Quote, QuoteSpeaker } from '../../model/quote.ts'
import type { Span } from '../../model/span.ts'
import { trimmed } from '../../text/trim.ts'

/** A quotation with all that is known of it. */
export interface Found {
  pieces: Span[]
  /** Whether its pieces stand between marks, whole. */
  isMarked: boolean
  /** Whether there are marks in or around them. */
  holdsMarks: boolean
  cue?: Span
  speaker?: QuoteSpeaker
  attributed: boolean
  /** Name of the rule. */
  by: string
}

/** The quote of what was found. */
export function quoteOf(text: string, found: Found): Quote {
  const pieces = found.pieces
    .map((piece) => trimmed(text, piece))
    .filter(({ start, end }) => end > start)
  const span = { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 }
  const { cue, speaker, attributed, by } = found
  return {
    id: `q${String(span.start)}`,
    span,
    text: text.slice(span.start, span.end),
    kind: kindOf(text, found, span),
    pieces,
    ...(cue === undefined ? {} : { cue }),
    ...(speaker === undefined ? {} : { speaker }),
    attributed,
    by,
  }
}

function kindOf(text: string, { isMarked, holdsMarks, by }: Found, span: Span): Quote['kind'] {
  if (isMarked) return isWhole(text, span, by) ? 'direct' : 'mixed'
  return holdsMarks ? 'mixed' : 'indirect'
}

// Whole sentences begin or end as such; fragments run on. Where letters have no case, only what
// stands before the marks can tell.
function isWhole(text: string, { start, end }: Span, by: string): boolean {
  const first = text.charAt(start)
  if (/[.!?。！？,，]/u.test(text.charAt(end - 1))) return true
  if (first !== first.toLowerCase()) return true
  if (first !== first.toUpperCase()) return false
  return (
    by === 'cue-behind' || /[:：,，、。]\s*\P{L}$/u.test(text.slice(Math.max(0, start - 4), start))
  )
}
