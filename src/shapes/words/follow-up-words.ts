/** Words by which a short question takes up the answer before it; lower case. */
export interface FollowUpWords {
  /** Open a question that can be nothing else: `such as`, `how so`, `zum Beispiel`. */
  openers: readonly string[]
  /** Join a question to what was said: `and`, `but`, `und`, `でも`. */
  joiners: readonly string[]
  /** Refer to what was said: `that`, `it`, `they`, `das`, `それ`. */
  references: readonly string[]
}
