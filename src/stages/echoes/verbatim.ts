import type { Quote } from '../../model/quote.ts'
import type { Span } from '../../model/span.ts'

// A single mark that is no apostrophe stands at the edge of a word.
const marked = /["“”„«「『]([^"“”»」』]+)["“”»」』]|(?<!\p{L})['‘‚]([^'’‘]+)['’‘](?!\p{L})/gu

/** The parts of a quote that are the speaker's own words: of a mixed one, those between marks. */
export function verbatimOf(text: string, { kind, pieces }: Quote): Span[] {
  if (kind !== 'mixed') return pieces
  const own = pieces.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(marked)].map(({ index, 0: { length } }) => ({
      start: start + index + 1,
      end: start + index + length - 1,
    })),
  )
  return own.length === 0 ? pieces : own
}
