import type { DateMention, Interval } from '../../model/date.ts'
import type { CitedEvent, EventKind, EventStatus } from '../../model/event.ts'
import type { Span } from '../../model/span.ts'
import type { EventPick } from '../../shapes/words/event-pick.ts'

/** Words that name an event, with all that their sentence tells of it. */
export interface Mention {
  kind: EventKind
  span: Span
  /** Whether a noun names it; else a verb tells of it. */
  isNoun: boolean
  /** The words that tell its series; of a verb, the verb alone. */
  key: readonly string[]
  name: string
  /** The name without ordinal, year and the like. */
  title: string
  ordinal?: CitedEvent['ordinal'] | undefined
  pick?: EventPick | undefined
  isSpecific: boolean
  isNamed: boolean
  /** Whether the noun has other senses, too. */
  isLoose: boolean
  /** Whether it is one more of a series that other words name. */
  isEdition: boolean
  /** Of an anniversary: the kind of event that its words say it remembers. */
  remembers?: EventKind | undefined
  /** What a noun is about: "of cooperation". */
  about?: string | undefined
  status: EventStatus
  date?: DateMention | undefined
  /** Whether the date stands in another clause or sentence. */
  isCarried: boolean
  interval?: Interval | undefined
  duration?: DateMention | undefined
  recurrence?: DateMention | undefined
  place?: CitedEvent['place'] | undefined
  /** A noun of its sentence that names the same event. */
  same?: Mention | undefined
  at?: Mention | undefined
  partOf?: Mention | undefined
  /** Whether its clause says that it takes place. */
  isHeld: boolean
  /** Whether it began again. */
  isResumed: boolean
  /** A short form that stands behind it in brackets. */
  alias?: string | undefined
  participantIds: string[]
}
