/** One of the ways to write a language, told by its letters. */
export interface WritingVariant {
  /** BCP 47: `zh-Hans`, `zh-Hant`. */
  tag: string
  /** Frequent letters that the other variants write otherwise. */
  letters: string
}
