import type { Cue } from './cues.ts'
import type { Frame } from './frames.ts'
import type { UnitRange } from './units.ts'

/** What a cue announces. */
export interface Claim {
  cue: Cue
  pieces: UnitRange[]
  frame: Frame
  /** How much better the frame is than none, in nats. */
  margin: number
  /** Whether the words between its marks are said beyond doubt. */
  isCertain?: boolean
}
