import type { Convention } from '../shapes/convention.ts'

/** One side's words are underlined. */
export const underline: Convention = {
  name: 'underline',
  kind: 'style',
  strength: 0.8,
  evidence: ({ style, block }) =>
    style.underline && block.kind !== 'heading' ? { cluster: 'underline' } : undefined,
}
