import * as z from 'zod'
import { issueSentences } from './issue-sentences.ts'
import { absent, objectOf } from './object.ts'
import { type Span, spanSchema } from './span.ts'

/** A key of {@link issueSentences}. */
export type IssueCode = keyof typeof issueSentences

/** Every {@link IssueCode}. */
export const issueCodes: IssueCode[] = Object.keys(issueSentences) as IssueCode[]

/** Something that the reader of the result should know. */
export interface Issue {
  code: IssueCode
  message: string
  /** The place in question; absent when the whole input is. */
  span?: Span
  /** Name of the stage or rule that noticed. */
  by: string
}

/** Schema of {@link Issue}. */
export const issueSchema: z.ZodType<Issue> = objectOf<Issue>({
  code: z.enum(issueCodes),
  message: z.string().min(1),
  span: absent(spanSchema),
  by: z.string().min(1),
})
