import type { Span } from '../../../model/span.ts'
import type { LaidBlock, Reading } from '../../../shapes/reader.ts'
import { textWeight } from '../../../text/letters.ts'
import { type Stamp, stampIn, type StampWords } from './stamp.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What the sources of metadata look at. */
export interface Page {
  reading: Reading
  words: Vocabulary
  /** As the caller gives it, or as the page does. */
  url?: string
  /** From the first to the last paragraph of the running text; empty when there is none. */
  body: Span
  /** Where marked dates begin in the text. */
  dateStarts: readonly number[]
}

/** Where bylines and dates are looked for. */
export interface Surroundings {
  /** Around the headline, down to the first paragraphs. */
  front: Span
  /** After the running text. */
  tail: Span
  /** The visible headline; empty at the start of the text when there is none. */
  headline: Span
  frontLines: readonly Line[]
  tailLines: readonly Line[]
}

/** A line of a block: what a reader sees between two breaks. */
export interface Line {
  text: string
  start: number
  block: LaidBlock
  /** Its first date, once somebody has asked for it: {@link stampOn}. */
  stamp?: { first: Stamp | undefined }
}

/** The first date of a line; read once, whoever asks. */
export function stampOn(line: Line, words: StampWords): Stamp | undefined {
  line.stamp ??= { first: stampIn(line.text, words) }
  return line.stamp.first
}

const paragraphWeight = 50
/** Letters of a paragraph that tell how dense its script is. */
const sampleLength = 100
/** Lines of one region that are looked at. */
const mostLines = 1000

/** The running text: the paragraphs under the element that holds most of them. */
export function bodyOf({ text, blocks, containers }: Reading): Span {
  const weights = blocks.map((block) => paragraphWeightOf(block, text))
  const best = heaviestContainer(blocks, weights, containers)
  const isInside = insideOf(best, containers)
  const paragraphs = blocks.filter((b, at) => (weights[at] ?? 0) > 0 && isInside[b.container + 1])
  return { start: paragraphs[0]?.span.start ?? 0, end: paragraphs.at(-1)?.span.end ?? 0 }
}

function paragraphWeightOf(block: LaidBlock, text: string): number {
  const isProse = block.kind !== 'heading' && block.kind !== 'caption' && block.part === 'content'
  if (!isProse || block.linkShare > 0.5) return 0
  const { start, end } = block.span
  const sample = Math.min(end, start + sampleLength)
  if (start === sample) return 0
  const weight = (textWeight(text.slice(start, sample)) * (end - start)) / (sample - start)
  return weight < paragraphWeight ? 0 : weight
}

// A paragraph counts for its element, and a little less for each one around it.
function heaviestContainer(
  blocks: readonly LaidBlock[],
  weights: readonly number[],
  containers: Reading['containers'],
): number {
  const totals = new Float64Array(containers.length + 1)
  for (const [at, block] of blocks.entries()) {
    let share = weights[at] ?? 0
    let container = block.container
    for (let up = 0; up < 4 && share > 0; up++) {
      totals[container + 1] = (totals[container + 1] ?? 0) + share
      if (container < 0) break
      container = containers[container]?.parent ?? -1
      share *= 0.8
    }
  }
  return totals.reduce((best, total, at) => (total > (totals[best] ?? 0) ? at : best), 0) - 1
}

function insideOf(outer: number, containers: Reading['containers']): Uint8Array {
  const inside = new Uint8Array(containers.length + 1)
  inside[outer + 1] = 1
  for (const [at, { parent }] of containers.entries()) {
    if (inside[parent + 1] === 1) inside[at + 1] = 1
  }
  return inside
}

/** Where to look around a headline; around the start of the text where none is visible. */
export function surroundingsOf(page: Page, headline?: Span): Surroundings {
  const { body } = page
  const { blocks } = page.reading
  const at = firstBlockAt(blocks, headline?.start ?? body.start)
  const start = blocks[Math.max(0, at - 8)]?.span.start ?? 0
  const reach = blocks[Math.min(blocks.length - 1, at + 14)]?.span.end ?? 0
  const isFar = body.start - reach > 3000
  const farthest = isFar ? reach : Math.max(reach, body.start + 600)
  const end = Math.min(farthest, Math.max(body.end, headline?.end ?? 0))
  const tailStart = Math.max(end, body.end - 400)
  const front = { start, end }
  const tail = { start: tailStart, end: Math.max(tailStart, body.end + 800) }
  return {
    front,
    tail,
    headline: headline ?? { start: 0, end: 0 },
    frontLines: linesIn(page, front),
    tailLines: linesIn(page, tail),
  }
}

/** The lines of the content's blocks that begin in a span and are no longer than `longest`. */
export function linesIn(
  { reading }: Page,
  { start, end }: Span,
  longest: number = Infinity,
): Line[] {
  const lines: Line[] = []
  for (let at = firstBlockAt(reading.blocks, start); at < reading.blocks.length; at++) {
    const block = reading.blocks[at]
    if (block === undefined || block.span.start >= end || lines.length >= mostLines) break
    const isShort = block.span.end - block.span.start <= longest
    if (isShort && block.part === 'content')
      lines.push(...linesOf(block, reading.text).slice(0, mostLines))
  }
  return lines
}

function linesOf(block: LaidBlock, text: string): Line[] {
  const { start, end } = block.span
  const written = text.slice(start, end)
  if (!written.includes('\n')) return [{ text: written, start, block }]
  let at = start
  return written.split('\n').flatMap((line) => {
    const here = at
    at += line.length + 1
    return line.trim() === '' ? [] : [{ text: line, start: here, block }]
  })
}

/** The index of the first block that ends behind an offset. */
export const firstBlockAt = (blocks: readonly LaidBlock[], offset: number): number =>
  firstAfter(blocks.length, (at) => (blocks[at]?.span.end ?? 0) > offset)

/** The first of `count` indices for which something holds that holds for all after it. */
function firstAfter(count: number, holds: (at: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** Whether a place lies in a span; a place without one lies in none. */
export const isIn = (place: Span | undefined, { start, end }: Span): boolean =>
  place !== undefined && place.start >= start && place.start < end

/**
 * The end of a place, or the start of the first marked date inside it: bylines run into dates.
 *
 * `<div>By Anna Berg <span class="date">Spring 2021</span></div>`
 */
export function endBeforeDate({ start, end }: Span, { dateStarts }: Page): number {
  const date = dateStarts[firstAfter(dateStarts.length, (at) => (dateStarts[at] ?? 0) > start)]
  return date !== undefined && date < end ? date : end
}
