import type { TurnRole } from '../../model/turn.ts'
import type { Cluster, Clusters } from './clusters.ts'
import type { Roles } from './hypotheses.ts'

/** The labels of a page that its head names. */
export interface NamedLabels {
  /** Labels that name an author or the publisher. */
  authors: ReadonlySet<string>
  /** Labels that headline or standfirst names. */
  headlined: ReadonlySet<string>
}

/** What the labels of one side come to. */
interface Side {
  count: number
  asking: number
  weight: number
  addressing: number
  confiding: number
  /** Of its labels' segments. */
  first: number
  hasAuthor: boolean
  hasHeadlined: boolean
  /** Frequent labels that hardly ever ask. */
  silent: number
}

const noSide = (): Side => ({
  count: 0,
  asking: 0,
  weight: 0,
  addressing: 0,
  confiding: 0,
  first: Number.MAX_SAFE_INTEGER,
  hasAuthor: false,
  hasHeadlined: false,
  silent: 0,
})

function addLabel(side: Side, label: Cluster, { authors, headlined }: NamedLabels): void {
  side.count++
  side.asking += label.asking
  side.weight += label.weight
  side.addressing += label.addressing
  side.confiding += label.confiding
  side.first = Math.min(side.first, label.first)
  side.hasAuthor ||= authors.has(label.name)
  side.hasHeadlined ||= headlined.has(label.name)
  if (label.asking < 0.1 && label.count > 2) side.silent++
}

/** The part of the prior that depends on labels and signs; all assignments of a page ask for it. */
export function marksPrior(
  roles: Roles,
  { labels, signs }: Clusters,
  named: NamedLabels,
): number[] {
  const [asks, answers] = [noSide(), noSide()]
  let [known, kept] = [0, 0]
  for (const label of labels) {
    const role = roles.get(label.name)
    if (role === undefined) continue
    addLabel(role === 'question' ? asks : answers, label, named)
    if (label.mark?.role !== undefined) known++
    if (label.mark?.role === role) kept++
  }
  return [
    Number(asks.count + answers.count > 0),
    mean(asks.asking, asks),
    mean(answers.asking, answers),
    Math.min(kept, 2),
    Math.min(known - kept, 2),
    Number(asks.hasAuthor),
    Number(answers.hasAuthor),
    Number(asks.hasHeadlined),
    Number(answers.hasHeadlined),
    Number(asks.first < answers.first),
    Number(asks.count > 0 && mean(asks.weight, asks) < mean(answers.weight, answers)),
    Math.max(0, asks.count - 1),
    Math.max(0, answers.count - 1),
    signs.filter(({ name }) => roles.has(name)).length,
    Number(answers.count > 0 && !isGiven('question', roles)),
    Number(asks.count > 0 && !isGiven('answer', roles)),
    mean(asks.addressing, asks),
    mean(answers.addressing, answers),
    mean(asks.confiding, asks),
    mean(answers.confiding, answers),
    asks.silent,
  ]
}

const mean = (sum: number, { count }: Side): number => (count === 0 ? 0 : sum / count)

function isGiven(role: TurnRole, roles: Roles): boolean {
  for (const given of roles.values()) if (given === role) return true
  return false
}
