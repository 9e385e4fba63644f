import { caselessNamesIn } from './caseless-names.ts'
import { casedNamesIn } from './cased-names.ts'
import { hanNamesIn } from './han-names.ts'
import { hangulNamesIn } from './hangul-names.ts'
import type { NameLexicon } from './name-words.ts'
import type { PersonName } from './person-name.ts'

// Roughly where the letters of each stand: a few too many cost a search that finds nothing.
const finders = [
  {
    letter: /[A-Z\u00c0-\u0587\u10a0-\u2dff\ua640-\uabbf\uff21-\uff3a\ud800-\udfff]/,
    find: casedNamesIn,
  },
  { letter: /[가-힣]/, find: hangulNamesIn },
  { letter: /[\u2e80-\u9fff\uf900-\ufaff\uff66-\uff9d\ud800-\udfff]/, find: hanNamesIn },
  { letter: /[\u0590-\u0e7f\ufb1d-\ufeff]/, find: caselessNamesIn },
]

/**
 * Stretches of a text that may name a person, in any script, by position; of those that overlap
 * only the surest. Takes linear time.
 */
export function personNamesIn(text: string, lexicon: NameLexicon): PersonName[] {
  const found = finders.flatMap(({ letter, find }) =>
    letter.test(text) ? find(text, lexicon) : [],
  )
  return withoutOverlaps(found)
}

function withoutOverlaps(found: readonly PersonName[]): PersonName[] {
  const ordered = found.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const kept: PersonName[] = []
  for (const name of ordered) {
    const last = kept.at(-1)
    if (last === undefined || last.span.end <= name.span.start) kept.push(name)
    else if (name.sure > last.sure) kept[kept.length - 1] = name
  }
  return kept
}
