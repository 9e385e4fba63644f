import type { Interview } from '../model/interview.ts'

/** A format that an interview can be written in. */
export interface Writer {
  name: string
  /** Without the dot. */
  extension: string
  mediaType: string
  /** The whole as one text, or the first of the tables; ends in a line end. */
  write: (interview: Interview) => string
  /** Of a table format: how to write each of its tables, by name. */
  tables?: Readonly<Record<string, (interview: Interview) => string>>
}
