import { documentFrame, type Frame } from './frames.ts'

/** Elements nest no deeper than this; those beyond share the frame of the last. */
export const deepest = 512

/** The open elements, the document first. Every question is answered in constant time. */
export interface OpenElements {
  frames: Frame[]
  tags: string[]
  /** The indexes of the open elements of each tag. */
  byTag: Map<string, number[]>
  /** For each open element: the indexes of those of its tag. */
  alike: number[][]
  /** The indexes of the open block elements. */
  blocks: number[]
}

/** The document alone. */
export function newOpenElements(): OpenElements {
  return {
    frames: [documentFrame()],
    tags: ['#document'],
    byTag: new Map(),
    alike: [[]],
    blocks: [0],
  }
}

/** The innermost open element. */
export function topOf(open: OpenElements): Frame {
  return open.frames[open.frames.length - 1] ?? documentFrame()
}

/** Opens an element, or lets it share the frame of the one around it. */
export function push(open: OpenElements, tag: string, frame: Frame): void {
  const index = open.frames.length
  if (frame.isBlock && frame !== topOf(open)) open.blocks.push(index)
  open.frames.push(frame)
  open.tags.push(tag)
  let indexes = open.byTag.get(tag)
  if (indexes === undefined) {
    indexes = []
    open.byTag.set(tag, indexes)
  }
  indexes.push(index)
  open.alike.push(indexes)
}

/** Closes the innermost element, never the document. */
export function pop(open: OpenElements): { frame: Frame; tag: string; isShared: boolean } {
  const frame = topOf(open)
  const tag = open.tags.pop() ?? ''
  open.frames.pop()
  const alike = open.alike.pop()
  if (tag !== '') alike?.pop()
  if (open.blocks[open.blocks.length - 1] === open.frames.length) open.blocks.pop()
  return { frame, tag, isShared: frame === topOf(open) }
}

/** The index of the innermost open element of a tag; 0 when there is none. */
export function nearest(open: OpenElements, tag: string): number {
  const indexes = open.byTag.get(tag)
  return indexes === undefined ? 0 : (indexes[indexes.length - 1] ?? 0)
}

/** The index of the innermost open element of one of these tags; 0 when there is none. */
export function nearestOf(open: OpenElements, tags: readonly string[]): number {
  let found = 0
  for (const tag of tags) found = Math.max(found, nearest(open, tag))
  return found
}

/** The index of the innermost open block element. */
export function nearestBlock(open: OpenElements): number {
  return open.blocks[open.blocks.length - 1] ?? 0
}
