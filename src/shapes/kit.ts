import type { Convention } from './convention.ts'
import type { FindDates, FindEchoes, FindEvents, FindQuotes } from './finders.ts'
import type { Language } from './language.ts'
import type { Reader } from './reader.ts'
import type { Weights } from './weights.ts'

/**
 * What `parseWith` works with. The lists have no order: the best score wins, ties go by name. What
 * a kit has no finder of is not looked for, and its list in the interview is empty.
 */
export interface Kit {
  readers: readonly Reader[]
  languages: readonly Language[]
  conventions: readonly Convention[]
  /** Weights of the dialogue's evidence, learned elsewhere; without them, those of this package. */
  weights?: Weights
  /** By the calendar finds plain dates, with `dates` on a language all others. */
  findDates?: FindDates
  findQuotes?: FindQuotes
  /** Looks at quotes and turns: without `findQuotes`, at turns alone. */
  findEchoes?: FindEchoes
  /** Needs `events` on a language, and `findDates` to date what it finds. */
  findEvents?: FindEvents
}
