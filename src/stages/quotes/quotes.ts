import type { Participant } from '../../model/participant.ts'
import type { Quote } from '../../model/quote.ts'
import type { Span } from '../../model/span.ts'
import type { Turn } from '../../model/turn.ts'
import type { Language } from '../../shapes/language.ts'
import { type Finder, quotesIn } from './collect.ts'
import { learned } from './learned.ts'
import { speechLexicon } from './lexicon.ts'
import { markTable, type MarkTable } from './marks.ts'
import { speakersOf } from './speakers.ts'
import { stretchesOf } from './stretches.ts'
import { noUnits } from './units.ts'
import type { Weights } from './weights.ts'

/**
 * The quotes of the narrative parts and those nested in turns, in order of place: direct and mixed
 * ones by their marks, indirect ones by their cue. Marks around words that nobody is said to speak
 * are kept with `attributed: false`.
 */
export function findQuotes(
  text: string,
  narrative: readonly Span[],
  turns: readonly Turn[],
  participants: readonly Participant[],
  language: Language,
  weights: Weights = learned,
): Quote[] {
  units.text = text
  const finder: Finder = {
    units,
    table: tableOf(language),
    lexicon: speechLexicon(language),
    speakers: speakersOf(text, participants),
    weights,
  }
  return stretchesOf(text, narrative, turns, participants).flatMap((stretch) =>
    quotesIn(finder, stretch),
  )
}

// Filled anew for each paragraph.
const units = noUnits('')

const tables = new WeakMap<Language, MarkTable>()

function tableOf(language: Language): MarkTable {
  const table = tables.get(language) ?? markTable(language.quotes)
  tables.set(language, table)
  return table
}
