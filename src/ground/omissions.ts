import type { Turn, TurnRole } from '../model/turn.ts'
import { endsInQuestionMark } from '../text/sentence.ts'
import { accountedFor, type Comparison, nobodys, type Stretch } from './comparison.ts'
import { cellAround, isProse, standsElsewhere, sure, textAt } from './due.ts'
import type { Omission } from './report.ts'
import { edgesOf, type SourceLetters, spanOf } from './source-letters.ts'

/** A turn of the source that no string has. */
interface Missing extends Stretch {
  turn: Turn
}

/** What stands in the source between two strings that follow each other there, or at either end. */
interface Gap extends Stretch {
  before?: TurnRole | undefined
  after?: TurnRole | undefined
}

/**
 * The turns of the source that no string has a letter of. Between two questions, or two answers, one
 * is missing; elsewhere the labels of those who speak tell, or parsing must be sure.
 *
 * @param roles - those of the strings
 */
export function omissionsIn(comparison: Comparison, roles: readonly TurnRole[]): Omission[] {
  const usual = (comparison.stream.length / roles.length) * leastLength
  const headed = headedIn(comparison, roles)
  const speaking = speakersIn(comparison)
  return gapsIn(comparison, roles).flatMap((gap) => {
    const missing = missingIn(gap, headed, comparison)
    if (isMissing(missing, gap, usual, speaking, comparison))
      return missing.map((one) => omissionOf(one, comparison))
    return gap.before === undefined || gap.before !== gap.after
      ? []
      : holeIn(gap, gap.before, comparison)
  })
}

/** Whether turns without a string were left out, and are no advertisement, pull quote or box. */
function isMissing(
  missing: readonly Missing[],
  { before, after }: Gap,
  usual: number,
  speaking: ReadonlySet<string | undefined>,
  comparison: Comparison,
): boolean {
  const turns = missing.map(({ turn }) => turn)
  if (turns.length === 0) return false
  const isInTurn = fits(turns, before, after)
  const isBetween = before !== undefined && after !== undefined
  if (isBetween && before === after && isInTurn) return true
  const isLabelled = turns.every(({ label }) => label !== undefined)
  if (!turns.every((turn) => isTheirs(turn, speaking))) return false
  if (isBetween && isLabelled) return true
  if (!isInTurn || meanConfidence(turns) < sure) return false
  const isUsual = isBetween || isLabelled || sizeOf(missing) >= usual * turns.length
  return isUsual && isNew(missing, comparison)
}

const isNew = (missing: readonly Missing[], comparison: Comparison): boolean =>
  missing.every((one) => !standsElsewhere(one, comparison))

/** Whether questions and answers alternate at either end of turns. */
const fits = (turns: readonly Turn[], before?: TurnRole, after?: TurnRole): boolean =>
  turns[0]?.role !== before && turns.at(-1)?.role !== after

/** Whether a turn bears the label of nobody but those who speak in the strings. */
const isTheirs = (
  { label, participantId }: Turn,
  speaking: ReadonlySet<string | undefined>,
): boolean => label === undefined || speaking.has(participantId)

const sizeOf = (missing: readonly Missing[]): number =>
  missing.reduce((sum, { from, to }) => sum + to - from, 0)

const meanConfidence = (turns: readonly Turn[]): number =>
  turns.reduce((sum, { confidence }) => sum + confidence, 0) / turns.length

/** Of the mean length of a string: what is shorter at either end is hardly a turn. */
const leastLength = 0.75

/** The stretches between letters of different strings, and those at either end. */
function gapsIn({ owners }: Comparison, roles: readonly TurnRole[]): Gap[] {
  const gaps: Gap[] = []
  let [from, last] = [0, -1]
  for (let at = 0; at <= owners.length; at++) {
    const owner = owners[at] ?? -1
    if (owner < 0 && at < owners.length) continue
    const isOther = owner !== last || owner < 0
    if (isOther && at > from) gaps.push({ from, to: at, before: roles[last], after: roles[owner] })
    last = owner
    from = at + 1
  }
  return gaps
}

