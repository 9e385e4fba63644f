import type { Convention } from '../shapes/convention.ts'

/** One side's words have a colour, or a class of their own inside the paragraph. */
export const tone: Convention = {
  name: 'tone',
  kind: 'style',
  strength: 0.9,
  evidence: ({ style }) =>
    style.tone === undefined ? undefined : { cluster: `tone:${style.tone}` },
}
