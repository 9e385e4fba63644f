/** Every code that an {@link OnrecordError} can bear. */
export const errorCodes = [
  'unknown-format',
  'unknown-language',
  'out-of-range',
  'invalid-json',
  'not-the-article',
] as const

/** One of {@link errorCodes}. */
export type ErrorCode = (typeof errorCodes)[number]

/** Thrown for misuse: an option or JSON that cannot be meant. Text is never wrong. */
export class OnrecordError extends Error {
  override readonly name = 'OnrecordError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.code = code
  }
}
