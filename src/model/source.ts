import * as z from 'zod'
import { absent, objectOf } from './object.ts'

/** The text that every span refers to, and what it was read from. */
export interface Source {
  /**
   * The visible text in document order: entities decoded, white space folded as a browser would,
   * blocks and line breaks joined by one line feed. Plain text stays verbatim.
   */
  text: string
  /** BCP 47, of the text itself (a page's `lang` attribute is one witness only). */
  language?: string
  /** Of the input: `text/html`, `text/markdown`, `text/plain` … */
  mediaType: string
  url?: string
  /**
   * How `text` lies in the decoded input, as flat triples `textStart, rawStart, rawLength` in
   * UTF-16 units, by `textStart`. A piece whose raw length is that of its text runs in step with
   * the input; any other (a character reference, folded white space) maps as a whole. Absent
   * when text and input are one. Read it with `rawSpanOf`.
   */
  rawMap?: number[]
  /**
   * Where each input begins in the raw offsets, when several were parsed as one document: those
   * offsets are the places in all decoded inputs one behind the other. Absent when there was one.
   * Read it with `inputPlaceOf`.
   */
  inputStarts?: number[]
}

/** Schema of {@link Source}. */
export const sourceSchema: z.ZodType<Source> = objectOf<Source>({
  text: z.string(),
  language: absent(z.string().min(2)),
  mediaType: z.string().min(1),
  url: absent(z.string().min(1)),
  rawMap: absent(z.array(z.int().min(0))),
  inputStarts: absent(z.array(z.int().min(0))),
})
