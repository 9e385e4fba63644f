import type { Article } from '../../model/article.ts'
import type { Container, LaidBlock } from '../../shapes/reader.ts'
import { keyOf, textWeight } from '../../text/letters.ts'

/** Where on a page its article stands. */
export interface PageShape {
  /** By container: whether the article's bulk lies in it. */
  holdsArticle: readonly boolean[]
  /** The container that most of the article's paragraphs stand in directly. */
  home: number
  /** Where the headline stands in the text; -1 when it does not. */
  headlineAt: number
}

/** Finds the bulk of a page's running text by the containers around it. */
export function shapeOf(
  text: string,
  blocks: readonly LaidBlock[],
  containers: readonly Container[],
  article: Article,
): PageShape {
  const own = new Float64Array(containers.length)
  for (const block of blocks) if (isProse(block)) own[block.container]! += proseWeight(text, block)
  const mass = own.slice()
  for (let i = containers.length - 1; i >= 0; i--) {
    const parent = containers[i]?.parent ?? -1
    if (parent >= 0) mass[parent]! += mass[i] ?? 0
  }
  const total = Math.max(0, ...mass)
  const top = smallest(mass, total * 0.65)
  const holdsArticle = containers.map((_, i) => i === top)
  containers.forEach(({ parent }, i) => {
    if (parent >= 0 && holdsArticle[parent]) holdsArticle[i] = true
  })
  return { holdsArticle, home: largest(own), headlineAt: headlineIn(text, blocks, article) }
}

const isProse = (block: LaidBlock): boolean =>
  block.part === 'content' && block.linkShare < 0.4 && block.container >= 0

const proseWeight = (text: string, { span, linkShare }: LaidBlock): number => {
  const weight = textWeight(text.slice(span.start, Math.min(span.end, span.start + 4000)))
  return weight < 25 ? 0 : weight * (1 - linkShare)
}

// Containers come in document order, so an inner one has the higher index.
function smallest(mass: Float64Array, least: number): number {
  let best = -1
  mass.forEach((weight, i) => {
    if (weight >= least && (best < 0 || weight <= (mass[best] ?? 0))) best = i
  })
  return best
}

const largest = (own: Float64Array): number =>
  own.reduce((best, weight, i) => (weight > (own[best] ?? -1) ? i : best), 0)

function headlineIn(
  text: string,
  blocks: readonly LaidBlock[],
  { headline, origins }: Article,
): number {
  if (headline === undefined) return -1
  if (origins.headline?.span !== undefined) return origins.headline.span.start
  const key = keyOf(headline)
  const found = blocks.find(
    ({ span }) =>
      span.end - span.start < headline.length * 3 &&
      keyOf(text.slice(span.start, span.end)) === key,
  )
  return found?.span.start ?? -1
}
