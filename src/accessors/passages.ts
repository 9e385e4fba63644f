import type { Interview } from '../model/interview.ts'
import type { Passage, PassageKind } from '../model/passage.ts'

/** The passages of one kind, in the interview's order. */
export const passagesOf = (interview: Interview, kind: PassageKind): Passage[] =>
  interview.passages.filter((passage) => passage.kind === kind)
