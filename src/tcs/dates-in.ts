import type { DateMention } from '../model/date.ts'
import { type Copy, spansOf } from './copy.ts'
import { dates } from './data/dates.ts'

/** The dates that a copy mentions. */
export const datesIn = (copy: Copy): DateMention[] =>
  Object.entries(dates).flatMap(([id, facts]) =>
    spansOf(copy, `date:${id}`).map((span) => ({
      id,
      span,
      text: copy.source.text.slice(span.start, span.end),
      ...structuredClone(facts),
      by: 'curated',
    })),
  )
