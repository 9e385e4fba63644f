import type { Convention } from '../shapes/convention.ts'

const kinds = new Set(['quotation', 'term', 'definition', 'list-item', 'cell'])

/** One side's words are block quotations, terms of a definition list, list items or table cells. */
export const blockKind: Convention = {
  name: 'block-kind',
  kind: 'style',
  strength: 0.9,
  evidence: ({ block }) => (kinds.has(block.kind) ? { cluster: `kind:${block.kind}` } : undefined),
}
