/** A stretch of letters that stands in two streams alike. */
export interface Run {
  /** Where it begins in the one stream. */
  here: number
  /** Where it begins in the other. */
  there: number
  length: number
}

/** Where a run ends in the one stream. */
export const endHere = ({ here, length }: Run): number => here + length

/** Where a run ends in the other. */
export const endThere = ({ there, length }: Run): number => there + length
