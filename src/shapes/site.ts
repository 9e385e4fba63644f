/** A site's quirks. Kept few: the generic way is the product. */
export interface Site {
  name: string
  /** Whole labels from the right: `example.com` matches `news.example.com`. */
  hosts: readonly string[]
  /** Class or id tokens of elements whose text is nobody's. */
  drop?: readonly string[]
  /** Class or id tokens of elements that hold a question. */
  question?: readonly string[]
  /** Class or id tokens of the byline. */
  byline?: readonly string[]
  /** The day the sheet was last held against the site, `YYYY-MM-DD`: sheets rot. */
  seen: string
}
