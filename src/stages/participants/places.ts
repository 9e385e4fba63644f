import type { Article } from '../../model/article.ts'
import type { Passage } from '../../model/passage.ts'
import type { Span } from '../../model/span.ts'
import type { LabelledTurn } from '../../shapes/labelled-turn.ts'
import type { LaidBlock } from '../../shapes/reader.ts'
import { keyOf } from '../../text/letters.ts'

/** What a place is in the page. */
export type PlaceKind =
  | 'headline'
  | 'standfirst'
  | 'intro'
  | 'heading'
  | 'caption'
  | 'question'
  | 'answer'
  | 'biography'

/** A stretch of text in which names are looked for. */
export interface Place {
  kind: PlaceKind
  text: string
  /** Where it begins in the source text; absent when it stands in the metadata only. */
  start?: number
}

/** What the dialogue of a page is made of. */
export interface Scene {
  turns: readonly LabelledTurn[]
  passages: readonly Passage[]
  /** The blocks that belong to the article. */
  body: readonly LaidBlock[]
}

/** How many letters of each kind of place are searched, all its places together. */
const budget: Record<PlaceKind, number> = {
  headline: 400,
  standfirst: 800,
  intro: 4000,
  heading: 1500,
  caption: 1500,
  question: 2000,
  answer: 1200,
  biography: 2000,
}
const longestQuestion = 300
const longestAnswer = 400

/**
 * The blocks of the article: its body, and what stands between the headline and the first turn, be
 * it set in a box of its own.
 */
export function blocksOf(
  blocks: readonly LaidBlock[],
  { body, turns }: Scene,
  { origins }: Article,
): LaidBlock[] {
  const own = new Set(body)
  const first = startOf(turns[0]) ?? 0
  const headline = origins.headline?.span?.start ?? first
  return blocks.filter(
    (block) => own.has(block) || (isIntroduction(block) && isWithin(block.span, headline, first)),
  )
}

const isIntroduction = ({ part, linkShare }: LaidBlock): boolean =>
  part === 'content' && linkShare < 0.5

const isWithin = ({ start, end }: Span, from: number, to: number): boolean =>
  start > from && end <= to

/** The places of a page that may name those who speak in it, by how telling they are. */
export function placesOf(
  text: string,
  article: Article,
  blocks: readonly LaidBlock[],
  { passages, turns }: Scene,
): Place[] {
  const titles = [
    ...placeOf('headline', article.headline),
    ...placeOf('standfirst', article.kicker),
    ...placeOf('standfirst', article.standfirst),
  ]
  const known = new Set(titles.map((place) => keyOf(place.text)))
  const longest = Math.max(...titles.map((place) => place.text.length * 2))
  const unsigned = blocks.filter(({ span }) => !holds(span, article.origins.authors?.span))
  const narrative = narrativePlaces(text, unsigned, passages, turns).filter(
    (place) => place.text.length > longest || !known.has(keyOf(place.text)),
  )
  const spoken = turns.flatMap(({ role, paragraphs }) =>
    paragraphs.slice(0, 1).map(({ span }) => ({
      kind: role,
      text: text.slice(
        span.start,
        Math.min(span.end, span.start + (role === 'question' ? longestQuestion : longestAnswer)),
      ),
      start: span.start,
    })),
  )
  return withinBudget([...titles, ...narrative, ...spoken])
}

const holds = ({ start, end }: Span, inner: Span | undefined): boolean =>
  inner !== undefined && inner.start >= start && inner.end <= end

const placeOf = (kind: PlaceKind, text: string | undefined): Place[] =>
  text === undefined ? [] : [{ kind, text }]

function narrativePlaces(
  text: string,
  body: readonly LaidBlock[],
  passages: readonly Passage[],
  turns: readonly LabelledTurn[],
): Place[] {
  const first = startOf(turns[0]) ?? text.length
  const last = turns.at(-1)?.paragraphs.at(-1)?.span.end ?? 0
  const endings = new Set(
    passages.filter((one) => one.span.start >= last).map((one) => one.span.start),
  )
  const isSpoken = spokenTest(turns)
  return body.flatMap(({ kind, span: whole }): Place[] => {
    const span = outside(whole, first, last)
    if (isSpoken(span.start, span.end)) return []
    const place = { text: text.slice(span.start, span.end), start: span.start }
    if (kind === 'caption') return [{ kind, ...place }]
    if (span.start < first) return [{ kind: kind === 'heading' ? 'heading' : 'intro', ...place }]
    if (span.start >= last) return endings.has(span.start) ? [{ kind: 'biography', ...place }] : []
    return [{ kind: 'heading', ...place }]
  })
}

/** The part of a block that lies before the first turn or behind the last, where one begins or ends inside. */
function outside({ start, end }: Span, first: number, last: number): Span {
  if (start < first && first < end) return { start, end: first }
  return start < last && last < end ? { start: last, end } : { start, end }
}

const startOf = (turn: LabelledTurn | undefined): number | undefined =>
  turn?.label?.start ?? turn?.paragraphs[0]?.span.start

/** Tells, for spans in document order, whether a turn holds their first or last letters. */
function spokenTest(turns: readonly LabelledTurn[]): (start: number, end: number) => boolean {
  const spans = turns.flatMap(({ label, paragraphs }) => [
    ...(label === undefined ? [] : [label]),
    ...paragraphs.map(({ span }) => span),
  ])
  let at = 0
  return (start, end) => {
    while (at < spans.length && (spans[at]?.end ?? 0) <= start) at++
    const span = spans[at]
    return span !== undefined && span.start < end
  }
}

// Of a long introduction the end tells who will speak; all other places count from the top.
const nearestIntroFirst = (places: readonly Place[]): Place[] => [
  ...places.filter(({ kind }) => kind !== 'intro'),
  ...places.filter(({ kind }) => kind === 'intro').reverse(),
]

function withinBudget(places: readonly Place[]): Place[] {
  const left = { ...budget }
  return nearestIntroFirst(places).flatMap((place) => {
    const text = place.text.slice(0, left[place.kind])
    left[place.kind] -= text.length
    return text === '' ? [] : [{ ...place, text }]
  })
}
