import type { Convention } from '../shapes/convention.ts'

/** Each question is a heading of one level. */
export const heading: Convention = {
  name: 'heading',
  kind: 'style',
  strength: 1,
  evidence: ({ block }) =>
    block.kind === 'heading' ? { cluster: `heading:${String(block.level ?? 0)}` } : undefined,
}
