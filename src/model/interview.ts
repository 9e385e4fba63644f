import * as z from 'zod'
import { type Article, articleSchema } from './article.ts'
import { type Block, blockSchema } from './block.ts'
import { type DateMention, dateMentionSchema } from './date.ts'
import { type CitedEvent, citedEventSchema, type EventSeries, eventSeriesSchema } from './event.ts'
import { type Issue, issueSchema } from './issue.ts'
import { objectOf } from './object.ts'
import { confidenceSchema } from './origin.ts'
import { type Participant, participantSchema } from './participant.ts'
import { type Passage, passageSchema } from './passage.ts'
import { type Quote, quoteSchema } from './quote.ts'
import { type Source, sourceSchema } from './source.ts'
import { type Exchange, exchangeSchema, type Turn, turnSchema } from './turn.ts'

/** What a document is: `mixed` is an article of which a part is an interview. */
export const interviewKinds = ['interview', 'mixed', 'not-interview'] as const

/** One of {@link interviewKinds}. */
export type InterviewKind = (typeof interviewKinds)[number]

/** What wrote the data. */
export interface Generator {
  name: 'onrecord'
  version: string
}

/**
 * An interview as data. `JSON.parse(JSON.stringify(x))` equals `x`; every span refers to
 * `source.text`; links are ids. A page that is no interview still has its article, passages,
 * quotes, dates and events, and its turns are empty.
 */
export interface Interview {
  /** See "Versions" in the model guide for what may change under one number. */
  schemaVersion: 1
  generator: Generator
  /** Derived from the source text: the same text has the same id. */
  id: string
  kind: InterviewKind
  /** That `kind` is right. */
  confidence: number
  source: Source
  blocks: Block[]
  article: Article
  participants: Participant[]
  /** In reading order. */
  turns: Turn[]
  /** A partition of the turns, in order. */
  exchanges: Exchange[]
  passages: Passage[]
  quotes: Quote[]
  dates: DateMention[]
  events: CitedEvent[]
  series: EventSeries[]
  issues: Issue[]
}

/** Schema of {@link Interview}. */
export const interviewSchema: z.ZodType<Interview> = objectOf<Interview>({
  schemaVersion: z.literal(1),
  generator: objectOf<Generator>({ name: z.literal('onrecord'), version: z.string().min(1) }),
  id: z.string().min(1),
  kind: z.enum(interviewKinds),
  confidence: confidenceSchema,
  source: sourceSchema,
  blocks: z.array(blockSchema),
  article: articleSchema,
  participants: z.array(participantSchema),
  turns: z.array(turnSchema),
  exchanges: z.array(exchangeSchema),
  passages: z.array(passageSchema),
  quotes: z.array(quoteSchema),
  dates: z.array(dateMentionSchema),
  events: z.array(citedEventSchema),
  series: z.array(eventSeriesSchema),
  issues: z.array(issueSchema),
})
