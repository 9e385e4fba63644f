import type { Turn, TurnRole } from '../model/turn.ts'
import { type Comparison, nobodys } from './comparison.ts'
import { standsElsewhere } from './due.ts'
import type { Omission } from './report.ts'
import { edgesOf, spanOf } from './source-letters.ts'

/** A turn of the source that no string has. */
interface Missing {
  turn: Turn
  from: number
  to: number
}

/**
 * The turns of the source that no string has a letter of, and of which no edit tells. Parsing takes
 * an advertisement for a turn now and then: turns of which it is not sure count where without them
 * two questions or two answers would follow each other, or where each bears the label of somebody who
 * speaks in the strings, too; what stands before the first string or behind the last counts where it
 * is about as long as turns are, or where it is long for an advertisement.
 *
 * @param roles - those of the strings
 */
export function omissionsIn(comparison: Comparison, roles: readonly TurnRole[]): Omission[] {
  const { owners, stream } = comparison
  const groups = missingGroups(comparison)
  const isSpeaking = speakersIn(comparison)
  const usual = (stream.length / roles.length) * leastLength
  return groups.flatMap((group) => {
    const [first, last] = [group[0]!, group.at(-1)!]
    const before = roles[ownerNear(owners, first.from, -1)]
    const after = roles[ownerNear(owners, last.to - 1, 1)]
    const size = group.reduce((sum, { from, to }) => sum + to - from, 0)
    const isAtEdge = before === undefined || after === undefined
    const mean = group.reduce((sum, { turn }) => sum + turn.confidence, 0) / group.length
    const isSure = mean >= (group.length === 1 ? sureOfOne : sureOfMany)
    const isNew = group.every((one) => !standsElsewhere(one, comparison))
    const leavesHole = before === after && group.every(({ turn }) => turn.role !== before)
    const isLabelled = group.every(
      ({ turn }) => turn.label !== undefined && isSpeaking.has(turn.participantId),
    )
    const isLikely = mean >= likely && (isLabelled || group.length >= twoExchanges)
    const isWhole = (isSure && size >= usual * group.length) || isLikely
    const counts = isAtEdge ? isNew && isWhole : isSure || leavesHole || isLabelled
    return counts ? group.map((one) => omissionOf(one, comparison)) : []
  })
}

/** The mean confidence from which on parsing is believed: of one turn, of many, of labelled or long dialogue. */
const [sureOfOne, sureOfMany, likely] = [0.97, 0.985, 0.85] as const
/** In turns: no advertisement looks like so many. */
const twoExchanges = 4

/** Of the mean length of a string: what is shorter at either end is hardly a turn. */
const leastLength = 0.75

/** The ids of the participants whose turns strings have. */
function speakersIn({ letters: { turns, turnOf }, owners }: Comparison): Set<string | undefined> {
  const speaking = new Set<string | undefined>()
  for (let at = 0; at < owners.length; at++) {
    if (owners[at]! >= 0 && turnOf[at]! >= 0) speaking.add(turns[turnOf[at]!]!.participantId)
  }
  return speaking
}

/** Missing turns in groups with nothing of the extraction between them. */
function missingGroups(comparison: Comparison): Missing[][] {
  const { letters, owners } = comparison
  const groups: Missing[][] = []
  let isOpen = false
  for (const turn of letters.turns) {
    const edges = turn.paragraphs.map(({ span }) => edgesOf(letters.stream, span))
    const [from, to] = [edges[0]?.[0] ?? 0, edges.at(-1)?.[1] ?? 0]
    const own = edges.flatMap(([start, end]) => [...owners.subarray(start, end)])
    const isMissing =
      own.every((owner) => owner < 0) &&
      own.filter((owner) => owner === nobodys).length * 2 > own.length
    if (isMissing) {
      if (isOpen) groups.at(-1)?.push({ turn, from, to })
      else groups.push([{ turn, from, to }])
      isOpen = true
    } else if (own.some((owner) => owner >= 0)) isOpen = false
  }
  return groups
}

/** The string that has the nearest letter of the source in a direction; -1 when none does. */
function ownerNear(owners: Int32Array, from: number, step: 1 | -1): number {
  let at = from
  while (at >= 0 && at < owners.length && owners[at]! < 0) at += step
  return owners[at] ?? -1
}

function omissionOf({ turn: { role }, from, to }: Missing, { letters }: Comparison): Omission {
  const span = spanOf(letters.stream, from, to)
  return { role, span, text: letters.text.slice(span.start, span.end) }
}
