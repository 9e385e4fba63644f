import type { Convention } from '../shapes/convention.ts'

/** One side's words, commonly the questions, are set in bold. */
export const bold: Convention = {
  name: 'bold',
  kind: 'style',
  strength: 1,
  evidence: ({ style, block }) =>
    style.bold && block.kind !== 'heading' ? { cluster: 'bold' } : undefined,
}
