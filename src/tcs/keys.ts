import type { dates } from './data/dates.ts'
import type { events } from './data/events.ts'
import type { participants } from './data/participants.ts'
import type { quotes } from './data/quotes.ts'
import type { restated } from './data/restated.ts'

/** What the seven exchanges are called. */
export type ExchangeKey = keyof typeof restated.exchanges

/** What the fourteen cited events are called. */
export type EventKey = keyof typeof events

/** What the two participants are called. */
export type ParticipantKey = keyof typeof participants

/** What the dates of the article are called. */
export type DateKey = keyof typeof dates

/** What the quotes of the lead are called. */
export type QuoteKey = keyof typeof quotes
