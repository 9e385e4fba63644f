export type {
  Article,
  ArticleField,
  ArticleOrigins,
} from './model/article.ts'
export type { Block, BlockKind, PagePart, Run } from './model/block.ts'
export type {
  DateAlternative,
  DateAnchor,
  DateMention,
  Granularity,
  Interval,
} from './model/date.ts'
export type { Echo, EchoEdit, Repeat } from './model/echo.ts'
export type { ErrorCode } from './model/error.ts'
export type {
  CitedEvent,
  EventKind,
  EventSeries,
  EventStatus,
  Inference,
  Ordinal,
  Place,
} from './model/event.ts'
export type { Generator, Interview, InterviewKind } from './model/interview.ts'
export type { Issue, IssueCode } from './model/issue.ts'
export type { Origin } from './model/origin.ts'
export type { Participant, ParticipantRole } from './model/participant.ts'
export type { Passage, PassageKind } from './model/passage.ts'
export type { Quote, QuoteKind, QuoteSpeaker } from './model/quote.ts'
export type { Source } from './model/source.ts'
export type { Span, SpannedText } from './model/span.ts'
export type { Exchange, TimeRange, Turn, TurnRole } from './model/turn.ts'
export type { Input, Inputs } from './shapes/input.ts'
export type { Hints, ParseOptions, RoleHint, TraceLine } from './shapes/options.ts'
