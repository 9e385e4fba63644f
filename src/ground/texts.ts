import type { Article } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import { align } from '../text/align/align.ts'
import { differencesBetween } from '../text/align/differences.ts'
import { findEach } from '../text/align/find.ts'
import { endThere, type Run } from '../text/align/run.ts'
import { type LetterStream, letterStreamOf } from '../text/letter-stream.ts'
import { keyOf } from '../text/letters.ts'
import type { Finding } from './report.ts'
import { type SourceLetters, spanOf } from './source-letters.ts'

/** What was found out about a text, wherever it stands. */
export type FoundText = Pick<Finding, 'verdict' | 'spans' | 'edits'>

/** In letters: longer texts are told by their grams. */
const longestName = 64
/** So much of a text must stand in the source. */
const leastShare = 0.5

/**
 * Looks up names, headlines and quotes, which may stand anywhere: in the text or, without a span, in
 * what the page says of itself.
 */
export function findTexts(
  texts: Iterable<string>,
  letters: SourceLetters,
  article: Article,
): Map<string, FoundText> {
  const distinct = [...new Set(texts)]
  const streams = distinct.map((text) => letterStreamOf(text))
  const isName = ({ length }: LetterStream): boolean => length > 0 && length <= longestName
  const names = streams.filter(isName)
  const places = new Map(findEach(names, letters.stream).map((place, i) => [names[i], place]))
  const isStated = statedBy(article)
  return new Map(
    distinct.map((text, i) => {
      const stream = streams[i]!
      const place = places.get(stream)
      if (place !== undefined) return [text, exactAt(place, stream.length, letters)]
      if (isStated(text)) return [text, { verdict: 'exact', spans: [], edits: [] }]
      return [text, alignedText(stream, letters)]
    }),
  )
}

/** Tells whether what the page says of itself holds a text. */
function statedBy({ origins: _, authors, ...fields }: Article): (text: string) => boolean {
  const stated = [...authors, ...Object.values(fields)].map(keyOf)
  return (text) => stated.some((one) => one.includes(keyOf(text)))
}

const exactAt = (place: number, length: number, letters: SourceLetters): FoundText => ({
  verdict: 'exact',
  spans: [spanOf(letters.stream, place, place + length)],
  edits: [],
})

function alignedText(stream: LetterStream, letters: SourceLetters): FoundText {
  const { runs } = align(stream, letters.index, true)
  const known = runs.reduce((sum, { length }) => sum + length, 0)
  if (known === 0 || known < stream.length * leastShare)
    return { verdict: 'invented', spans: [], edits: [] }
  const edits = differencesBetween(runs, 0, stream.length).map(({ kind, here, there }) => ({
    kind,
    here: spanOf(stream, here.from, here.to),
    there: spanOf(letters.stream, there.from, there.to),
  }))
  return { verdict: edits.length > 0 ? 'edited' : 'exact', spans: spansOf(runs, letters), edits }
}

/** A span for each paragraph or line that runs stand in. */
function spansOf(runs: readonly Run[], { stream, cellOf }: SourceLetters): Span[] {
  const spans: Span[] = []
  let [from, to] = [-1, -1]
  for (const run of runs)
    for (let at = run.there; at < endThere(run); at++) {
      if (from >= 0 && cellOf[at] !== cellOf[from]) {
        spans.push(spanOf(stream, from, to))
        from = at
      }
      if (from < 0) from = at
      to = at + 1
    }
  if (from >= 0) spans.push(spanOf(stream, from, to))
  return spans
}
