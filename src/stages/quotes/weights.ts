/** How much each kind of evidence counts, in nats. */
export interface Weights {
  /** Four numbers for each value of the frame space: one for each frame. */
  frame: readonly number[]
  /** A number for each value of the start space. */
  start: readonly number[]
  end: readonly number[]
  left: readonly number[]
  said: readonly number[]
}
