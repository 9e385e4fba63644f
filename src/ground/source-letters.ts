import type { Interview } from '../model/interview.ts'
import type { Span } from '../model/span.ts'
import { type Turn, type TurnRole, turnRoles } from '../model/turn.ts'
import { type GramIndex, gramIndexOf } from '../text/align/gram-index.ts'
import { type LetterStream, letterStreamOf } from '../text/letter-stream.ts'

/** The turns of a source and whose each of its letters is. */
export interface TurnLetters {
  turns: readonly Turn[]
  /** The roles of which most turns bear a label. */
  labelledRoles: ReadonlySet<TurnRole>
  /** For each letter: the index of the turn in whose paragraphs it stands, or -1. */
  turnOf: Int32Array
}

/** The letters of a source, with what parsing tells of each. */
export interface SourceLetters extends TurnLetters {
  text: string
  stream: LetterStream
  index: GramIndex
  /** Where the paragraphs of turns begin in the text, by their first letters. */
  begins: Map<number, number>
  /** Where they end, by the letters behind their last ones. */
  ends: Map<number, number>
  /** For each letter: 1 in a turn's label. */
  isLabel: Uint8Array
  /** For each letter: 1 in a heading or caption. */
  isHeading: Uint8Array
  /** For each letter: the number of its paragraph, or of its line where it is in no turn. */
  cellOf: Uint32Array
}

/** Turns by the letters of their source. */
export function turnLettersOf(stream: LetterStream, turns: readonly Turn[]): TurnLetters {
  const turnOf = new Int32Array(stream.length).fill(-1)
  for (const [i, { paragraphs }] of turns.entries())
    for (const { span } of paragraphs) turnOf.fill(i, ...edgesOf(stream, span))
  return { turns, labelledRoles: labelledRolesOf(turns), turnOf }
}

/** The letters of a parsed source; of those of the same text, stream and index are taken over. */
export function sourceLettersOf(
  { source: { text }, turns, blocks }: Pick<Interview, 'source' | 'turns' | 'blocks'>,
  known?: SourceLetters,
): SourceLetters {
  const stream = known?.stream ?? letterStreamOf(text)
  const isLabel = new Uint8Array(stream.length)
  const paragraphs = new Uint32Array(stream.length)
  const [begins, ends] = [new Map<number, number>(), new Map<number, number>()]
  let count = 0
  for (const { label, paragraphs: parts } of turns) {
    if (label !== undefined) isLabel.fill(1, ...edgesOf(stream, label))
    for (const { span } of parts) {
      const [from, to] = edgesOf(stream, span)
      paragraphs.fill(++count, from, to)
      if (to === from) continue
      begins.set(from, span.start)
      ends.set(to, span.end)
      // Behind a label, too, a sentence begins.
      stream.opens[from] = 2
    }
  }
  const isHeading = new Uint8Array(stream.length)
  for (const { kind, span } of blocks)
    if (kind === 'heading' || kind === 'caption') isHeading.fill(1, ...edgesOf(stream, span))
  const cellOf = cellsOf(text, stream, paragraphs)
  return {
    text,
    stream,
    index: known?.index ?? gramIndexOf(stream),
    ...turnLettersOf(stream, turns),
    begins,
    ends,
    isLabel,
    isHeading,
    cellOf,
  }
}

function labelledRolesOf(turns: readonly Turn[]): Set<TurnRole> {
  return new Set(
    turnRoles.filter((role) => {
      const own = turns.filter((turn) => turn.role === role)
      return own.filter(({ label }) => label !== undefined).length * 2 > own.length
    }),
  )
}

/** The first letter of a span, and the one behind its last. */
export const edgesOf = (stream: LetterStream, { start, end }: Span): [number, number] => [
  letterAt(stream, start),
  letterAt(stream, end),
]

/** The first letter that begins at an offset of the text or behind it. */
export function letterAt({ starts, length }: LetterStream, offset: number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The span from a letter to the one before another; empty where they are one. */
export function spanOf({ starts, ends, length }: LetterStream, from: number, to: number): Span {
  if (to > from) return { start: starts[from]!, end: ends[to - 1]! }
  const at = from < length ? starts[from]! : length > 0 ? ends[length - 1]! : 0
  return { start: at, end: at }
}

function cellsOf(text: string, stream: LetterStream, paragraphs: Uint32Array): Uint32Array {
  const cells = new Uint32Array(stream.length)
  let cell = 0
  let feed = text.indexOf('\n')
  for (let at = 0; at < cells.length; at++) {
    const isNewLine = feed >= 0 && feed < stream.starts[at]!
    if (isNewLine) feed = text.indexOf('\n', stream.starts[at])
    const isSame = at > 0 && paragraphs[at] === paragraphs[at - 1]
    if (!isSame || (isNewLine && paragraphs[at] === 0)) cell++
    cells[at] = cell
  }
  return cells
}
