/** What a page says that somebody is. */
export interface Introduction {
  post?: string
  organisation?: string
}

/** The first introduction that is whole; else the first with a post. */
export const fullest = (found: readonly Introduction[]): Introduction =>
  found.find(({ post, organisation }) => post !== undefined && organisation !== undefined) ??
  found.find(({ post }) => post !== undefined) ??
  {}

/** An introduction of what is known. */
export const introduction = (post: string, organisation: string | undefined): Introduction =>
  organisation === undefined ? { post } : { post, organisation }

/** An age or the reading of a name in brackets, behind which one is introduced: ` (45)`. */
export const aside: RegExp = /^\s?[(（][\d\p{Script=Hiragana}\p{Script=Katakana}][^)）]{0,20}[)）]/u

const boundaries = ',，、。.:：;!?！？()（）“”"\'‘’「」『』<>《》[]【】\n=＝'

/** What follows the last sign that parts clauses. */
export function lastClause(text: string): string {
  let start = text.length
  while (start > 0 && !boundaries.includes(text.charAt(start - 1))) start--
  return text.slice(start)
}
