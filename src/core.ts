/**
 * Parses with a kit of your own: {@link parseWith} and the contracts of what a kit holds.
 *
 * @module onrecord/core
 */
export { OnrecordError } from './model/error.ts'
export { parseWith } from './parse.ts'
export type { Convention, Evidence, Segment, SegmentStyle } from './shapes/convention.ts'
export type { FindDates, FindEchoes, FindEvents, FindQuotes } from './shapes/finders.ts'
export type { IssueLog } from './shapes/issue-log.ts'
export type { Kit } from './shapes/kit.ts'
export type { Language } from './shapes/language.ts'
export type { ArticleWords } from './shapes/words/article-words.ts'
export type { CalendarWords } from './shapes/words/calendar-words.ts'
export type { DateMeaning } from './shapes/words/date-meaning.ts'
export type { DateUnit } from './shapes/words/date-unit.ts'
export type { DateWords } from './shapes/words/date-words.ts'
export type { DayPart } from './shapes/words/day-part.ts'
export type { DialogueWords } from './shapes/words/dialogue-words.ts'
export type { EventPick } from './shapes/words/event-pick.ts'
export type { EventRelation } from './shapes/words/event-relation.ts'
export type { EventSense } from './shapes/words/event-sense.ts'
export type { EventWords } from './shapes/words/event-words.ts'
export type { FollowUpWords } from './shapes/words/follow-up-words.ts'
export type { NameWords } from './shapes/words/name-words.ts'
export type { RelationWords } from './shapes/words/relation-words.ts'
export type { SpeechWords } from './shapes/words/speech-words.ts'
export type { TenseWords } from './shapes/words/tense-words.ts'
export type { WordsByKind } from './shapes/words/words-by-kind.ts'
export type { WritingVariant } from './shapes/words/writing-variant.ts'
export type {
  Container,
  LaidBlock,
  MarkedPlace,
  PageFacts,
  Reader,
  Reading,
  TimedPlace,
} from './shapes/reader.ts'
export type { Weights } from './shapes/weights.ts'
export type * from './types.ts'
