import type { Weights } from './weights.ts'

export const learned: Weights = { frame: [], start: [], end: [], left: [], said: [] }
