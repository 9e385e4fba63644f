import * as z from 'zod'
import { absent, objectOf } from './object.ts'
import { type Span, spanSchema } from './span.ts'

/** What someone does in an interview. */
export const participantRoles = ['interviewer', 'interviewee', 'moderator', 'audience'] as const

/** One of {@link participantRoles}. */
export type ParticipantRole = (typeof participantRoles)[number]

/** Someone who speaks in the turns, or whom the article names as doing so. */
export interface Participant {
  id: string
  /** The fullest form that the page spells; absent for a paper that asks in its own name. */
  name?: string
  /** Only where the page or its language makes it certain. */
  familyName?: string
  /** Only where the page or its language makes it certain. */
  givenName?: string
  /** Other forms that the page uses: surname, initials, label. */
  aliases: string[]
  role: ParticipantRole
  /** Post as the page says it: `'secretary general'`. */
  post?: string
  /** Organisation as the page says it. */
  organisation?: string
  /** Where name and aliases stand, in order. */
  mentions: Span[]
  /** Name of the rule. */
  by: string
}

/** Schema of {@link Participant}. */
export const participantSchema: z.ZodType<Participant> = objectOf<Participant>({
  id: z.string().min(1),
  name: absent(z.string().min(1)),
  familyName: absent(z.string().min(1)),
  givenName: absent(z.string().min(1)),
  aliases: z.array(z.string().min(1)),
  role: z.enum(participantRoles),
  post: absent(z.string().min(1)),
  organisation: absent(z.string().min(1)),
  mentions: z.array(spanSchema),
  by: z.string().min(1),
})
