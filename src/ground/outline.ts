import type { Block, Run } from '../model/block.ts'
import type { Interview } from '../model/interview.ts'
import type { Span } from '../model/span.ts'
import { letterCount } from '../text/letters.ts'
import { endsSentence } from '../text/sentence.ts'
import { trimmed } from '../text/trim.ts'
import { type GroundSource, parsedSource } from './read-source.ts'

/** A numbered piece of a source: a paragraph, a line of one, or a styled sentence that opens a line. */
export interface OutlineBlock {
  /** From 1, in the order of the source: the same for every outline of it. */
  number: number
  span: Span
}

/** A source as numbered blocks. */
export interface Outline {
  /** What to send to a model: a block a line, its number first. */
  text: string
  blocks: OutlineBlock[]
}

/** How much of a source an outline shows. */
export interface OutlineOptions {
  /**
   * `doubts`: only the blocks of turns that an issue `turn-unsure` is about, each marked with `?`,
   * and their neighbours. Everything when not given.
   */
  only?: 'doubts'
  /** Blocks that are longer, in UTF-16 units, are shown by their beginning and end. 160 when not given. */
  longest?: number
}

/**
 * A source as numbered blocks, short enough to be cheap: who speaks is told by how a block begins and
 * ends. A model answers with numbers, and `fromLabels` or `rolesFrom` reads its answer.
 *
 * @example
 * outlineOf(page).text //=> '1 Keeper of the light\n2 When did you come to the island?\n…'
 */
export function outlineOf(source: GroundSource, options: OutlineOptions = {}): Outline {
  const { longest = 160, only } = options
  const interview = parsedSource(source, false)
  const { text } = interview.source
  const blocks = outlineBlocksOf(interview)
  const asked = only === 'doubts' ? doubtsIn(interview, blocks) : undefined
  const shown = blocks.filter(({ number }) => asked === undefined || isNear(asked, number))
  const lines = shown.map(({ number, span }) => {
    const mark = asked?.has(number) === true ? '?' : ''
    return `${number}${mark} ${shortened(text.slice(span.start, span.end), longest)}`
  })
  return { text: lines.join('\n'), blocks: shown }
}

const isNear = (asked: ReadonlySet<number>, number: number): boolean =>
  [number - 1, number, number + 1].some((one) => asked.has(one))

/** The numbers of the blocks in those turns that parsing is not sure of. */
function doubtsIn({ issues, turns }: Interview, blocks: readonly OutlineBlock[]): Set<number> {
  const unsure = new Set(
    issues.flatMap(({ code, span }) => (code === 'turn-unsure' && span ? [span.start] : [])),
  )
  const spans = turns
    .filter(({ paragraphs: [first] }) => first !== undefined && unsure.has(first.span.start))
    .flatMap(({ paragraphs }) => paragraphs.map(({ span }) => span))
  const doubts = new Set<number>()
  let next = 0
  for (const { number, span } of blocks) {
    while (next < spans.length && spans[next]!.end <= span.start) next++
    if (next < spans.length && spans[next]!.start < span.end) doubts.add(number)
  }
  return doubts
}

function shortened(text: string, longest: number): string {
  const line = text.replace(/\s+/gu, ' ')
  if (line.length <= longest) return line
  const half = Math.floor(longest / 2)
  const [head, tail] = [Array.from(line.slice(0, half)), Array.from(line.slice(-half))]
  return `${head.slice(0, -1).join('')} … ${tail.slice(1).join('')}`
}

/** Every block of a source that belongs to its content, numbered. */
export function outlineBlocksOf({ source: { text }, blocks }: Interview): OutlineBlock[] {
  const spans = blocks
    .filter(({ part }) => part === 'content')
    .flatMap((block) => linesOf(text, block).flatMap((line) => piecesOf(text, line, block.runs)))
    .filter(({ start, end }) => letterCount(text, start, end) > 0)
  return spans.map((span, i) => ({ number: i + 1, span }))
}

function linesOf(text: string, { span }: Block): Span[] {
  const lines: Span[] = []
  let start = span.start
  while (start < span.end) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 || feed > span.end ? span.end : feed
    lines.push(trimmed(text, { start, end }))
    start = end + 1
  }
  return lines
}

/** A line cut where a styled sentence opens it: question and answer often share a paragraph. */
function piecesOf(text: string, line: Span, runs: readonly Run[] = []): Span[] {
  const opening = runs.find(({ span }) => span.start <= line.start && span.end > line.start)
  if (opening === undefined || opening.span.end >= line.end) return [line]
  const { end } = opening.span
  if (!endsSentence(text.slice(line.start, end))) return [line]
  return [trimmed(text, { start: line.start, end }), trimmed(text, { start: end, end: line.end })]
}
