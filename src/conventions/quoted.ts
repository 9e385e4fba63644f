import type { Convention } from '../shapes/convention.ts'

/** One side's words, commonly the answers, stand in quotation marks from end to end. */
export const quoted: Convention = {
  name: 'quoted',
  kind: 'style',
  strength: 0.9,
  evidence: ({ text }, { quotes }) => {
    const opening = text.charAt(0)
    const isOpen = quotes.some(([open]) => open === opening) || opening === '“' || opening === '"'
    return isOpen ? { cluster: 'quoted' } : undefined
  },
}
