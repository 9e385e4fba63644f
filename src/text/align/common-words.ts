import type { LetterStream } from '../letter-stream.ts'
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
  hash: number
}

/**
 * The words that two short stretches have in common, in their order: the longest common
 * subsequence, by letters. None where a search would take more than time linear in the two.
 */
export function commonWords(
  one: LetterStream,
  here: Reach,
  other: LetterStream,
  there: Reach,
): Run[] {
  const [ours, theirs] = [wordsIn(one, here), wordsIn(other, there)]
  if (ours.length * theirs.length > most * (ours.length + theirs.length)) return []
  const steps = stepsThrough(ours, theirs)
  const runs: Run[] = []
  let [i, j] = [ours.length, theirs.length]
  while (i > 0 && j > 0) {
    const step = steps[(i - 1) * theirs.length + j - 1]
    const [word, match] = [ours[i - 1], theirs[j - 1]]
    if (step !== ahead) i--
    if (step !== aside) j--
    if (step !== both || word === undefined || match === undefined) continue
    runs.push({ here: word.start, there: match.start, length: word.length })
  }
  return runs.reverse()
}

/** Words of the shorter stretch, about, that may be compared with all of the longer. */
const most = 64

/** Which of the two lists a step leaves behind. */
const [both, aside, ahead] = [1, 2, 3] as const

function wordsIn({ units, opens }: LetterStream, { start, end }: Reach): Word[] {
  const words: Word[] = []
  let word: Word | undefined
  for (let at = start; at < end; at++) {
    if (word === undefined || opens[at]! > 0) words.push((word = { start: at, length: 0, hash: 0 }))
    word.length++
    word.hash = Math.imul(word.hash, 31) + units[at]!
  }
  return words
}

const isSame = (one: Word, other: Word): boolean =>
  one.hash === other.hash && one.length === other.length

/** The best step back from each pair of words, row by row. */
function stepsThrough(ours: readonly Word[], theirs: readonly Word[]): Uint8Array {
  const width = theirs.length
  const steps = new Uint8Array(ours.length * width)
  let above = new Uint32Array(width + 1)
  for (const [i, word] of ours.entries()) {
    const row = new Uint32Array(width + 1)
    for (const [j, match] of theirs.entries()) {
      const kept = isSame(word, match) ? above[j]! + word.length : 0
      const other = Math.max(above[j + 1]!, row[j]!)
      row[j + 1] = Math.max(kept, other)
      steps[i * width + j] = kept >= other && kept > 0 ? both : row[j]! > above[j + 1]! ? ahead : aside
    }
    above = row
  }
  return steps
}
