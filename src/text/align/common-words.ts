import type { LetterStream } from '../letter-stream.ts'
import { isDense } from '../letters.ts'
import type { Run } from './run.ts'

/** Letters of a stream, half-open. */
export interface Reach {
  start: number
  end: number
}

/** A word of a stream, or a letter of a dense script. */
interface Word {
  start: number
  length: number
  /** Its letters, those of dense scripts counting more. */
  weight: number
  hash: number
}

/**
 * The words that two short stretches have in common, in their order, words in a row as one run.
 * None where a search would take more than time linear in the two.
 *
 * @param isLate - whether of equally good places the last is taken, and not the first
 */
export function commonWords(
  one: LetterStream,
  here: Reach,
  other: LetterStream,
  there: Reach,
  isLate: boolean,
): Run[] {
  const [ours, theirs] = [wordsIn(one, here), wordsIn(other, there)]
  if (ours.length * theirs.length > most * (ours.length + theirs.length)) return []
  const steps = stepsThrough(ours, theirs, isLate)
  const runs: Run[] = []
  let [i, j] = [ours.length - 1, theirs.length - 1]
  let isInRow = false
  while (i >= 0 && j >= 0) {
    const step = steps[i * theirs.length + j]!
    if (isInRow || (step & 3) === both) {
      prepend(runs, ours[i]!, theirs[j]!)
      isInRow = (step & inRow) > 0
      i--
      j--
    } else if ((step & 3) === ahead) j--
    else i--
  }
  return runs
}

/** Words of the shorter stretch, about, that may be compared with all of the longer. */
const most = 64

/** What a step back from a pair of words leaves behind: both, one of ours, or one of theirs. */
const [both, aside, ahead] = [1, 2, 3] as const
/** That the pair, if it is in a row of words in common, is not the first of it. */
const inRow = 4
/** In letters: what each row of words in common costs, so that chance makes none. */
const [costOfRow, costOfDenseRow] = [1.5, 3] as const
/** In letters: how much better a word is that stands beside what is known, of several that are alike. */
const besideRun = 0.25

function prepend(runs: Run[], word: Word, match: Word): void {
  const first = runs[0]
  const [end, endOfMatch] = [word.start + word.length, match.start + match.length]
  if (first?.here !== end || first.there !== endOfMatch)
    runs.unshift({ here: word.start, there: match.start, length: word.length })
  else {
    first.here = word.start
    first.there = match.start
    first.length += word.length
  }
}

function wordsIn({ units, opens }: LetterStream, { start, end }: Reach): Word[] {
  const words: Word[] = []
  let word: Word | undefined
  for (let at = start; at < end; at++) {
    if (word === undefined || opens[at]! > 0)
      words.push((word = { start: at, length: 0, weight: 0, hash: 0 }))
    word.length++
    word.weight += isDense(units[at]!) ? 2.5 : 1
    word.hash = Math.imul(word.hash, 31) + units[at]!
  }
  return words
}

const isSame = (one: Word, other: Word): boolean =>
  one.hash === other.hash && one.length === other.length

/** Scores up to a pair of words: the best of all, and the best that ends in that pair. */
interface Scores {
  best: Float32Array
  paired: Float32Array
}

const noScores = (width: number): Scores => ({
  best: new Float32Array(width + 1),
  paired: new Float32Array(width + 1).fill(-Infinity),
})

/** The best step back from each pair of words, row by row. */
function stepsThrough(ours: readonly Word[], theirs: readonly Word[], isLate: boolean): Uint8Array {
  const width = theirs.length
  const steps = new Uint8Array(ours.length * width)
  let [above, row] = [noScores(width), noScores(width)]
  for (const [i, word] of ours.entries()) {
    const cost = word.weight > word.length ? costOfDenseRow : costOfRow
    for (const [j, match] of theirs.entries()) {
      const other = Math.max(above.best[j + 1]!, row.best[j]!)
      const [begun, fresh] = [above.paired[j]!, above.best[j]! - cost]
      const gain = word.weight + (j === 0 || j === width - 1 ? besideRun : 0)
      const paired = isSame(word, match) ? Math.max(begun, fresh) + gain : -Infinity
      row.paired[j + 1] = paired
      row.best[j + 1] = Math.max(paired, other)
      const back = row.best[j]! > above.best[j + 1]! ? ahead : aside
      steps[i * width + j] =
        (paired > other || (isLate && paired === other) ? both : back) |
        (begun >= fresh ? inRow : 0)
    }
    ;[above, row] = [row, above]
  }
  return steps
}
