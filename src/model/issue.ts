import * as z from 'zod'
import { absent, objectOf } from './object.ts'
import { type Span, spanSchema } from './span.ts'

/** Every code that an issue can bear, each with what it says. */
export const issueSentences = {
  'input-empty': 'The input holds no text.',
  'input-binary': 'The input does not look like text.',
  'input-truncated': 'The input ends in the middle of its markup.',
  'charset-unknown': 'The declared character set is unknown; UTF-8 was used.',
  'charset-mismatch': 'Some bytes do not fit the character set and were replaced.',
  'front-matter-broken': 'The front matter could not be read and was passed over.',
  'json-ld-broken': 'A JSON-LD block could not be read and was passed over.',
  'metadata-conflict': 'Two sources of the page disagree about the article.',
  'language-unsure': 'The language of the text is not sure.',
  'kind-unsure': 'Whether the text is an interview is not sure.',
  'turn-unsure': 'Where this turn begins or who speaks it is not sure.',
  'speaker-unknown': 'The page does not tell who speaks here.',
  'nesting-too-deep': 'Markup is nested too deeply; inner elements were read flat.',
} as const

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
