import * as z from 'zod'
import { objectOf } from './object.ts'
import { type Span, spanSchema } from './span.ts'

/** What may happen to an answer that is repeated elsewhere. */
export const echoEditKinds = ['dropped', 'inserted', 'replaced', 'joined'] as const

/** One difference between words and the answer that they repeat. */
export interface EchoEdit {
  /** `joined`: two sentences of the answer became one. */
  kind: (typeof echoEditKinds)[number]
  /** Place in the words that repeat; empty for words dropped. */
  quote: Span
  /** Place in the answer; empty for words inserted. */
  answer: Span
}

/** The answer that a quote repeats. */
export interface Echo {
  turnId: string
  span: Span
  /** Empty when the quote repeats the answer word for word. */
  edits: EchoEdit[]
}

/** Words of an answer that repeat an earlier answer. */
export interface Repeat {
  /** The words that repeat. */
  span: Span
  /** What they repeat. */
  of: Echo
}

/** Schema of {@link Echo}. */
export const echoSchema: z.ZodType<Echo> = objectOf<Echo>({
  turnId: z.string().min(1),
  span: spanSchema,
  edits: z.array(
    objectOf<EchoEdit>({ kind: z.enum(echoEditKinds), quote: spanSchema, answer: spanSchema }),
  ),
})

/** Schema of {@link Repeat}. */
export const repeatSchema: z.ZodType<Repeat> = objectOf<Repeat>({
  span: spanSchema,
  of: echoSchema,
})
