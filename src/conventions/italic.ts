import type { Convention } from '../shapes/convention.ts'

/** One side's words are set in italics. */
export const italic: Convention = {
  name: 'italic',
  kind: 'style',
  strength: 1,
  evidence: ({ style, block }) =>
    style.italic && block.kind !== 'heading' ? { cluster: 'italic' } : undefined,
}
