import * as z from 'zod'
import { absent, objectOf } from './object.ts'
import { type Span, spanSchema } from './span.ts'

/** TIMEX3's four types. */
export const dateTypes = ['date', 'time', 'duration', 'set'] as const

/** From the finest to the coarsest unit that a mention names. */
export const granularities = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half-year',
  'year',
  'decade',
  'century',
] as const

/** One of {@link granularities}. */
export type Granularity = (typeof granularities)[number]

/** Words that narrow or blur a date. */
export const dateModifiers = ['start', 'mid', 'end', 'approx', 'before', 'after'] as const

/** Half-open civil dates, `YYYY-MM-DD` or with a time; an absent end is open. */
export interface Interval {
  start?: string
  end?: string
}

/** What a mention was resolved against. */
export interface DateAnchor {
  kind: 'explicit' | 'publication' | 'mention' | 'event'
  /** Of the mention or event. */
  id?: string
}

/** Another reading of an ambiguous mention. */
export interface DateAlternative {
  timex: string
  interval?: Interval
}

/** A temporal expression and what it means. */
export interface DateMention {
  id: string
  span: Span
  text: string
  type: (typeof dateTypes)[number]
  /** TIMEX3 value: `2010-05`, `P4Y5M`, `FUTURE_REF`, `2025-W10`. */
  timex: string
  /** ISO 8601-2 level 1 or 2: `2010-05`, `2024~`, `2019-08/2020-07`. */
  edtf?: string
  interval?: Interval
  /** `somewhere-within`: an event "in 2009" lies somewhere in its interval. */
  meaning?: 'whole' | 'somewhere-within'
  granularity?: Granularity
  modifier?: (typeof dateModifiers)[number]
  anchor: DateAnchor
  certainty: 'stated' | 'implied' | 'ambiguous'
  alternatives?: DateAlternative[]
  /** Name of the rule. */
  by: string
}

/** Schema of {@link Interval}. */
export const intervalSchema: z.ZodType<Interval> = objectOf<Interval>({
  start: absent(z.string().min(4)),
  end: absent(z.string().min(4)),
})

/** Schema of {@link DateMention}. */
export const dateMentionSchema: z.ZodType<DateMention> = objectOf<DateMention>({
  id: z.string().min(1),
  span: spanSchema,
  text: z.string().min(1),
  type: z.enum(dateTypes),
  timex: z.string().min(1),
  edtf: absent(z.string().min(1)),
  interval: absent(intervalSchema),
  meaning: absent(z.enum(['whole', 'somewhere-within'])),
  granularity: absent(z.enum(granularities)),
  modifier: absent(z.enum(dateModifiers)),
  anchor: objectOf<DateAnchor>({
    kind: z.enum(['explicit', 'publication', 'mention', 'event']),
    id: absent(z.string().min(1)),
  }),
  certainty: z.enum(['stated', 'implied', 'ambiguous']),
  alternatives: absent(
    z.array(
      objectOf<DateAlternative>({ timex: z.string().min(1), interval: absent(intervalSchema) }),
    ),
  ),
  by: z.string().min(1),
})
