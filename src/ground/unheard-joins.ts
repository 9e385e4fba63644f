import type { TurnRole } from '../model/turn.ts'
import type { Comparison } from './comparison.ts'
import type { Placed } from './place.ts'
import type { Edit } from './report.ts'
import type { SourceLetters } from './source-letters.ts'
import { editOf } from './turn-edits.ts'

/** What a string has of one paragraph or line of the source. */
interface Piece {
  here: number
  there: number
  /** In letters. */
  size: number
}

const fewest = 3

/**
 * Where two turns stand in one string and parsing hears only one, on pages that mark nothing: two
 * strings of one role in a row, where all others alternate, every question is one short paragraph
 * and every paragraph of an answer is longer. By the index of the string.
 */
export function unheardJoins(
  strings: readonly Placed[],
  roles: readonly TurnRole[],
  comparison: Comparison,
): Map<number, Edit> {
  const isSuspect = roles.map((role, i) => role === roles[i + 1])
  const count = isSuspect.filter(Boolean).length
  const found = new Map<number, Edit>()
  if (count === 0 || count * 4 > strings.length) return found
  const pieces = strings.map((string) => piecesOf(string, comparison.letters))
  const longest = longestQuestion(
    pieces.filter((_, i) => !isSuspect[i]),
    roles.filter((_, i) => !isSuspect[i]),
  )
  if (longest === undefined) return found
  for (const [i, string] of strings.entries()) {
    const other = isSuspect[i] ? secondTurn(pieces[i]!, roles[i]!, longest) : undefined
    if (other === undefined) continue
    const at = { from: other.here, to: other.here }
    found.set(i, editOf('joined', at, { from: other.there, to: other.there }, string, comparison))
  }
  return found
}

/** The letters of the longest question, if every piece of an answer has more. */
function longestQuestion(
  pieces: readonly Piece[][],
  roles: readonly TurnRole[],
): number | undefined {
  const of = (role: TurnRole): Piece[][] => pieces.filter((_, i) => roles[i] === role)
  const [questions, answers] = [of('question'), of('answer')]
  if (questions.length < fewest || answers.length < fewest) return undefined
  if (questions.some(({ length }) => length !== 1)) return undefined
  const longest = questions.reduce((most, [piece]) => Math.max(most, piece?.size ?? 0), 0)
  return answers.flat().every(({ size }) => size > longest) ? longest : undefined
}

/** The piece of a string that begins the turn of another, told by the lengths. */
function secondTurn(pieces: readonly Piece[], role: TurnRole, longest: number): Piece | undefined {
  const isShort = pieces.map(({ size }) => size <= longest)
  const first = isShort.indexOf(role === 'answer')
  const isOnce = isShort.filter(Boolean).length === 1
  if (!isOnce || pieces.length < 2) return undefined
  if (role === 'answer') return first === pieces.length - 1 ? pieces[first] : undefined
  return first === 1 ? pieces[1] : undefined
}

function piecesOf({ runs }: Placed, { cellOf }: SourceLetters): Piece[] {
  const pieces: Piece[] = []
  let cell = -1
  for (const { here, there, length } of runs) {
    for (let i = 0; i < length; i++) {
      const last = pieces.at(-1)
      if (last !== undefined && cellOf[there + i] === cell) last.size++
      else pieces.push({ here: here + i, there: there + i, size: 1 })
      cell = cellOf[there + i]!
    }
  }
  return pieces
}
