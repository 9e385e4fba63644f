import type { Writer } from '../shapes/writer.ts'

/** All of an interview as indented JSON; `interviewFromJson` reads it back. */
export const json: Writer = {
  name: 'json',
  extension: 'json',
  mediaType: 'application/json',
  write: (interview) => `${onOneLine(JSON.stringify(interview, null, 2))}\n`,
}

// A list of nothing but numbers (`rawMap`) reads better, and weighs less, on one line. Line feeds
// inside JSON's strings are escaped, so that the pattern finds lists only.
const onOneLine = (json: string): string =>
  json.replace(/\[\n[\d\s,]+\]/g, (list) =>
    list.replace(/\s+/g, ' ').replace('[ ', '[').replace(' ]', ']'),
  )
