import type { Turn } from '../model/turn.ts'

/** A turn before its speaker is known. */
export interface LabelledTurn extends Turn {
  /** Who speaks, as the label spells it, signs stripped; absent for `Q:` and its like. */
  speaker?: string
}
