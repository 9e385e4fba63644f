import * as z from 'zod'
import { type Repeat, repeatSchema } from './echo.ts'
import { absent, objectOf } from './object.ts'
import { confidenceSchema } from './origin.ts'
import { type Span, type SpannedText, spanSchema, spannedTextSchema } from './span.ts'

/** Who asks and who answers: moderators and audience ask. */
export const turnRoles = ['question', 'answer'] as const

/** One of {@link turnRoles}. */
export type TurnRole = (typeof turnRoles)[number]

/** Place of a turn in a recording, in seconds. */
export interface TimeRange {
  startSeconds: number
  endSeconds?: number
}

/** One speaker's uninterrupted contribution. */
export interface Turn {
  id: string
  role: TurnRole
  /** Id of a `Participant`; absent when the page does not tell. */
  participantId?: string
  /** The speaker's label or marker: never part of a paragraph. */
  label?: Span
  /** In order, without label and marker; never empty. */
  paragraphs: SpannedText[]
  time?: TimeRange
  /** Of an answer, what an earlier one says, too; never empty. */
  repeats?: Repeat[]
  /** That this is one whole turn of this role. */
  confidence: number
  /** Name of the rule. */
  by: string
}

/** Questions and the answers to them. */
export interface Exchange {
  id: string
  /** Empty for a guest's opening statement. */
  questionIds: string[]
  /** Empty for an interviewer's closing words. */
  answerIds: string[]
  /** Id of the exchange that this one takes up. */
  followUpTo?: string
}

/** Schema of {@link TimeRange}. */
export const timeRangeSchema: z.ZodType<TimeRange> = objectOf<TimeRange>({
  startSeconds: z.number().min(0),
  endSeconds: absent(z.number().min(0)),
})

/** Schema of {@link Turn}. */
export const turnSchema: z.ZodType<Turn> = objectOf<Turn>({
  id: z.string().min(1),
  role: z.enum(turnRoles),
  participantId: absent(z.string().min(1)),
  label: absent(spanSchema),
  paragraphs: z.array(spannedTextSchema).min(1),
  time: absent(timeRangeSchema),
  repeats: absent(z.array(repeatSchema).min(1)),
  confidence: confidenceSchema,
  by: z.string().min(1),
})

/** Schema of {@link Exchange}. */
export const exchangeSchema: z.ZodType<Exchange> = objectOf<Exchange>({
  id: z.string().min(1),
  questionIds: z.array(z.string()),
  answerIds: z.array(z.string()),
  followUpTo: absent(z.string()),
})
