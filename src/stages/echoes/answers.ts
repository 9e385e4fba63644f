import type { EchoEdit } from '../../model/echo.ts'
import type { Span } from '../../model/span.ts'
import type { Turn } from '../../model/turn.ts'
import { differencesBetween } from '../../text/align/differences.ts'
import type { GramIndex } from '../../text/align/gram-index.ts'
import type { Run } from '../../text/align/run.ts'
import type { LetterStream } from '../../text/letter-stream.ts'
import { spanIn, type Stitched } from './stitched.ts'

/** All that is answered, as one stream of letters. */
export interface Answers {
  letters: Stitched
  /** Its grams; built when first asked for. */
  index: () => GramIndex
  /** The turn that a letter belongs to. */
  turnOf: (letter: number) => Turn
}

/**
 * What an editor did to an answer: what the runs of a quote leave open, and where two sentences of
 * the answer became one.
 */
export function editsOf(
  runs: readonly Run[],
  quote: Stitched,
  answer: Stitched,
  from: number,
  to: number,
): EchoEdit[] {
  const edits = differencesBetween(runs, from, to).map(
    ({ kind, here, there }): EchoEdit => ({
      kind,
      quote: spanIn(quote, here),
      answer: spanIn(answer, there),
    }),
  )
  const joins = runs.flatMap((run) => joinsIn(run, quote, answer))
  return [...edits, ...joins].sort(
    (a, b) => a.quote.start - b.quote.start || a.answer.start - b.answer.start,
  )
}

function joinsIn({ here, there, length }: Run, quote: Stitched, answer: Stitched): EchoEdit[] {
  const joins: EchoEdit[] = []
  for (let i = 1; i < length; i++) {
    if (answer.stream.opens[there + i] !== 2 || quote.stream.opens[here + i] === 2) continue
    joins.push({
      kind: 'joined',
      quote: gapBefore(quote.stream, here + i),
      answer: gapBefore(answer.stream, there + i),
    })
  }
  return joins
}

/** What stands between a letter and the one before it. */
const gapBefore = ({ starts, ends }: LetterStream, letter: number): Span => ({
  start: ends[letter - 1]!,
  end: starts[letter]!,
})
