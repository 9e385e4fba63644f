export { answersTo, exchangeOf, exchangesOf, followUpsTo } from './exchanges.ts'
export { type InputPlace, inputPlaceOf } from './input-place-of.ts'
export { passagesOf } from './passages.ts'
export { quotesBy } from './quotes.ts'
export { rawSpanOf } from './raw-span-of.ts'
export { type SearchOptions, type SearchResult, search } from './search.ts'
export { nameOf, participantOf, participantsOf, speakerNameOf } from './speakers.ts'
export { type Excerpt, type TextAtOptions, textAt } from './text-at.ts'
export {
  happensBefore,
  happensDuring,
  happenTogether,
  type TimelineEntry,
  timelineOf,
} from './timeline.ts'
export { traceOf } from './trace-of.ts'
export { answersOf, endOf, questionsOf, startOf, textOf, turnsBy } from './turns.ts'
