import type { Convention } from '../shapes/convention.ts'

/** One side's paragraphs stand in an element of their own: `<div class="answer"><p>`. */
export const containerClass: Convention = {
  name: 'container-class',
  kind: 'style',
  strength: 0.8,
  evidence: ({ around }) => (around.includes('.') ? { cluster: `in ${around}` } : undefined),
}
