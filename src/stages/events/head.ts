import type { EventKind } from '../../model/event.ts'
import type { Span } from '../../model/span.ts'
import type { EventPick } from '../../shapes/words/event-pick.ts'

/** A noun or verb that may name an event, and the words around it. Positions are those of tokens. */
export interface Head {
  kind: EventKind
  isNoun: boolean
  from: number
  /** The noun or verb itself. */
  head: number
  /** After the last word of the noun phrase without what it is about. */
  stop: number
  /** After the last word of all. */
  to: number
  ordinal: { value: number; span: Span } | undefined
  pick: EventPick | undefined
  /** Whether a word says that it is known, or told apart. */
  isSpecific: boolean
  /** Whether it has words of its own: a capital, or in scripts without them whatever stands before. */
  isNamed: boolean
  /** Whether the noun itself has a capital inside a sentence. */
  isProper: boolean
  /** Whether the noun has other senses, too. */
  isLoose: boolean
  /** Whether it is one more of a series that other words name. */
  isEdition: boolean
  /** Of an anniversary: the kind of event that its phrase says it remembers. */
  remembers: EventKind | undefined
  /** The words that tell its series: no ordinal, no year. */
  key: readonly string[]
  /** The first token of the key. */
  own: number
  /** The verb that says that it happens, if one does. */
  verb: number | undefined
  /** Whether that verb says that it began again. */
  isResumed: boolean
  /** Whether it only tells when something else happens: "after the war", 選舉前夕. */
  isBackground: boolean
  /** Whether it stands in what another noun is about. */
  isInside: boolean
}
