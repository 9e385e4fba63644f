import * as z from 'zod'
import { type Interval, intervalSchema } from './date.ts'
import { absent, objectOf } from './object.ts'
import { type Span, spanSchema } from './span.ts'

/**
 * What kind of event it is. Press conferences and congresses are `conference`, fairs and
 * festivals `other`, openings `launch`, a law coming out `release`, taking up diplomatic relations
 * `founding`, joining or being designated `appointment`.
 */
export const eventKinds = [
  'summit',
  'meeting',
  'conference',
  'founding',
  'agreement',
  'proposal',
  'election',
  'appointment',
  'anniversary',
  'resumption',
  'hiatus',
  'interview',
  'programme',
  'competition',
  'award',
  'release',
  'launch',
  'performance',
  'disaster',
  'conflict',
  'trial',
  'visit',
  'protest',
  'other',
] as const

/** One of {@link eventKinds}. */
export type EventKind = (typeof eventKinds)[number]

/** Whether an event took place. */
export const eventStatuses = [
  'held',
  'ongoing',
  'planned',
  'recurring',
  'cancelled',
  'hypothetical',
] as const

/** One of {@link eventStatuses}. */
export type EventStatus = (typeof eventStatuses)[number]

/** "2nd", "third", "25th": which one of a series, or which anniversary. */
export interface Ordinal {
  value: number
  span: Span
  of: 'series' | 'anniversary'
}

/** A place as the text names it. */
export interface Place {
  name: string
  span: Span
}

/** That the text implies an event without naming it. */
export interface Inference {
  /** Ids of the events and dates that imply it. */
  from: string[]
  rule: string
}

/** An event that the article cites. */
export interface CitedEvent {
  id: string
  kind: EventKind
  status: EventStatus
  name: string
  /** The words that name the event. */
  head: Span
  mentions: Span[]
  ordinal?: Ordinal
  seriesId?: string
  place?: Place
  participantIds: string[]
  /** Id of a `DateMention`. */
  date?: string
  /** Id of a `DateMention`. */
  duration?: string
  /** Id of a `DateMention`. */
  recurrence?: string
  /** Resolved, even where no single mention says it. */
  interval?: Interval
  /** Id of the event at which this one happened. */
  at?: string
  partOf?: string
  previous?: string
  next?: string
  originOf?: string
  inferred?: Inference
  /** Name of the rule. */
  by: string
}

/** Events of one name that are counted. */
export interface EventSeries {
  id: string
  name: string
  eventIds: string[]
}

const link = absent(z.string().min(1))

/** Schema of {@link CitedEvent}. */
export const citedEventSchema: z.ZodType<CitedEvent> = objectOf<CitedEvent>({
  id: z.string().min(1),
  kind: z.enum(eventKinds),
  status: z.enum(eventStatuses),
  name: z.string().min(1),
  head: spanSchema,
  mentions: z.array(spanSchema),
  ordinal: absent(
    objectOf<Ordinal>({
      value: z.int().min(1),
      span: spanSchema,
      of: z.enum(['series', 'anniversary']),
    }),
  ),
  seriesId: link,
  place: absent(objectOf<Place>({ name: z.string().min(1), span: spanSchema })),
  participantIds: z.array(z.string()),
  date: link,
  duration: link,
  recurrence: link,
  interval: absent(intervalSchema),
  at: link,
  partOf: link,
  previous: link,
  next: link,
  originOf: link,
  inferred: absent(objectOf<Inference>({ from: z.array(z.string()), rule: z.string().min(1) })),
  by: z.string().min(1),
})

/** Schema of {@link EventSeries}. */
export const eventSeriesSchema: z.ZodType<EventSeries> = objectOf<EventSeries>({
  id: z.string().min(1),
  name: z.string().min(1),
  eventIds: z.array(z.string()),
})