/** The turns of a gap that are set as those of their role are, and say something new. */
function missingIn(gap: Gap, headed: ReadonlySet<TurnRole>, comparison: Comparison): Missing[] {
  const { letters, owners } = comparison
  const first = letters.turnOf.subarray(gap.from, gap.to).find((turn) => turn >= 0)
  if (first === undefined) return []
  const missing: Missing[] = []
  for (let i = first; i < letters.turns.length; i++) {
    const turn = letters.turns[i]!
    const edges = turn.paragraphs.map(({ span }) => edgesOf(letters.stream, span))
    const [from, to] = [edges[0]?.[0] ?? 0, edges.at(-1)?.[1] ?? 0]
    if (from >= gap.to) break
    if (from < gap.from || to > gap.to) continue
    const isOpen = edges.some(([start, end]) =>
      owners.subarray(start, end).some((owner) => owner === nobodys),
    )
    const one = { turn, from, to }
    if (isOpen && isSetAlike(one, headed, comparison)) missing.push(one)
  }
  return missing
}

/** The roles of strings that stand in headings. */
function headedIn({ letters, owners }: Comparison, roles: readonly TurnRole[]): Set<TurnRole> {
  const headed = new Set<TurnRole>()
  for (let at = 0; at < owners.length; at++)
    if (owners[at]! >= 0 && letters.isHeading[at] === 1) headed.add(roles[owners[at]!]!)
  return headed
}

/** Whether a turn is no heading, unless strings of its role are. */
const isSetAlike = (
  { turn, from }: Missing,
  headed: ReadonlySet<TurnRole>,
  { letters }: Comparison,
): boolean => letters.isHeading[from] === 0 || headed.has(turn.role)

/**
 * The prose of a gap between two strings of one role that belongs to turns, which parsing takes for a
 * part of these. Between answers it is a question only if it ends like one. It is accounted for.
 */
function holeIn(gap: Stretch, role: TurnRole, comparison: Comparison): Omission[] {
  const { letters, owners } = comparison
  let [from, to] = [gap.to, gap.from]
  for (let at = gap.from; at < gap.to; ) {
    const cell = cellAround(at, letters)
    if (cell.from >= gap.from && cell.to <= gap.to && isSaid(cell, comparison)) {
      from = Math.min(from, cell.from)
      to = cell.to
    }
    at = cell.to
  }
  if (to <= from) return []
  if (role === 'answer' && !endsInQuestionMark(textAt({ from, to }, letters))) return []
  for (let at = from; at < to; at++) if (owners[at] === nobodys) owners[at] = accountedFor
  return [omitted(role === 'question' ? 'answer' : 'question', { from, to }, letters)]
}

/** Whether a paragraph is new prose of a turn. */
function isSaid(cell: Stretch, comparison: Comparison): boolean {
  const { turnOf, isLabel, isHeading } = comparison.letters
  const isOfTurn = turnOf[cell.from]! >= 0 && isLabel[cell.from] === 0
  if (!isOfTurn || isHeading[cell.from] === 1) return false
  return isProse(cell, comparison.letters) && !standsElsewhere(cell, comparison)
}

/** The ids of the participants whose turns strings have. */
function speakersIn({ letters: { turns, turnOf }, owners }: Comparison): Set<string | undefined> {
  const speaking = new Set<string | undefined>()
  for (let at = 0; at < owners.length; at++) {
    if (owners[at]! >= 0 && turnOf[at]! >= 0) speaking.add(turns[turnOf[at]!]!.participantId)
  }
  return speaking
}

const omissionOf = ({ turn, from, to }: Missing, { letters }: Comparison): Omission =>
  omitted(turn.role, { from, to }, letters)

function omitted(role: TurnRole, { from, to }: Stretch, letters: SourceLetters): Omission {
  const span = spanOf(letters.stream, from, to)
  return { role, span, text: letters.text.slice(span.start, span.end) }
}
