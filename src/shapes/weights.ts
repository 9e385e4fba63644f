/** How much each kind of evidence counts, in nats. Rows follow the lists of names they belong to. */
export interface Weights {
  /** One row a feature, one column a state. */
  features: readonly (readonly number[])[]
  /** One row a feature of the step from one segment to the next, one column an edge. */
  edges: readonly (readonly number[])[]
  /** One row a feature under a hypothesis, one column a state. */
  under: readonly (readonly number[])[]
  /** One row a state that is left, one column a state that is entered. */
  transitions: readonly (readonly number[])[]
  /** One number for each feature of a hypothesis as a whole. */
  prior: readonly number[]
  /** One number for each kind of evidence that the whole is an interview. */
  kind: readonly number[]
  /** How sure a turn is: one number for all, and what the margin of its labelling counts. */
  turn: readonly [number, number]
}
