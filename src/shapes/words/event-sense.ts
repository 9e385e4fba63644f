import type { EventKind } from '../../model/event.ts'

/** Verbs that tell of an event of a kind only beside some words: `passed` beside `bill`. */
export interface EventSense {
  kind: EventKind
  verbs: readonly string[]
  /** Of these, one must stand in the clause of the verb. */
  beside: readonly string[]
}
