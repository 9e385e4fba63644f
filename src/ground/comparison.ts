import type { LetterStream } from '../text/letter-stream.ts'
import type { SourceLetters } from './source-letters.ts'

/** Whose a letter of the source is: the index of a string, or one of these. */
export const nobodys = -1
/** A letter that no string has, which an edit tells of. */
export const accountedFor = -2

/** An extraction's dialogue beside its source. */
export interface Comparison {
  letters: SourceLetters
  /** The letters of all strings. */
  stream: LetterStream
  /** For each letter of the source: the string that has it, {@link nobodys} or {@link accountedFor}. */
  owners: Int32Array
  /** The last letter of the source that a string has. */
  lastOwned: number
}

/** Letters, half-open; empty when there are none. */
export interface Stretch {
  from: number
  to: number
}

/** Whether there are letters in a stretch. */
export const isFilled = ({ from, to }: Stretch): boolean => to > from
