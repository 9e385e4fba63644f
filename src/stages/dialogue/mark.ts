import type { Span } from '../../model/span.ts'
import type { TurnRole } from '../../model/turn.ts'

/** A label or sign at the start of a segment, and the name of the convention that saw it. */
export interface Mark {
  cluster: string
  span: Span
  speaker: string | undefined
  role: TurnRole | undefined
  strength: number
  by: string
  isLoose: boolean
}
