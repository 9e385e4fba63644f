import type { Interview } from '../model/interview.ts'
import type { Span } from '../model/span.ts'

/** Words of the source text between what stands around them. */
export interface Excerpt {
  span: Span
  /** What stands before; ends where `text` begins. */
  before: string
  text: string
  /** What stands after. */
  after: string
}

/** How much {@link textAt} shows around a span. */
export interface TextAtOptions {
  /**
   * Characters on either side, in UTF-16 units and rounded so that none is cut in two, or the rest
   * of the sentence. 0 when not given.
   */
  context?: number | 'sentence'
}

/**
 * What stands at a span, with its context. A sentence ends with its line at the latest, and after
 * each full stop that the rules of Unicode take for an end (they take the one of "Dr. Holm" for one).
 * It is followed no further than 1000 characters to either side.
 *
 * @example
 * textAt(interview, date.span, { context: 'sentence' })
 * //=> { before: 'In ', text: 'May 2011', after: ', by boat.', span }
 */
export function textAt(interview: Interview, span: Span, options: TextAtOptions = {}): Excerpt {
  const { text } = interview.source
  const { context = 0 } = options
  const outer = context === 'sentence' ? sentenceAround(text, span) : widened(text, span, context)
  return {
    span,
    before: text.slice(outer.start, span.start),
    text: text.slice(span.start, span.end),
    after: text.slice(span.end, outer.end),
  }
}

function widened(text: string, { start, end }: Span, context: number): Span {
  const from = Math.max(0, start - context)
  const to = Math.min(text.length, end + context)
  return { start: from + cutAt(text, from), end: to - cutAt(text, to) }
}

/** 1 where an offset parts the halves of a character outside the basic plane, else 0. */
const cutAt = (text: string, offset: number): number =>
  offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff ? 1 : 0

function sentenceAround(text: string, span: Span): Span {
  const { start: from, end: to } = lineAround(text, span)
  let start = from
  for (const { index, segment } of sentences.segment(text.slice(from, to))) {
    if (from + index <= span.start) start = from + index
    const end = from + index + segment.trimEnd().length
    if (end >= span.end) return { start, end }
  }
  return { start, end: Math.max(to, span.end) }
}

/** The line around a span, or as much of it as lies in reach. */
function lineAround(text: string, span: Span): Span {
  const near = widened(text, span, reach)
  const before = text.slice(near.start, span.start).lastIndexOf('\n') + 1
  const after = text.slice(span.end, near.end).indexOf('\n')
  return { start: near.start + before, end: after < 0 ? near.end : span.end + after }
}

/** How far a sentence is followed to either side: longer ones are no sentences. */
const reach = 1000

/** The rules for ends of sentences are the same for all languages that we read. */
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })
