import * as z from 'zod'
import { absent, objectOf } from './object.ts'
import { type Span, spanSchema } from './span.ts'

/** Where a plain value was found. */
export interface Origin {
  /** Name of the rule, such as `'json-ld'` or `'en/month-year'`. */
  by: string
  /** Its place in the source text; absent when the value stands in markup only. */
  span?: Span
  /** The value as the page writes it, where that differs from ours. */
  raw?: string
  /** From 0 to 1, where more than one reading is possible. */
  confidence?: number
}

/** A number from 0 to 1. */
export const confidenceSchema: z.ZodType<number> = z.number().min(0).max(1)

/** Schema of {@link Origin}. */
export const originSchema: z.ZodType<Origin> = objectOf<Origin>({
  by: z.string().min(1),
  span: absent(spanSchema),
  raw: absent(z.string()),
  confidence: absent(confidenceSchema),
})
