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

/** What a letter is worth: `a` one step up, `b` two, `A` one down; a full stop is nought. */
export const step = 0.2

/** The weights that rows of letters spell; a row is a kind of feature. */
// @__NO_SIDE_EFFECTS__
export const weightsFrom = (rows: readonly string[]): number[] =>
  Array.from(rows.join(''), (letter) => {
    if (letter === '.') return 0
    const code = letter.charCodeAt(0)
    return (code >= 97 ? code - 96 : 64 - code) * step
  })
