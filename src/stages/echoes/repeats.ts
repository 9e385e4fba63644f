import type { Repeat } from '../../model/echo.ts'
import type { Turn } from '../../model/turn.ts'
import { heaviestChain } from '../../text/align/heaviest-chain.ts'
import { endHere, endThere, type Run } from '../../text/align/run.ts'
import { grownBack, runsIn } from '../../text/align/runs.ts'
import { repeatsItself } from '../../text/align/repeats-itself.ts'
import { settled } from '../../text/align/settle.ts'
import { textWeight } from '../../text/letters.ts'
import { type Answers, editsOf } from './answers.ts'
import { spanIn } from './stitched.ts'

/** In Latin letters: what two answers must share, in all and in a row, to be one repeated. */
const [leastShared, leastRow] = [100, 40] as const
/** In letters: what may lie between two stretches in common. */
const widestGap = 100

/** Stretches of answers that repeat an earlier answer, by the ids of the later turns. */
export function repeatsIn(answers: Answers): Map<string, Repeat[]> {
  const { letters, index, turnOf } = answers
  if (!repeatsItself(letters.stream, leastRow)) return new Map()
  const runs = runsIn(letters.stream, index(), answerBeginsOf(answers))
  const groups = new Map<Turn, Map<Turn, Run[]>>()
  for (const run of runs) {
    const [turn, earlier] = [turnOf(run.here), turnOf(run.there)]
    const ofTurn = groups.get(turn) ?? new Map<Turn, Run[]>()
    ofTurn.set(earlier, [...(ofTurn.get(earlier) ?? []), run])
    groups.set(turn, ofTurn)
  }
  const found = [...groups].map(([turn, byEarlier]): [string, Repeat[]] => [
    turn.id,
    [...byEarlier.values()].flatMap((group) => repeatsOf(group, answers)),
  ])
  return new Map(found.filter(([, repeats]) => repeats.length > 0))
}

/** Gives the first letter of the answer that a letter belongs to; letters must be asked for in order. */
function answerBeginsOf({ letters, turnOf }: Answers): (letter: number) => number {
  const { opens, length } = letters.stream
  const begins: number[] = []
  let last: Turn | undefined
  for (let at = 0; at < length; at++) {
    if (opens[at] !== 2 || turnOf(at) === last) continue
    last = turnOf(at)
    begins.push(at)
  }
  let next = 0
  return (letter) => {
    while (next < begins.length && begins[next]! <= letter) next++
    return begins[next - 1] ?? 0
  }
}

/** What two answers have in common, where it is enough. */
function repeatsOf(group: readonly Run[], answers: Answers): Repeat[] {
  const { stream } = answers.letters
  const runs = settled(grownBack(heaviestChain(group), stream, stream, true), stream, stream)
  return neighbours(runs)
    .filter((near) => isEnough(near, answers))
    .map((near) => repeatOf(near, answers))
}

/** Runs in lists, a new one where one stream or the other has much between two of them. */
function neighbours(runs: readonly Run[]): Run[][] {
  const lists: Run[][] = []
  for (const run of runs) {
    const last = lists.at(-1)?.at(-1)
    const isNear =
      last !== undefined &&
      run.here - endHere(last) <= widestGap &&
      run.there - endThere(last) <= widestGap
    if (isNear) lists.at(-1)?.push(run)
    else lists.push([run])
  }
  return lists
}

function isEnough(runs: readonly Run[], answers: Answers): boolean {
  const weights = runs.map((run) => weightOf(run, answers))
  const all = weights.reduce((sum, one) => sum + one, 0)
  return all >= leastShared && Math.max(...weights) >= leastRow
}

function repeatOf(runs: readonly Run[], { letters, turnOf }: Answers): Repeat {
  const [first, last] = [runs[0]!, runs.at(-1)!]
  const here = { from: first.here, to: endHere(last) }
  const there = { from: first.there, to: endThere(last) }
  return {
    span: spanIn(letters, here),
    of: {
      turnId: turnOf(first.there).id,
      span: spanIn(letters, there),
      edits: editsOf(runs, letters, letters, here.from, here.to),
    },
  }
}

const weightOf = ({ here, length }: Run, { letters }: Answers): number =>
  textWeight(
    String.fromCharCode(...letters.stream.units.subarray(here, here + Math.min(length, 800))),
  )
