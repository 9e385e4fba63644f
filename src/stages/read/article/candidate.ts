import type { ArticleField } from '../../../model/article.ts'
import type { Span } from '../../../model/span.ts'

/** What one source says of one field. */
export interface Candidate {
  field: ArticleField
  /** Ready to be published; of authors a single name. */
  value: string
  /** Name of the source. What bears one name is one witness. */
  by: string
  /** How much the source is worth here; about 1 for a plain one. */
  weight: number
  /** Where it is visible in the text. */
  span?: Span
  /** As the page writes it. */
  raw?: string
}

/** A field that is neither headline, authors nor a date: its best candidate is its value. */
export type PlainField = Exclude<ArticleField, 'headline' | 'authors' | 'published' | 'modified'>
