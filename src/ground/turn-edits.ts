import { endHere, endThere, type Run } from '../text/align/run.ts'
import type { LetterStream } from '../text/letter-stream.ts'
import type { Placed } from './place.ts'
import type { Edit } from './report.ts'
import { type SourceLetters, spanOf } from './source-letters.ts'

/** Whose a letter of the source is: the index of a string, or one of these. */
export const nobodys = -1
/** A letter that no string has, which an edit tells of. */
export const accountedFor = -2

/** What the edits of a string are told from. */
export interface Comparison {
  letters: SourceLetters
  /** The letters of all strings. */
  stream: LetterStream
  /** For each letter of the source: the string that has it, {@link nobodys} or {@link accountedFor}. */
  owners: Int32Array
}

/** Letters, half-open; empty when there are none. */
interface Stretch {
  from: number
  to: number
}

/**
 * How a string of a dialogue differs from the source, in order. What the source's dialogue has and
 * the string has not is accounted for, so that its neighbour does not tell of it again.
 */
export function turnEditsOf(string: Placed, comparison: Comparison): Edit[] {
  const { runs } = string
  const [first, last] = [runs[0], runs.at(-1)]
  if (first === undefined || last === undefined) return []
  const edits = gapEdits(string, { from: string.from, to: first.here }, dueBefore(first, comparison), comparison)
  for (const [i, run] of runs.entries()) {
    edits.push(...joinsIn(string, run, runs[i - 1], comparison))
    const next = runs[i + 1]
    const gap = { from: endHere(run), to: next?.here ?? string.to }
    const due = next === undefined ? dueBehind(run, comparison) : dueBetween(run, next, comparison)
    edits.push(...gapEdits(string, gap, due, comparison))
  }
  return edits
}

/** What a gap tells, given what of the source is due in it. */
function gapEdits(string: Placed, gap: Stretch, due: Stretch, { letters, stream, owners }: Comparison): Edit[] {
  const edit = (kind: Edit['kind'], here: Stretch, there: Stretch): Edit => ({
    kind,
    here: shifted(spanOf(stream, here.from, here.to), string.offset),
    there: spanOf(letters.stream, there.from, there.to),
  })
  const hasDue = due.to > due.from
  for (let at = due.from; at < due.to; at++) if (owners[at] === nobodys) owners[at] = accountedFor
  if (gap.to <= gap.from) return hasDue ? [edit('dropped', gap, due)] : []
  const strays = string.strays.filter((run) => run.here < gap.to && endHere(run) > gap.from)
  if (strays.length === 0) return [edit(hasDue ? 'replaced' : 'inserted', gap, due)]
  const moved = strays.map((run) =>
    edit('moved', { from: run.here, to: endHere(run) }, { from: run.there, to: endThere(run) }),
  )
  return hasDue ? [...moved, edit('dropped', { from: gap.to, to: gap.to }, due)] : moved
}

const shifted = ({ start, end }: Edit['here'], by: number): Edit['here'] => ({
  start: start - by,
  end: end - by,
})

/** Letters that the string should have before its first run. */
function dueBefore(run: Run, { letters, owners }: Comparison): Stretch {
  const due = { from: run.there, to: run.there }
  const isDue = dueNear(run.there, letters)
  for (let at = run.there - 1; at >= 0 && owners[at] === nobodys; at--) {
    const answer = isDue(at)
    if (answer === 'over') break
    if (answer === 'due') due.from = at
  }
  return due
}

/** Letters that the string should have behind its last run. */
function dueBehind(run: Run, { letters, owners }: Comparison): Stretch {
  const due = { from: endThere(run), to: endThere(run) }
  const isDue = dueNear(endThere(run) - 1, letters)
  for (let at = due.from; at < owners.length && owners[at] === nobodys; at++) {
    const answer = isDue(at)
    if (answer === 'over') break
    if (answer !== 'due') continue
    if (due.to === due.from) due.from = at
    due.to = at + 1
  }
  return due
}

/** Tells of letters whether they belong with one: they are in its turn, or else its line. */
function dueNear(near: number, letters: SourceLetters): (at: number) => 'due' | 'aside' | 'over' {
  const { turnOf, cellOf, isLabel } = letters
  const turn = turnOf[near]!
  return (at) => {
    if (turn < 0) return cellOf[at] === cellOf[near] && isLabel[at] === 0 ? 'due' : 'over'
    if (turnOf[at] === turn) return 'due'
    return turnOf[at] === -1 && isLabel[at] === 0 ? 'aside' : 'over'
  }
}

/** Letters between two runs of a string that belong to the dialogue, as far as the source tells. */
function dueBetween(run: Run, next: Run, { letters, owners }: Comparison): Stretch {
  const { turnOf, cellOf, isLabel } = letters
  const [start, end] = [endThere(run), next.there]
  const isDialogue = turnOf[start - 1]! >= 0 || turnOf[end]! >= 0
  const due = { from: start, to: start }
  for (let at = start; at < end; at++) {
    const isNear = cellOf[at] === cellOf[start - 1] || cellOf[at] === cellOf[end]
    if (owners[at] !== nobodys || isLabel[at] === 1) continue
    if (isDialogue && turnOf[at] === -1 && !isNear) continue
    if (due.to === due.from) due.from = at
    due.to = at + 1
  }
  return due
}

/** Where a run, with the one before it, goes from one turn of the source to another. */
function joinsIn(string: Placed, run: Run, before: Run | undefined, { letters, stream }: Comparison): Edit[] {
  const { turnOf, turns } = letters
  const edits: Edit[] = []
  let last = before === undefined ? run.there : endThere(before) - 1
  for (let at = run.there; at < endThere(run); at++) {
    if (turnOf[at] === -1) continue
    const [one, other] = [turns[turnOf[last]!], turns[turnOf[at]!]]
    if (one !== undefined && other !== undefined && one !== other && isOtherSpeaker(one, other)) {
      const here = run.here + at - run.there
      edits.push({
        kind: 'joined',
        here: shifted(spanOf(stream, here, here), string.offset),
        there: spanOf(letters.stream, last + 1, at),
      })
    }
    last = at
  }
  return edits
}

const isOtherSpeaker = (
  one: SourceLetters['turns'][number],
  other: SourceLetters['turns'][number],
): boolean => one.role !== other.role || one.participantId !== other.participantId
