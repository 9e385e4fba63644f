import type { TurnRole } from '../model/turn.ts'
import { endThere } from '../text/align/run.ts'
import { textWeight } from '../text/letters.ts'
import { endsSentence } from '../text/sentence.ts'
import { accountedFor, type Comparison, nobodys, type Stretch } from './comparison.ts'
import { cellAround, proseWeight, standsElsewhere, textAt } from './due.ts'
import type { Placed } from './place.ts'
import type { Omission } from './report.ts'
import { spanOf } from './source-letters.ts'

/**
 * Turns that parsing took for a part of their neighbours: of two questions in a row, or two answers,
 * one stands where the source is said to have a turn of the other role, so that parsing is wrong
 * there, and what no string has between them is the turn that was left out.
 *
 * @param roles - those of the strings
 */
export function holesIn(
  strings: readonly Placed[],
  roles: readonly TurnRole[],
  comparison: Comparison,
): Omission[] {
  const holes: Omission[] = []
  let last = -1
  for (const [i, { runs, isMoved }] of strings.entries()) {
    if (runs.length === 0 || isMoved) continue
    const before = strings[last]
    const isPair = before !== undefined && roles[last] === roles[i]
    if (isPair && [before, strings[i]!].some((one) => isMisread(one, roles[i]!, comparison))) {
      const gap = { from: endThere(before.runs.at(-1)!), to: runs[0]!.there }
      holes.push(...holeIn(gap, roles[i]!, comparison))
    }
    last = i
  }
  return holes
}

/** Whether parsing gives a string the other role. */
function isMisread({ runs }: Placed, role: TurnRole, { letters }: Comparison): boolean {
  const turn = letters.turns[letters.turnOf[runs[0]!.there]!]
  return turn !== undefined && turn.role !== role
}

/** The prose of a gap that belongs to turns. What is found is accounted for. */
function holeIn(gap: Stretch, role: TurnRole, comparison: Comparison): Omission[] {
  const { letters, owners } = comparison
  const { turnOf, isLabel, isHeading } = letters
  let [from, to] = [gap.to, gap.from]
  for (let at = gap.from; at < gap.to; ) {
    const cell = cellAround(at, letters)
    const isTold = turnOf[at]! >= 0 && isLabel[at] === 0 && isHeading[at] === 0
    if (isTold && cell.from >= gap.from && cell.to <= gap.to && isProse(cell, comparison)) {
      from = Math.min(from, cell.from)
      to = cell.to
    }
    at = cell.to
  }
  if (to <= from) return []
  for (let at = from; at < to; at++) if (owners[at] === nobodys) owners[at] = accountedFor
  const span = spanOf(letters.stream, from, to)
  const text = letters.text.slice(span.start, span.end)
  return [{ role: role === 'question' ? 'answer' : 'question', span, text }]
}

function isProse(cell: Stretch, comparison: Comparison): boolean {
  const said = textAt(cell, comparison.letters)
  return endsSentence(said) && textWeight(said) >= proseWeight && !standsElsewhere(cell, comparison)
}
