import * as z from 'zod'
import { objectOf } from './object.ts'
import { type Span, spanSchema } from './span.ts'

/** What a narrative part is. */
export const passageKinds = [
  'lead',
  'intro',
  'editors-note',
  'section-heading',
  'body',
  'biography',
  'end',
] as const

/** One of {@link passageKinds}; `body` is the prose of an article that is no interview. */
export type PassageKind = (typeof passageKinds)[number]

/** A part of the article that is no turn. */
export interface Passage {
  id: string
  kind: PassageKind
  span: Span
  text: string
  /** Name of the rule. */
  by: string
}

/** Schema of {@link Passage}. */
export const passageSchema: z.ZodType<Passage> = objectOf<Passage>({
  id: z.string().min(1),
  kind: z.enum(passageKinds),
  span: spanSchema,
  text: z.string().min(1),
  by: z.string().min(1),
})
