/**
 * Parses interviews and asks them questions: {@link parseInterview} turns a document into an
 * {@link Interview}; the other functions take one.
 *
 * @module onrecord
 */
import { standardKit } from './kit.ts'
import type { Interview } from './model/interview.ts'
import { parseWith } from './parse.ts'
import type { Inputs } from './shapes/input.ts'
import type { ParseOptions } from './shapes/options.ts'

/**
 * Parses an interview from HTML, Markdown, plain text or subtitles, with everything on the shelves.
 * An article over several pages is a list of them, in order. What is doubtful stands in `issues`;
 * text never makes it throw.
 *
 * @throws OnrecordError `unknown-format` or `unknown-language` when an option names what is not on
 * the shelves, `out-of-range` when `reference` is no civil date.
 *
 * @example
 * const page = '<p><b>Why here?</b></p><p>Because of the river.</p>'
 * parseInterview(page).kind //=> 'not-interview': one exchange alone does not make one
 * parseInterview(page, { hints: { kind: 'interview' } }).turns.length //=> 2
 */
export const parseInterview = (input: Inputs, options: ParseOptions = {}): Interview =>
  parseWith(standardKit, input, options)

export * from './accessors/index.ts'
export { OnrecordError } from './model/error.ts'
export type * from './types.ts'
export { version } from './version.ts'
