import type { TurnRole } from '../model/turn.ts'
import type { Span } from '../model/span.ts'

/** What became of a string that was held against the source. */
export const verdicts = ['exact', 'edited', 'reordered', 'repeated', 'invented'] as const

/**
 * One of {@link verdicts}. `exact`: it stands there letter by letter; signs, white space and case do
 * not count. `edited`: with the differences listed. `reordered`: it stands there, but not where its
 * neighbours say. `repeated`: it stands there once, and the extraction has it twice. `invented`: it
 * does not.
 */
export type Verdict = (typeof verdicts)[number]

/** How a string differs from the source. */
export const editKinds = ['dropped', 'inserted', 'replaced', 'moved', 'joined', 'cut-off'] as const

/**
 * One difference. `dropped`: words of the source are missing. `inserted`: words stand nowhere near.
 * `replaced`: other words stand there. `moved`: the words stand elsewhere in the source. `joined`:
 * two turns of the source are one. `cut-off`: the extraction ends here, the source goes on.
 */
export interface Edit {
  kind: (typeof editKinds)[number]
  /** Place in the extraction's string; empty where it has nothing. */
  here: Span
  /** Place in the source text; empty where that has nothing. */
  there: Span
}

/** What was found out about one string of an extraction. */
export interface Finding {
  /** Which one: `turns[3].text`, `participants[0].name`. */
  path: string
  verdict: Verdict
  /** Where it stands, a span a paragraph; empty when it is invented. */
  spans: Span[]
  edits: Edit[]
}

/** A stretch of the source's dialogue that the extraction does not have. */
export interface Omission {
  role: TurnRole
  span: Span
  text: string
}

/** Shares of letters, from 0 to 1. */
export interface Coverage {
  /** Of the letters in the extraction's turns: those that stand in the source. */
  extraction: number
  /** Of the letters in the source's dialogue: those that the extraction's turns have. */
  dialogue: number
  /** Of all letters of the source: those that any string of the extraction has. */
  source: number
}

/** How an extraction compares with its source. */
export interface Report {
  /** One for each string of the extraction that holds a letter, in its order. */
  findings: Finding[]
  /** Turns that are missing, in order. */
  omitted: Omission[]
  /** From where the extraction ends to where the dialogue does, when it ends too early. */
  cutOff?: Span
  coverage: Coverage
}
