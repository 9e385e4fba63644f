import type { BlockKind } from '../../model/block.ts'
import type { Span } from '../../model/span.ts'
import type { LaidBlock } from '../../shapes/reader.ts'

/** A block of a text without markup: its place in the input is its place in the text. */
export function plainBlock(span: Span, kind: BlockKind, tokens: string[]): LaidBlock {
  const block: LaidBlock = {
    id: `b${String(span.start)}`,
    span: { start: span.start, end: span.end },
    kind,
    part: 'content',
    raw: { start: span.start, end: span.end },
    container: 0,
    tag: kind === 'heading' ? 'h1' : 'p',
    tokens,
    linkShare: 0,
  }
  if (kind === 'heading') block.level = 1
  return block
}
