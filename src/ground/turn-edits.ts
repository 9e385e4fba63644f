import type { Turn } from '../model/turn.ts'
import { endHere, endThere, type Run } from '../text/align/run.ts'
import { accountedFor, type Comparison, isFilled, nobodys, type Stretch } from './comparison.ts'
import { dueBefore, dueBehind, dueBetween, sure } from './due.ts'
import type { Placed } from './place.ts'
import type { Edit } from './report.ts'
import { spanOf, type TurnLetters } from './source-letters.ts'

/**
 * How a string of a dialogue differs from the source, in order. What the source's dialogue has and
 * the string has not is accounted for, so that its neighbour does not tell of it again.
 *
 * @param apart - the turns of the source as found without the string's word
 */
export function turnEditsOf(string: Placed, comparison: Comparison, apart: TurnLetters): Edit[] {
  const { runs, strays, from, to } = string
  const [first] = runs
  let next = 0
  const straysIn = (gap: Stretch): Run[] => {
    const from = next
    while (next < strays.length && strays[next]!.here < gap.to) next++
    return strays.slice(from, next)
  }
  if (first === undefined) return []
  const lead = { from, to: first.here }
  const tell = (gap: Stretch, due: Stretch): Edit[] =>
    gapEdits(string, gap, due, straysIn(gap), comparison)
  const edits = tell(lead, dueBefore(first, comparison))
  for (const [i, run] of runs.entries()) {
    edits.push(...joinsIn(string, run, runs[i - 1], comparison, apart))
    const after = runs[i + 1]
    const gap = { from: endHere(run), to: after?.here ?? to }
    const due =
      after === undefined ? dueBehind(run, comparison) : dueBetween(run, after, comparison)
    edits.push(...tell(gap, due))
  }
  return edits
}

/** What a gap in a string tells, given what of the source is due in it. */
function gapEdits(
  string: Placed,
  gap: Stretch,
  due: Stretch,
  strays: readonly Run[],
  comparison: Comparison,
): Edit[] {
  const { owners } = comparison
  const edit = (kind: Edit['kind'], here: Stretch, there: Stretch): Edit =>
    editOf(kind, here, there, string, comparison)
  for (let at = due.from; at < due.to; at++) if (owners[at] === nobodys) owners[at] = accountedFor
  const dropped = isFilled(due) ? [edit('dropped', { from: gap.to, to: gap.to }, due)] : []
  if (!isFilled(gap)) return dropped
  if (strays.length > 0) {
    const moved = strays.map((run) => edit('moved', ...sidesOf(run)))
    const inserted = besides(strays, gap).map((rest) =>
      edit('inserted', rest, { from: due.from, to: due.from }),
    )
    return [...[...moved, ...inserted].sort((a, b) => a.here.start - b.here.start), ...dropped]
  }
  if (isFilled(due) && isAlike(gap.to - gap.from, due.to - due.from))
    return [edit('replaced', gap, due)]
  return [edit('inserted', gap, { from: due.from, to: due.from }), ...dropped]
}

/** In letters, a sentence: shorter stretches may replace each other whatever their lengths. */
const short = 24

/** Whether two stretches are near enough in length that one stands for the other. */
const isAlike = (one: number, other: number): boolean =>
  Math.max(one, other) <= Math.max(short, 3 * Math.min(one, other))

/** What of a gap is more than words between strays. */
function besides(strays: readonly Run[], gap: Stretch): Stretch[] {
  const edges = [gap.from, ...strays.flatMap((run) => [run.here, endHere(run)]), gap.to]
  const rests: Stretch[] = []
  for (let i = 0; i < edges.length; i += 2) {
    const rest = { from: edges[i]!, to: edges[i + 1]! }
    if (rest.to - rest.from >= short) rests.push(rest)
  }
  return rests
}

const sidesOf = (run: Run): [Stretch, Stretch] => [
  { from: run.here, to: endHere(run) },
  { from: run.there, to: endThere(run) },
]

/** A difference between a stretch of a string and one of the source. */
export function editOf(
  kind: Edit['kind'],
  here: Stretch,
  there: Stretch,
  { offset, from, to }: Placed,
  { letters, stream }: Comparison,
): Edit {
  // An empty place at the end lies behind the string's last letter, not before the next string.
  const isEnd = here.from === to && here.to === to && to > from
  const behind = isEnd ? spanOf(stream, to - 1, to).end : undefined
  const { start, end } =
    behind === undefined ? spanOf(stream, here.from, here.to) : { start: behind, end: behind }
  return {
    kind,
    here: { start: start - offset, end: end - offset },
    there: spanOf(letters.stream, there.from, there.to),
  }
}

/** Where a run, with the one before it, goes from one turn of the source to another. */
function joinsIn(
  string: Placed,
  run: Run,
  before: Run | undefined,
  comparison: Comparison,
  apart: TurnLetters,
): Edit[] {
  const { turnOf, turns } = apart
  const edits: Edit[] = []
  let last = before === undefined ? run.there : endThere(before) - 1
  for (let at = run.there; at < endThere(run); at++) {
    if (turnOf[at] === -1) continue
    const [one, other] = [turns[turnOf[last]!], turns[turnOf[at]!]]
    const isJoin = one !== undefined && other !== undefined && isOtherSpeaker(one, other)
    if (isJoin && isTurn(other, apart)) {
      const here = run.here + at - run.there
      edits.push(
        editOf('joined', { from: here, to: here }, { from: last + 1, to: at }, string, comparison),
      )
    }
    last = at
  }
  return edits
}

/** Whether a turn is one of its own: where most of its role bear a label, another only if parsing is sure. */
const isTurn = ({ role, label, confidence }: Turn, { labelledRoles }: TurnLetters): boolean =>
  !labelledRoles.has(role) || label !== undefined || confidence >= sure

const isOtherSpeaker = (one: Turn, other: Turn): boolean =>
  one.role !== other.role || one.participantId !== other.participantId
