import type { Container, LaidBlock } from '../../shapes/reader.ts'
import { wordsOf } from './attributes.ts'
import type { Frame } from './frames.ts'
import type { Region } from './regions.ts'
import { linkShareOf, runsOf } from './runs.ts'
import { endBlock, type Sheet } from './sheet.ts'

/** What blocks are laid out into. */
export interface BlockLedger {
  sheet: Sheet
  blocks: LaidBlock[]
  blockRegions: number[]
  regions: Region[]
  containers: Container[]
  boundary: number
  isRuled: boolean
}

/**
 * Ends the open block, which belongs to `frame` and ends before `rawStart`. It is the whole
 * element if the element's own end tag, which ends at `rawEnd`, ends it and no block stood before
 * it inside; otherwise it is a nameless block: a child of the element rather than the element
 * itself, though it bears its tag and tokens.
 */
export function closeBlock(
  ledger: BlockLedger,
  frame: Frame,
  rawStart: number,
  rawEnd?: number,
): void {
  const { sheet } = ledger
  const { changes, blockStart } = sheet
  const text = endBlock(sheet)
  if (text === '') return
  const isWhole = rawEnd !== undefined && !frame.isBroken
  const runs = runsOf(changes, text, blockStart)
  const block: LaidBlock = {
    id: `b${String(blockStart)}`,
    span: { start: blockStart, end: blockStart + text.length },
    kind: frame.kind,
    part: 'content',
    raw: isWhole
      ? { start: frame.rawStart, end: rawEnd }
      : { start: Math.min(ledger.boundary, rawStart), end: rawStart },
    container: containerOf(ledger.containers, isWhole ? (frame.around ?? frame) : frame),
    tag: frame.tag,
    tokens: tokensOf(frame, frame.attributes.dataNames),
    linkShare: linkShareOf(runs, text, blockStart),
  }
  if (frame.level > 0) block.level = frame.level
  if (runs.length > 0) block.runs = runs
  if (ledger.isRuled) block.afterRule = true
  ledger.isRuled = false
  ledger.blocks.push(block)
  ledger.blockRegions.push(frame.region)
  noteInRegion(ledger.regions[frame.region], block, text.length)
}

/** The index of a frame's container; it and those around it are entered when first asked for. */
export function containerOf(containers: Container[], frame: Frame): number {
  const missing: Frame[] = []
  let at: Frame = frame
  while (at.container < 0 && at.around !== undefined) {
    missing.push(at)
    at = at.around
  }
  let parent = at.container
  for (const inner of missing.reverse()) {
    inner.container = containers.length
    containers.push({ parent, tag: inner.tag, tokens: tokensOf(inner) })
    parent = inner.container
  }
  return parent
}

/** The tokens of `class` and `id`, and other names. */
function tokensOf({ classes, attributes }: Frame, names: readonly string[] = []): string[] {
  return [...classes.words, ...wordsOf(attributes['id']), ...names]
}

function noteInRegion(region: Region | undefined, block: LaidBlock, length: number): void {
  if (region === undefined) return
  region.length += length
  if (block.level === 1) region.hasTitle = true
}
