import * as z from 'zod'
import { objectOf } from './object.ts'

/**
 * A place in `source.text`: half-open `[start, end)`, in UTF-16 code units, so that
 * `source.text.slice(start, end)` is what stands there.
 */
export interface Span {
  start: number
  end: number
}

/** A {@link Span} together with what stands there. */
export interface SpannedText {
  span: Span
  text: string
}

/** Schema of {@link Span}. */
export const spanSchema: z.ZodType<Span> = objectOf<Span>({
  start: z.int().min(0),
  end: z.int().min(0),
}).check(z.refine((span) => span.end >= span.start, { message: 'a span ends before it starts' }))

/** Schema of {@link SpannedText}. */
export const spannedTextSchema: z.ZodType<SpannedText> = objectOf<SpannedText>({
  span: spanSchema,
  text: z.string(),
})
