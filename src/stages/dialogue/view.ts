import type { Article } from '../../model/article.ts'
import type { Convention } from '../../shapes/convention.ts'
import type { Language } from '../../shapes/language.ts'
import type { Container, LaidBlock, TimedPlace } from '../../shapes/reader.ts'
import { textWeight } from '../../text/letters.ts'
import { type Clusters, clustersOf } from './clusters.ts'
import { type Facts, factsOf } from './facts.ts'
import type { View } from './features.ts'
import { lexiconOf } from './lexicon.ts'
import { mentionsIn } from './mentions.ts'
import { type Observation, observe } from './observe.ts'
import { shapeOf } from './page.ts'
import { segmentsOf } from './segments.ts'
import { type PageEvidence, pageEvidence } from './page-evidence.ts'

/** A page made ready for the hypotheses. */
export interface Prepared {
  view: View
  clusters: Clusters
  evidence: PageEvidence
}

/** Cuts a page into segments and gathers the evidence that does not depend on a hypothesis. */
export function prepare(
  text: string,
  blocks: readonly LaidBlock[],
  containers: readonly Container[],
  article: Article,
  conventions: readonly Convention[],
  language: Language,
  times: readonly TimedPlace[],
): Prepared {
  const shape = shapeOf(text, blocks, containers, article)
  const spoken = blocks.filter(
    (block) => shape.holdsArticle[block.container] !== false && maySpeak(text, block),
  )
  const lexicon = lexiconOf(language)
  const segments = segmentsOf(text, spoken, containers, times)
  const observations = observe(text, segments, conventions, language)
  const facts = factsOf(text, observations, lexicon)
  const clusters = clustersOf(text, observations, facts)
  const counts = new Map(clusters.labels.map(({ name, count }) => [name, count]))
  const mentions = mentionsIn(observations, clusters.labels, article, language)
  const cues = cuesOf(observations, facts, counts)
  const odd = oddOnes(observations, facts, clusters)
  const isLabelled = clusters.labels.some(({ count }) => count > 2)
  const shares = sharesOf(observations, shape.home)
  const view = {
    observations,
    facts,
    counts,
    shape,
    mentions,
    cues,
    odd,
    isLabelled,
    shares,
  }
  const evidence = pageEvidence(view, clusters, article, lexicon, language)
  return { view, clusters, evidence }
}

/** Segments in a row in one element that is not the article's own count as much as so many at most. */
const mostInBox = 3

function sharesOf(observations: readonly Observation[], home: number): Float64Array {
  const shares = new Float64Array(observations.length).fill(1)
  let start = 0
  observations.forEach(({ segment }, i) => {
    const { container } = segment.block
    if (observations[i + 1]?.segment.block.container === container) return
    const count = i + 1 - start
    const isBox = container !== home && count > mostInBox && count * 4 < observations.length
    if (isBox) shares.fill(mostInBox / count, start, i + 1)
    start = i + 1
  })
  return shares
}

/** A style asks where so much of it does. */
const askingShare = 0.5

/** Which segments are set in a style that mostly asks, and ask nothing themselves. */
function oddOnes(
  observations: readonly Observation[],
  facts: readonly Facts[],
  { styles, segments }: Clusters,
): boolean[] {
  const asking = styles
    .filter(({ count }) => count > 2 && count < segments * 0.7)
    .filter(({ asking }) => asking >= askingShare)
    .map(({ name }) => name)
  return observations.map((one, i) => {
    const known = facts[i]
    const asks = known === undefined || known.marksInside > 0 || known.ending
    return !asks && asking.some((style) => one.styles.includes(style))
  })
}

/** Where the first and the last start of a turn may be: a label that recurs, a sign, a question. */
function cuesOf(
  observations: readonly Observation[],
  facts: readonly Facts[],
  counts: ReadonlyMap<string, number>,
): View['cues'] {
  const isCue = ({ label, sign, segment }: Observation, i: number): boolean =>
    segment.block.part === 'content' &&
    ((label !== undefined && (counts.get(label.cluster) ?? 0) > 1) ||
      sign !== undefined ||
      facts[i]?.marked === true)
  return { first: observations.findIndex(isCue), last: observations.findLastIndex(isCue) }
}

/** Whether a block can be part of a dialogue at all: menus, lists of links and sounds cannot. */
function maySpeak(text: string, { span, part, kind, linkShare }: LaidBlock): boolean {
  if (part === 'navigation' || part === 'form') return false
  if (part === 'aside' && kind === 'caption') return false
  return (
    linkShare < 0.9 || textWeight(text.slice(span.start, Math.min(span.end, span.start + 200))) > 80
  )
}
