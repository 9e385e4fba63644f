import * as conventions from './conventions/index.ts'
import * as languages from './languages/index.ts'
import * as readers from './readers/index.ts'
import type { Kit } from './shapes/kit.ts'
import { findDates } from './stages/dates/dates.ts'
import { findEchoes } from './stages/echoes/echoes.ts'
import { findEvents } from './stages/events/events.ts'
import { findQuotes } from './stages/quotes/quotes.ts'

/** Every reader, language and convention on the shelves, and every finder. */
export const standardKit: Kit = {
  readers: Object.values(readers),
  languages: Object.values(languages),
  conventions: Object.values(conventions),
  findDates,
  findQuotes,
  findEchoes,
  findEvents,
}
