import type { Convention } from './convention.ts'
import type { Language } from './language.ts'
import type { Reader } from './reader.ts'
import type { Weights } from './weights.ts'

/** What `parseWith` works with. The lists have no order: the best score wins, ties go by name. */
export interface Kit {
  readers: readonly Reader[]
  languages: readonly Language[]
  conventions: readonly Convention[]
  /** Weights of the dialogue's evidence, learned elsewhere; without them, those of this package. */
  weights?: Weights
}
