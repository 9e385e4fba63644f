import type { EventRelation } from '../../shapes/language.ts'
import type { Head } from './head.ts'
import { role } from './lexicon.ts'
import { is, type Sentence } from './sentence.ts'

/**
 * The event that another one of its sentence happened at, or is part of, by index into `heads`.
 *
 * a proposal was put forward at the 2nd Summit        「…」展で新型機を発表した
 *   ^^^^^^^^                    ^^^^^^^^^^                  ^             ^^
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
  let before = head.from - 1
  while (before >= 0 && is(tokens[before], role.article | role.specific)) before--
  const isLed = tokens[before]?.entry.lead?.includes(relation) === true
  const isTailed = tokens[head.to]?.entry.tail?.includes(relation) === true
  if (!(isLed || isTailed) || head.kind === 'interview') return undefined
  const earlier = heads.findLastIndex(
    (other, at) => at < index && clauses[other.head] === clauses[head.head] && !other.isInside,
  )
  if (isLed && !isTailed && earlier >= 0) return earlier
  const isFronted = clauses[before] !== clauses[before - 1]
  if (!isTailed && !isFronted) return undefined
  const later = heads.findIndex((other, at) => at > index && !other.isInside)
  return later >= 0 ? later : undefined
}
