import type { Interview } from '../model/interview.ts'
import type { Span } from '../model/span.ts'
import { type FoldedText, foldText } from '../text/fold.ts'
import { type Excerpt, textAt } from './text-at.ts'

/** Where {@link search} looks and how much it shows. */
export interface SearchOptions {
  /** As of `textAt`; 40 when not given. */
  context?: number | 'sentence'
  /** Also headings, captions and whatever else is neither turn nor passage. */
  everywhere?: boolean
  /** The most results wanted; all when not given. */
  limit?: number
}

/** A place where the words searched for stand. */
export interface SearchResult extends Excerpt {
  /** The turn in whose words it begins. */
  turnId?: string
  /** The passage in which it begins. */
  passageId?: string
}

/** Whose letters begin at a span. */
interface Owner {
  span: Span
  turnId?: string
  passageId?: string
}

/**
 * The places where words stand, in order and not overlapping. Case, width, composed or decomposed
 * accents and the amount of white space make no difference; words of a label are not searched.
 * Takes time linear in the text.
 *
 * @example
 * search(interview, 'never slept').map(({ turnId }) => turnId) //=> [undefined, 't144']
 */
export function search(
  interview: Interview,
  query: string,
  options: SearchOptions = {},
): SearchResult[] {
  const { context = 40, everywhere = false, limit = Infinity } = options
  const owners = ownersIn(interview)
  const results: SearchResult[] = []
  let next = 0
  for (const span of placesOf(foldText(interview.source.text), foldText(query.trim()).text)) {
    if (results.length >= limit) break
    while (next < owners.length && (owners[next]?.span.end ?? 0) <= span.start) next++
    const owner = owners[next]
    const isOwned = owner !== undefined && owner.span.start <= span.start
    if (!isOwned && !everywhere) continue
    results.push({ ...(isOwned ? owner : {}), ...textAt(interview, span, { context }) })
  }
  return results
}

/** Part of a folded character (one `s` of `ß`) stands for the whole, which is found once. */
function* placesOf({ text, starts, ends }: FoldedText, query: string): Generator<Span> {
  if (query === '') return
  let end = 0
  for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + query.length)) {
    const start = starts[at] ?? 0
    if (start < end) continue
    end = ends[at + query.length - 1] ?? start
    yield { start, end }
  }
}

function ownersIn({ turns, passages }: Interview): Owner[] {
  const owners: Owner[] = [
    ...turns.flatMap(({ id, paragraphs }) => paragraphs.map(({ span }) => ({ span, turnId: id }))),
    ...passages.map(({ id, span }) => ({ span, passageId: id })),
  ]
  return owners.sort((a, b) => a.span.start - b.span.start)
}
