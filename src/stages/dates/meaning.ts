import type { DateAnchor, DateMention } from '../../model/date.ts'
import type { Direction } from './direction.ts'
import { type Period, valueOf } from './period.ts'

/** A date that was mentioned before. */
export interface Mentioned {
  id: string
  period: Period
  /** Where it ends in the text. */
  end: number
}

/** What relative expressions are counted from. */
export interface Anchors {
  /** The article's civil date `YYYY-MM-DD`. */
  reference: string | undefined
  /** The date mentioned last. */
  last: Mentioned | undefined
  /** The day mentioned last. */
  lastDay: Mentioned | undefined
  /** The date mentioned last, where it stands in the same line. */
  recent: () => Recent | undefined
  /** The year that the text speaks of. */
  told: () => ToldYear | undefined
  /** The first end of a span of which this is the other: from March to October. */
  begun: () => Mentioned | undefined
  /** The year that the next date states, where it follows at once. */
  yearAhead: () => number | undefined
  /** Where the sentence looks. */
  direction: () => Direction
}

/** The date mentioned last. */
export interface Recent extends Mentioned {
  /** Whether a sentence ends between that date and what is resolved. */
  isApart: boolean
}

/** The year that a date before has stated. */
export interface ToldYear extends Mentioned {
  /**
   * How it is tied to what is resolved: it stands beside it or all is told of it, or it stands in
   * the same sentence or the same line.
   */
  tie: 'fixed' | 'sentence' | 'line'
}

/** Of {@link Anchors} what nothing is known of. */
export const noAnchor = (): undefined => undefined

/** The meaning of a mention: all of it but its place. */
export interface Meaning extends Omit<DateMention, 'id' | 'span' | 'text' | 'by'> {
  /** What later mentions are counted from; no part of the result. */
  period?: Period
}

/** A period, and how it was found. */
export interface Resolved {
  period: Period
  anchor: DateAnchor
}

/** The meaning of a mention that names one period of the calendar. */
export const meaningOf = ({ period, anchor }: Resolved): Meaning => ({
  type: 'date',
  ...valueOf(period),
  ...(period.unit === 'day' ? {} : { meaning: 'somewhere-within' as const }),
  anchor,
  certainty: anchor.kind === 'explicit' ? 'stated' : 'implied',
  period,
})

/** The meaning of a mention that says no more than on which side of now it lies. */
export const vague = (timex: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'): Meaning => ({
  type: 'date',
  timex,
  anchor: { kind: 'publication' },
  certainty: 'stated',
})

/** The meaning of a relative mention where nothing tells what it is relative to. */
export const unresolved = (timex: string): Meaning => ({
  type: 'date',
  timex,
  anchor: { kind: 'publication' },
  certainty: 'ambiguous',
})

/** The vague reference on the side of a step: below 0 past, above 0 future. */
export const sideOf = (step: number): 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' =>
  step < 0 ? 'PAST_REF' : step > 0 ? 'FUTURE_REF' : 'PRESENT_REF'

/** The anchor of what was counted from the article's date. */
export const byPublication: DateAnchor = { kind: 'publication' }

/** The anchor of what the text itself says in full. */
export const explicit: DateAnchor = { kind: 'explicit' }
