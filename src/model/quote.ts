import * as z from 'zod'
import { type Echo, echoSchema } from './echo.ts'
import { absent, objectOf } from './object.ts'
import { type Span, spanSchema } from './span.ts'

/** How closely a quote keeps to what was said. */
export const quoteKinds = ['direct', 'mixed', 'indirect'] as const

/** One of {@link quoteKinds}. */
export type QuoteKind = (typeof quoteKinds)[number]

/** Who is quoted. */
export interface QuoteSpeaker {
  /** The words that name the speaker here; absent when only context tells. */
  span?: Span
  participantId?: string
  name: string
}

/** Somebody's words, in a narrative part or nested in an answer. */
export interface Quote {
  id: string
  /** From the first to the last letter of the quote, cue in between included; marks excluded. */
  span: Span
  text: string
  kind: QuoteKind
  /** The parts of a quote that its cue splits; one span when it is whole. */
  pieces: Span[]
  /** The words that announce it: `said`, `according to`. */
  cue?: Span
  speaker?: QuoteSpeaker
  /** False for scare quotes, titles and mottoes. */
  attributed: boolean
  echo?: Echo
  /** Name of the rule. */
  by: string
}

/** Schema of {@link Quote}. */
export const quoteSchema: z.ZodType<Quote> = objectOf<Quote>({
  id: z.string().min(1),
  span: spanSchema,
  text: z.string().min(1),
  kind: z.enum(quoteKinds),
  pieces: z.array(spanSchema).min(1),
  cue: absent(spanSchema),
  speaker: absent(
    objectOf<QuoteSpeaker>({
      span: absent(spanSchema),
      participantId: absent(z.string().min(1)),
      name: z.string().min(1),
    }),
  ),
  attributed: z.boolean(),
  echo: absent(echoSchema),
  by: z.string().min(1),
})
