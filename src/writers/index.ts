/**
 * Writes an interview in other formats.
 *
 * @module onrecord/writers
 */
export type { Interview } from '../model/interview.ts'
export type { Writer } from '../shapes/writer.ts'
export { csv } from './csv.ts'
export { json } from './json.ts'
export { markdown } from './markdown.ts'
export { ndjson } from './ndjson.ts'
