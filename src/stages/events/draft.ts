import type { CitedEvent } from '../../model/event.ts'
import type { Mention } from './mention.ts'

/** An event that is being put together, and what tells it from others. */
export interface Draft {
  event: CitedEvent
  /** Its first mention; of an implied event, that of the event that implies it. */
  mention: Mention
  /** The longest key of its mentions. */
  key: readonly string[]
  /** Its name without what tells it from others of its series. */
  title: string
  isResumed: boolean
}
