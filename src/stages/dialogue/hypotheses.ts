import type { TurnRole } from '../../model/turn.ts'
import type { Cluster, Clusters } from './clusters.ts'

/** An assignment of a page's clusters to roles. */
export interface Hypothesis {
  /** Labels and signs that ask or answer; others are no marks of a speaker. */
  roles: ReadonlyMap<string, TurnRole>
  /** The one style that sets a role apart, if any. */
  style?: Cluster
  styleRole?: TurnRole
}

/** Which label and sign clusters ask and which answer. */
export type Roles = ReadonlyMap<string, TurnRole>

const mostLabels = 10
const mostStyles = 6
const mostSingles = 4
const fewestReaders = 3
const mostReaders = 60

/** Every assignment of roles to marks and styles. */
export function hypothesesOf(clusters: Clusters): Hypothesis[] {
  const styles = styleOptions(clusters)
  return markOptions(clusters).flatMap((roles) => styles.map((style) => ({ roles, ...style })))
}

/** One style with its role, or none. */
export type StyleOption = Pick<Hypothesis, 'style' | 'styleRole'>

/** Every style that may set a role apart; the first is none. */
export function styleOptions({ styles, segments }: Clusters): StyleOption[] {
  // A style that nearly all of the page is set in parts nothing.
  const frequent = styles.filter(({ count }) => count >= 2 && count < segments * 0.9)
  const asking = best(
    frequent,
    (one) => (one.asking + 0.1) * one.alternating * Math.sqrt(one.count),
  )
  const answering = best(
    frequent,
    (one) => (1 - one.asking) * one.alternating * Math.sqrt(one.count),
  )
  return [
    {},
    ...asking.slice(0, mostStyles).map((style) => ({ style, styleRole: 'question' as const })),
    ...answering.slice(0, 2).map((style) => ({ style, styleRole: 'answer' as const })),
  ]
}

const best = (clusters: readonly Cluster[], score: (cluster: Cluster) => number): Cluster[] =>
  clusters
    .map((cluster) => ({ cluster, score: score(cluster) }))
    .sort((a, b) => b.score - a.score)
    .map(({ cluster }) => cluster)

/** Every assignment of roles to labels and signs; the first is none. */
export function markOptions({ labels, signs }: Clusters): Roles[] {
  const frequent = labels
    .filter(({ count, mark }) => count >= 2 || mark?.role !== undefined)
    .slice(0, mostLabels)
  // On some pages only the first exchange is labelled.
  const named = labels.filter((label) => label.isNamed && !frequent.includes(label))
  const active = [...frequent, ...named.slice(0, mostSingles)]
  const marking = signs.filter(({ count }) => count >= 2).slice(0, 3)
  const all = (role: TurnRole): Roles => new Map(active.map(({ name }) => [name, role]))
  const labelled = active.length === 0 ? [] : labelOptions(active)
  const options: Roles[] = [
    new Map(),
    ...labelled,
    ...(active.length > frequent.length && frequent.length > 0 ? labelOptions(frequent) : []),
    ...signOptions(marking),
    ...marking.flatMap(({ name }) => [
      new Map([...all('answer'), [name, 'question' as const]]),
      new Map([...all('question'), [name, 'answer' as const]]),
    ]),
  ]
  return [...distinct(options, [...active, ...marking]), ...readersAsking(labels)]
}

function labelOptions(active: readonly Cluster[]): Roles[] {
  const assign = (roleOf: (cluster: Cluster) => TurnRole): Roles =>
    new Map(active.map((cluster) => [cluster.name, cluster.mark?.role ?? roleOf(cluster)]))
  const only = (one: Cluster, role: TurnRole): Roles =>
    new Map(active.map(({ name }) => [name, name === one.name ? role : opposite(role)]))
  return [
    assign(({ asking }) => (asking >= 0.5 ? 'question' : 'answer')),
    assign(({ asking, weight }) => (asking >= 0.25 && weight < 200 ? 'question' : 'answer')),
    assign(() => 'answer'),
    assign(() => 'question'),
    ...active.slice(0, 5).map((one) => only(one, 'question')),
    ...active.slice(0, 2).map((one) => only(one, 'answer')),
    ...frequentAlone(active),
  ]
}

// Rare labels ("Note:", "Photo:") beside those of the two who speak.
function frequentAlone(active: readonly Cluster[]): Roles[] {
  const [first, second] = active
  if (first === undefined || second === undefined || active.length < 3) return []
  return [
    new Map([
      [first.name, 'question' as const],
      [second.name, 'answer' as const],
    ]),
    new Map([
      [first.name, 'answer' as const],
      [second.name, 'question' as const],
    ]),
    ...active.slice(0, 2).map(({ name }) => new Map([[name, 'answer' as const]])),
  ]
}

/** Readers in turn, each by a name of his own, and one who answers them all. */
function readersAsking(labels: readonly Cluster[]): Roles[] {
  const [answering, ...others] = labels
  if (answering === undefined || answering.count < fewestReaders) return []
  const areReaders = others.every(({ count, mark }) => count < 3 && mark?.role === undefined)
  if (others.length < fewestReaders || !areReaders) return []
  const asking = others.slice(0, mostReaders).map(({ name }) => [name, 'question'] as const)
  return [new Map([...asking, [answering.name, 'answer' as const]])]
}

function signOptions(marking: readonly Cluster[]): Roles[] {
  const [first, second] = marking
  const single = marking.flatMap(({ name }) => [
    new Map([[name, 'question' as const]]),
    new Map([[name, 'answer' as const]]),
  ])
  if (first === undefined || second === undefined) return single
  return [
    ...single,
    new Map([
      [first.name, 'question' as const],
      [second.name, 'answer' as const],
    ]),
    new Map([
      [first.name, 'answer' as const],
      [second.name, 'question' as const],
    ]),
  ]
}

const opposite = (role: TurnRole): TurnRole => (role === 'question' ? 'answer' : 'question')

/** The options without those that give each of the clusters the same role. */
function distinct(options: readonly Roles[], clusters: readonly Cluster[]): Roles[] {
  const keyFor = (roles: Roles): string => clusters.map(({ name }) => roles.get(name) ?? '').join()
  return [...new Map(options.map((roles) => [keyFor(roles), roles])).values()]
}
