export { OnrecordError } from './model/error.ts'
export { parseWith } from './parse.ts'
export type { Convention, Evidence, Segment, SegmentStyle } from './shapes/convention.ts'
export type { FindDates, FindEchoes, FindEvents, FindQuotes } from './shapes/finders.ts'
export type { IssueLog } from './shapes/issue-log.ts'
export type { Kit } from './shapes/kit.ts'
export type {
  ArticleWords,
  DateMeaning,
  DateUnit,
  DateWords,
  DayPart,
  DialogueWords,
  EventPick,
  EventRelation,
  EventWords,
  FollowUpWords,
  Language,
  NameWords,
  RelationWords,
  SpeechWords,
  TenseWords,
  WordsByKind,
  WritingVariant,
} from './shapes/language.ts'
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
