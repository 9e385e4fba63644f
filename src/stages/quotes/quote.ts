import type { Quote, QuoteSpeaker } from '../../model/quote.ts'
import type { Span } from '../../model/span.ts'
import { isLetter } from '../../text/letters.ts'
import { isInkless } from '../../text/white-space.ts'
import { trimmed } from '../../text/trim.ts'

/** A quotation with all that is known of it. */
export interface Found {
  pieces: Span[]
  /** Whether its pieces stand between marks, whole. */
  isMarked: boolean
  /** Whether there are marks in or around them. */
  holdsMarks: boolean
  cue: Span | undefined
  speaker: QuoteSpeaker | undefined
  attributed: boolean
  /** Name of the rule. */
  by: string
}

/** The quote of what was found. */
export function quoteOf(text: string, found: Found): Quote {
  const pieces: Span[] = []
  for (const piece of found.pieces) {
    const inked = trimmed(text, piece)
    if (inked.end > inked.start) pieces.push(inked)
  }
  const span = { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 }
  const { cue, speaker, attributed, by } = found
  return {
    id: `q${String(span.start)}`,
    span,
    text: text.slice(span.start, span.end),
    kind: kindOf(text, found, span),
    pieces,
    ...(cue && { cue }),
    ...(speaker && { speaker }),
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
  if ('.!?。！？,，'.includes(text.charAt(end - 1))) return true
  if (first !== first.toLowerCase()) return true
  if (first !== first.toUpperCase()) return false
  return by === 'cue-behind' || isAnnounced(text, start)
}

/** Whether a comma, colon or full stop stands before the mark that opens words. */
function isAnnounced(text: string, start: number): boolean {
  let at = start - 2
  if (at < 0 || isLetter(text.charCodeAt(at + 1))) return false
  while (at > 0 && at > start - 4 && isInkless(text.charCodeAt(at))) at--
  return ':：,，、。'.includes(text.charAt(at))
}
