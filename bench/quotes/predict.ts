import { parseInterview } from '../../src/index.ts'
import type { Quote } from '../../src/model/quote.ts'
import * as languages from '../../src/languages/index.ts'
import type { Language } from '../../src/shapes/language.ts'
import { findQuotes } from '../../src/stages/quotes/quotes.ts'
import type { Weights } from '../../src/stages/quotes/weights.ts'
import type { LabelledQuote, QuoteDocument } from './documents.ts'

/** The sheet of a language by its code. */
export function languageOf(code: string): Language {
  const language = (languages as Record<string, Language>)[code.split('-')[0] ?? code]
  if (language === undefined) throw new Error(`no sheet for ${code}`)
  return language
}

/** The quotes of a text, by the stage alone. */
export const quotesOf = ({ text, language }: QuoteDocument, weights?: Weights): Quote[] =>
  findQuotes(text, [{ start: 0, end: text.length }], [], [], languageOf(language), weights)

/** The quotes of a text, by the whole parse. */
export const parsedQuotesOf = ({ text, language }: QuoteDocument): Quote[] =>
  parseInterview(text, { format: 'plain', language: language.split('-')[0] ?? language }).quotes

/** Attributed quotes in the gold's shape: one entry for each piece. */
export const labelled = (text: string, quotes: readonly Quote[]): LabelledQuote[] =>
  quotes
    .filter(({ attributed }) => attributed)
    .flatMap(({ pieces, kind, cue, speaker }) =>
      pieces.map(({ start, end }) => ({
        start,
        end,
        kind,
        cue: cue ?? null,
        speaker:
          speaker === undefined
            ? null
            : {
                ...speaker.span,
                text: speaker.span
                  ? text.slice(speaker.span.start, speaker.span.end)
                  : speaker.name,
                name: speaker.name,
              },
      })),
    )
