import * as conventions from './conventions/index.ts'
import * as dateSheets from './languages/dates/index.ts'
import * as eventSheets from './languages/events/index.ts'
import * as languages from './languages/index.ts'
import * as readers from './readers/index.ts'
import type { Kit } from './shapes/kit.ts'
import type { Language } from './shapes/language.ts'
import type { DateWords } from './shapes/words/date-words.ts'
import type { EventWords } from './shapes/words/event-words.ts'
import { findDates } from './stages/dates/dates.ts'
import { findEchoes } from './stages/echoes/echoes.ts'
import { findEvents } from './stages/events/events.ts'
import { findQuotes } from './stages/quotes/quotes.ts'

const dateWords: Readonly<Record<string, DateWords>> = dateSheets
const eventWords: Readonly<Record<string, EventWords>> = eventSheets

/** A language with all its sheets. */
function whole(language: Language): Language {
  const dates = dateWords[`${language.code}Dates`]
  const events = eventWords[`${language.code}Events`]
  return { ...language, ...(dates && { dates }), ...(events && { events }) }
}

/** Every reader, language and convention on the shelves, and every finder. */
export const standardKit: Kit = {
  readers: Object.values(readers),
  languages: Object.values(languages).map(whole),
  conventions: Object.values(conventions),
  findDates,
  findQuotes,
  findEchoes,
  findEvents,
}
