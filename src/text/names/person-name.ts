import type { Span } from '../../model/span.ts'

/** A stretch of text that may name a person; title and honorific excluded. */
export interface PersonName {
  /** Offsets in the text that was searched. */
  span: Span
  name: string
  /** How much the form and its neighbours speak for a person's name, from 0 to 1. */
  sure: number
}
