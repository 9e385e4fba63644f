import { standardKit } from './kit.ts'
import type { Interview } from './model/interview.ts'
import { parseWith } from './parse.ts'
import type { ParseOptions } from './shapes/options.ts'

/**
 * Parses an interview from HTML, Markdown or plain text, with everything on the shelves.
 * See {@link parseWith} for what it promises.
 *
 * @example
 * const interview = parseInterview('<p><b>Why here?</b></p><p>Because of the river.</p>')
 * interview.turns.length //=> 2
 */
export const parseInterview = (
  input: string | Uint8Array,
  options: ParseOptions = {},
): Interview => parseWith(standardKit, input, options)

export * from './accessors/index.ts'
export { OnrecordError } from './model/error.ts'
