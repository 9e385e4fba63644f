import type { EventKind } from '../../model/event.ts'

/** Words by the kind of event that they name. */
export type WordsByKind = Partial<Record<EventKind, readonly string[]>>
