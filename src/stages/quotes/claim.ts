import type { Cue } from './cues.ts'
import type { Frame } from './frames.ts'

/** Units of a sentence, half-open. */
export interface Stretch {
  first: number
  end: number
}

/** What a cue announces. */
export interface Claim {
  cue: Cue
  pieces: Stretch[]
  frame: Frame
  /** How much better the frame is than none, in nats. */
  margin: number
  /** Whether the words between its marks are said beyond doubt. */
  isCertain?: boolean
}
