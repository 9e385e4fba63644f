import fs from 'node:fs'
import type { Span } from '../../src/model/span.ts'

/** A quotation of the gold or of a prediction. */
export interface LabelledQuote extends Span {
  kind: string
  cue: Span | null
  speaker: (Partial<Span> & { text: string; name?: string }) | null
  /** Whether finding it is neither asked for nor wrong. */
  optional?: boolean
}

/** A text with its quotations. */
export interface QuoteDocument {
  id: string
  language: string
  corpus: string
  text: string
  quotes: LabelledQuote[]
}

/** The documents of a file with one JSON line each. */
export const documentsOf = (file: string): QuoteDocument[] =>
  fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as QuoteDocument)
