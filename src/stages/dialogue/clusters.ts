import type { Facts } from './facts.ts'
import type { Mark } from './mark.ts'
import type { Observation } from './observe.ts'

/** What the segments of one cluster have in common. */
export interface Cluster {
  name: string
  count: number
  /** Share of its segments that look like questions, by mark or by ending. */
  asking: number
  /** Mean weight of what its segments say. */
  weight: number
  /** Share of its segments that address somebody, and of those that speak in the first person. */
  addressing: number
  confiding: number
  /** Share of its segments that are followed by one outside the cluster. */
  alternating: number
  /** The first mark seen, for clusters of labels and signs. */
  mark?: Mark
  /** Index of its first segment. */
  first: number
  /** Of a label seen once: whether the page names its bearer elsewhere, too. */
  isNamed: boolean
}

/** The clusters of one page, most frequent first. */
export interface Clusters {
  labels: readonly Cluster[]
  signs: readonly Cluster[]
  styles: readonly Cluster[]
  /** How many segments the page has. */
  segments: number
}

type Sum = Cluster

/** Labels seen once that are looked for elsewhere; more would cost time and mean nothing. */
const mostSingles = 24

/** Adds up what the segments of each cluster say. */
export function clustersOf(
  text: string,
  observations: readonly Observation[],
  facts: readonly Facts[],
): Clusters {
  const labels = new Map<string, Sum>()
  const signs = new Map<string, Sum>()
  const styles = new Map<string, Sum>()
  observations.forEach((one, i) => {
    const next = observations[i + 1]
    // A label that stands alone says what the next segment says.
    const said = one.text === '' ? facts[i + 1] : facts[i]
    const { label, sign } = one
    if (said === undefined) return
    if (label) add(labels, label.cluster, said, next?.label?.cluster !== label.cluster, i, label)
    if (sign) add(signs, sign.cluster, said, next?.sign?.cluster !== sign.cluster, i, sign)
    for (const style of one.styles) add(styles, style, said, !next?.styles.includes(style), i)
  })
  nameSingles(text, labels.values())
  return {
    labels: ranked(labels),
    signs: ranked(signs),
    styles: ranked(styles),
    segments: observations.length,
  }
}

function nameSingles(text: string, labels: Iterable<Sum>): void {
  const singles = [...labels].filter(({ count, mark }) => count === 1 && mark?.role === undefined)
  for (const sum of singles.slice(0, mostSingles)) {
    const { speaker, span } = sum.mark ?? {}
    if (speaker === undefined || span === undefined || speaker.length < 2) continue
    const first = text.indexOf(speaker)
    const isElsewhere = first >= 0 && first < span.start
    sum.isNamed = isElsewhere || text.indexOf(speaker, span.end) >= 0
  }
}

function add(
  sums: Map<string, Sum>,
  name: string,
  said: Facts,
  alternates: boolean,
  i: number,
  mark?: Mark,
): void {
  const sum = sums.get(name) ?? {
    name,
    count: 0,
    asking: 0,
    weight: 0,
    addressing: 0,
    confiding: 0,
    alternating: 0,
    first: i,
    isNamed: false,
  }
  sum.count++
  sum.asking += said.marked ? 1 : said.ending ? 0.6 : 0
  sum.weight += Math.min(said.weight, 1000)
  sum.addressing += said.second ? 1 : 0
  sum.confiding += said.first ? 1 : 0
  sum.alternating += alternates ? 1 : 0
  if (mark !== undefined) sum.mark ??= mark
  sums.set(name, sum)
}

const ranked = (sums: ReadonlyMap<string, Sum>): Cluster[] =>
  [...sums.values()]
    .map((sum) => ({
      ...sum,
      asking: sum.asking / sum.count,
      weight: sum.weight / sum.count,
      addressing: sum.addressing / sum.count,
      confiding: sum.confiding / sum.count,
      alternating: sum.alternating / sum.count,
    }))
    .sort((a, b) => b.count - a.count || a.first - b.first)
