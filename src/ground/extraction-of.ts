import { speakerNameOf } from '../accessors/speakers.ts'
import { textOf } from '../accessors/turns.ts'
import type { Interview } from '../model/interview.ts'
import type { Extraction } from './extraction.ts'

/**
 * An interview as an extraction: an example to show to a model, or another program's findings to hold
 * against a source. Only names that the text spells are in it.
 */
export function extractionOf(interview: Interview): Extraction {
  const { article, participants, turns, quotes } = interview
  return {
    headline: article.headline ?? null,
    standfirst: article.standfirst ?? null,
    authors: article.authors,
    participants: participants.flatMap(({ name, role, post, organisation }) =>
      name === undefined
        ? []
        : [{ name, role, post: post ?? null, organisation: organisation ?? null }],
    ),
    turns: turns.map((turn) => ({
      role: turn.role,
      speaker: speakerNameOf(interview, turn) ?? null,
      text: textOf(turn),
    })),
    quotes: quotes.map(({ text, speaker }) => ({ text, speaker: speaker?.name ?? null })),
  }
}
