import type { Interview } from '../model/interview.ts'

/** A format that an interview can be written in. */
export interface Writer {
  name: string
  /** Without the dot. */
  extension: string
  mediaType: string
  write: (interview: Interview) => string
}
