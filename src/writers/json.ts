import type { Writer } from '../shapes/writer.ts'

/** All of an interview as indented JSON; `interviewFromJson` reads it back. */
export const json: Writer = {
  name: 'json',
  extension: 'json',
  mediaType: 'application/json',
  write: (interview) => `${JSON.stringify(interview, null, 2)}\n`,
}
