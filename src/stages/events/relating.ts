import type { EventRelation } from '../../shapes/words/event-relation.ts'
import type { Head } from './head.ts'
import { role } from './lexicon.ts'
import { is, type Sentence } from './sentence.ts'

/**
 * The event that another one of its sentence happened at, or is part of, by index into `heads`.
 *
 * the pact was signed at the 2nd Forum      写真展で新作を発表した
 *     ^^^^                   ^^^^^^^^^      ^^^^^^       ^^^^
 */
export function relatedTo(
  sentence: Sentence,
  heads: readonly Head[],
  index: number,
  relation: EventRelation,
): number | undefined {
  const related = heads.findIndex(
    (head, at) =>
      at !== index &&
      head.isNoun &&
      !head.isInside &&
      ownerOf(sentence, heads, at, relation) === index,
  )
  return related < 0 ? undefined : related
}

/** Which event a relation word beside the event at `index` refers to. */
function ownerOf(
  sentence: Sentence,
  heads: readonly Head[],
  index: number,
  relation: EventRelation,
): number | undefined {
  const { tokens, clauses } = sentence
  const head = heads[index] as Head
  const lead = leadOf(sentence, head)
  const isLed = tokens[lead]?.entry.lead?.includes(relation) === true
  const isTailed = tokens[head.to]?.entry.tail?.includes(relation) === true
  if (!(isLed || isTailed) || head.kind === 'interview') return undefined
  const earlier = heads.findLastIndex(
    (other, at) => at < index && clauses[other.head] === clauses[head.head] && !other.isInside,
  )
  if (!isTailed && earlier >= 0) return earlier
  // What a preposition leads at the head of a sentence belongs to what follows.
  if (!isTailed && clauses[lead] === clauses[lead - 1]) return undefined
  const later = heads.findIndex((other, at) => at > index && !other.isInside)
  return later >= 0 ? later : undefined
}

/** The token before a noun and its articles. */
function leadOf({ tokens }: Sentence, { from }: Head): number {
  let at = from - 1
  while (at >= 0 && is(tokens[at], role.article | role.specific)) at--
  return at
}
