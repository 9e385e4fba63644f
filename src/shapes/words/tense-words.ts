/** Words that tell whether a sentence looks back or ahead; lower case. */
export interface TenseWords {
  past: readonly string[]
  /** Endings of past forms: `ed`. */
  pastEndings?: readonly string[]
  future: readonly string[]
  /** Words right before a date that lies ahead: `until`. */
  futureLeads?: readonly string[]
  /** Words right before a date that lies behind: `since`. */
  pastLeads?: readonly string[]
  /** Endings of forms that look ahead: `겠다`. */
  futureEndings?: readonly string[]
  /** The verb ends the sentence, so that what tells stands behind a date. */
  verbLast?: true
  /** Verbs come in two pieces, so that the nearest word says too little: `ist … geplant`. */
  split?: true
}
