import type { Convention } from '../shapes/convention.ts'
import { textWeight } from '../text/letters.ts'

/** One side's words are set in capitals: the bold of plain text. */
export const capitals: Convention = {
  name: 'capitals',
  kind: 'style',
  strength: 0.9,
  evidence: ({ text }) => (isCapital(text) ? { cluster: 'capitals' } : undefined),
}

function isCapital(text: string): boolean {
  // Most texts show a small letter at once.
  const head = text.slice(0, 24)
  if (head !== head.toUpperCase()) return false
  return textWeight(text) >= 12 && text === text.toUpperCase() && text !== text.toLowerCase()
}
