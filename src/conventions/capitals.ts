import type { Convention } from '../shapes/convention.ts'
import { textWeight } from '../text/letters.ts'

/** One side's words are set in capitals: the bold of plain text. */
export const capitals: Convention = {
  name: 'capitals',
  kind: 'style',
  strength: 0.9,
  evidence: ({ text }) =>
    textWeight(text) >= 12 && text === text.toUpperCase() && text !== text.toLowerCase()
      ? { cluster: 'capitals' }
      : undefined,
}
