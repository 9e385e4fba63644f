/**
 * What a kit (`Kit` of `onrecord/core`) is put together from: readers, languages with their sheets, conventions and
 * finders, by name.
 *
 * @module onrecord/shelves
 */
import type { FindDates, FindEchoes, FindEvents, FindQuotes } from './shapes/finders.ts'
import { findDates as dates } from './stages/dates/dates.ts'
import { findEchoes as echoes } from './stages/echoes/echoes.ts'
import { findEvents as events } from './stages/events/events.ts'
import { findQuotes as quotes } from './stages/quotes/quotes.ts'

export * from './conventions/index.ts'
export * from './languages/dates/index.ts'
export * from './languages/events/index.ts'
export * from './languages/index.ts'
export * from './readers/index.ts'

/** Finds plain dates by a language's calendar, and all other expressions of time by its `dates`. */
export const findDates: FindDates = dates

/**
 * Finds direct and mixed quotes by their marks, and indirect ones by their cue. Marks around words
 * that nobody is said to speak are kept with `attributed: false`.
 */
export const findQuotes: FindQuotes = quotes

/** Finds the answers that quotes outside the dialogue repeat, and answers that repeat earlier ones. */
export const findEchoes: FindEchoes = echoes

/** Finds the events that a text cites, by a language's `events`, and the series that they belong to. */
export const findEvents: FindEvents = events
