import { caselessNamesIn } from './caseless-names.ts'
import { casedNamesIn } from './cased-names.ts'
import { hanNamesIn } from './han-names.ts'
import { hangulNamesIn } from './hangul-names.ts'
import type { NameLexicon } from './name-words.ts'
import type { PersonName } from './person-name.ts'

const finders = [
  { script: /\p{Lu}/u, find: casedNamesIn },
  { script: /[가-힣]/u, find: hangulNamesIn },
  { script: /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u, find: hanNamesIn },
  {
    script:
      /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}]/u,
    find: caselessNamesIn,
  },
]

/**
 * Stretches of a text that may name a person, in any script, by position; of those that overlap
 * only the surest. Takes linear time.
 */
export function personNamesIn(text: string, lexicon: NameLexicon): PersonName[] {
  const found = finders.flatMap(({ script, find }) =>
    script.test(text) ? find(text, lexicon) : [],
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
