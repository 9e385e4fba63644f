import type { EventKind } from '../../model/event.ts'
import type { Phrase } from './phrase.ts'

/** A word that may name an event, and the phrase around it. Positions are those of tokens. */
export interface Head extends Phrase {
  kind: EventKind
  isNoun: boolean
  /** Whether the noun has other senses, too. */
  isLoose: boolean
  /** The verb that says that it happens, if one does. */
  verb?: number
  /** Whether that verb says that it began again. */
  isResumed: boolean
  /** Whether it stands in what another noun is about. */
  isInside: boolean
}
