import type { Convention } from '../shapes/convention.ts'

/** One side's paragraphs bear a class or data attribute: `<p class="question">`. */
export const blockClass: Convention = {
  name: 'block-class',
  kind: 'style',
  strength: 0.9,
  evidence: ({ block }) =>
    block.tokens.length > 0 && !block.tokens.includes('wrapped')
      ? { cluster: `${block.tag}.${block.tokens.join('.')}` }
      : undefined,
}
