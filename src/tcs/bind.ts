import * as conventions from '../conventions/index.ts'
import * as languages from '../languages/index.ts'
import { OnrecordError } from '../model/error.ts'
import type { Interview } from '../model/interview.ts'
import type { Issue, IssueCode } from '../model/issue.ts'
import type { Article } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import { parseWith } from '../parse.ts'
import * as readers from '../readers/index.ts'
import type { Kit } from '../shapes/kit.ts'
import { type Part, parts, type Place } from './copy.ts'
import { curate } from './curate.ts'
import { citation } from './data/citation.ts'
import { type Original, original } from './data/original.ts'
import { restated } from './data/restated.ts'
import { type Found, findParagraphs } from './find-paragraphs.ts'
import type { ExchangeKey } from './keys.ts'
import { type Letters, lettersOf } from './letters.ts'
import type { Mark } from './marks.ts'
import { printFrom } from './print.ts'
import type { BoundExchange, BoundTcs } from './types.ts'

/**
 * The article as published, from a copy of the user's own. The parser reads the copy; what its
 * paragraphs are, is told by their prints.
 *
 * @param known - what is known of the article; tests bind another
 * @throws OnrecordError `not-the-article` when fewer than two paragraphs stand there letter by letter.
 */
export function bind(input: string | Uint8Array, known: Original = original): BoundTcs {
  const prints = known.prints.map(printFrom)
  const { source, blocks, article } = parseWith(kit, input, { language: citation.language })
  const letters = lettersOf(source.text)
  const lines = linesIn(source.text, letters)
  const found = findParagraphs(letters.text, lines, prints)
  const count = found.filter((one) => one?.at !== undefined).length
  if (count < fewest) {
    const message = `the input is not the article: it holds ${count} of its ${prints.length} paragraphs`
    throw new OnrecordError('not-the-article', message)
  }
  const places = placesOf(source.text, letters, found)
  const interview = curate({
    source,
    blocks,
    article: completed(article),
    places,
    marks: marksIn(known.marks, letters, found),
    isVerbatim: true,
    issues: issuesOf(found, places),
  })
  return { interview, exchange: (key) => boundExchange(interview, key) }
}

/** Dates, quotes and events are known, and need no finder. */
const kit: Kit = {
  readers: Object.values(readers),
  languages: Object.values(languages),
  conventions: Object.values(conventions),
}

/** One paragraph alone may be a quotation. */
const fewest = 2

/** The offsets among the letters at which a line begins. */
function linesIn(text: string, { starts }: Letters): number[] {
  const lines: number[] = []
  let end = 0
  for (const [i, start] of starts.entries()) {
    if (i > 0 && text.slice(end, start).includes('\n')) lines.push(i)
    end = start
  }
  return lines
}

/** Paragraphs with the signs that they begin and end with. */
function placesOf(
  text: string,
  { starts, ends }: Letters,
  found: readonly (Found | undefined)[],
): (Place | undefined)[] {
  let before = 0
  return found.map((one) => {
    if (one === undefined) return undefined
    let start = starts[one.start] ?? 0
    let end = ends[one.end - 1] ?? start
    while (start > before && !isSpace(text, start - 1)) start--
    while (end < (starts[one.end] ?? text.length) && !isSpace(text, end)) end++
    before = end
    return { span: { start, end } }
  })
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at))

/** What names dates, events and quotes, in those paragraphs that stand there letter by letter. */
function marksIn(
  marks: Original['marks'],
  { starts, ends }: Letters,
  found: readonly (Found | undefined)[],
): Mark[] {
  return Object.entries(marks).flatMap(([name, places]) =>
    places.flatMap(([index, start, end]) => {
      const at = found[index]?.at
      if (at === undefined) return []
      const from = starts[at + start] ?? 0
      const to = end > start ? (ends[at + end - 1] ?? from) : from
      return [{ name, span: { start: from, end: to } }]
    }),
  )
}

/** What the copy does not tell of the article is known all the same. */
function completed(article: Article): Article {
  const { author, publisher, published } = citation
  const by = 'curated'
  const known: Article = { authors: [author], publisher, published, origins: {} }
  for (const field of ['authors', 'publisher', 'published'] as const) known.origins[field] = { by }
  const { authors, origins, ...others } = article
  return {
    ...known,
    ...others,
    ...(authors.length > 0 && { authors }),
    origins: { ...known.origins, ...origins },
  }
}

function issuesOf(
  found: readonly (Found | undefined)[],
  places: readonly (Place | undefined)[],
): Issue[] {
  let end = 0
  return parts.flatMap((part, i) => {
    const span = places[i]?.span ?? { start: end, end }
    end = span.end
    if (found[i] === undefined)
      return [issueOf('paragraph-missing', `The copy lacks ${nameOf(part)}.`, span)]
    if (found[i].isChanged === undefined) return []
    return [issueOf('paragraph-changed', `The copy has changed ${nameOf(part)}.`, span)]
  })
}

const issueOf = (code: IssueCode, message: string, span: Span): Issue => ({
  code,
  message,
  span,
  by: 'tcs/bind',
})

function nameOf(part: Part): string {
  if ('passage' in part) return `a paragraph of the ${part.passage}`
  const { exchange, role, paragraph, of } = part
  const which = of === 1 ? 'the' : `paragraph ${paragraph} of the`
  return `${which} ${role} in '${exchange}'`
}

function boundExchange<K extends ExchangeKey>(interview: Interview, key: K): BoundExchange<K> {
  const exchange = interview.exchanges.find(({ id }) => id === key)
  const textsOf = (ids: readonly string[] = []): string[] =>
    interview.turns
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
  const [question] = textsOf(exchange?.questionIds)
  return {
    key,
    topics: restated.exchanges[key].topics,
    ...(question !== undefined && { question }),
    answer: textsOf(exchange?.answerIds),
  }
}
