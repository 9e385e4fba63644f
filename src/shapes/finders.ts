import type { DateMention } from '../model/date.ts'
import type { CitedEvent, EventSeries } from '../model/event.ts'
import type { Participant } from '../model/participant.ts'
import type { Quote } from '../model/quote.ts'
import type { Span } from '../model/span.ts'
import type { Turn } from '../model/turn.ts'
import type { IssueLog } from './issue-log.ts'
import type { Language } from './language.ts'

/**
 * Finds the temporal expressions of `body`, the stretches of a text that belong to the article: in
 * order, not overlapping. Relative ones are counted from `reference`, a civil date.
 */
export type FindDates = (
  text: string,
  body: readonly Span[],
  reference: string | undefined,
  language: Language,
  issues: IssueLog,
) => DateMention[]

/**
 * Finds the quotes of `narrative`, the stretches of a text that are no turn, and those inside turns:
 * in order of place.
 */
export type FindQuotes = (
  text: string,
  narrative: readonly Span[],
  turns: readonly Turn[],
  participants: readonly Participant[],
  language: Language,
) => Quote[]

/** Finds what is said twice, and returns the quotes and turns with the echoes on them. */
export type FindEchoes = (
  text: string,
  quotes: readonly Quote[],
  turns: readonly Turn[],
) => { quotes: Quote[]; turns: Turn[] }

/** Finds the events that `body` cites, in the order in which it first names them, and their series. */
export type FindEvents = (
  text: string,
  body: readonly Span[],
  dates: readonly DateMention[],
  participants: readonly Participant[],
  reference: string | undefined,
  language: Language,
  issues: IssueLog,
) => { events: CitedEvent[]; series: EventSeries[] }
