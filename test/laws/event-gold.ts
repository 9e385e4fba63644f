import type { CitedEvent, EventKind, EventStatus } from '../../src/model/event.ts'
import type { Interval } from '../../src/model/date.ts'
import type { Interview } from '../../src/model/interview.ts'

/** A cited event of `gold.json`; links name the first mention of another, `inferred` an implied one. */
export interface EventInGold {
  kind: EventKind
  status: EventStatus
  /** The words of each mention, in order; none of an implied event. */
  mentions: string[]
  ordinal?: number
  place?: string
  interval?: Interval
  at?: string
  partOf?: string
  previous?: string
  next?: string
  originOf?: string
  inferred?: true
  /** For the reader only. */
  name?: string
}
