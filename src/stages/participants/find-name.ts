import { isDense, keyOf } from '../../text/letters.ts'
import type { NameLexicon } from '../../text/names/name-words.ts'
import { isMisspelling, isWholeName, shortFormsOf } from '../../text/names/short-forms.ts'
import { standingOf } from './evidence.ts'
import type { Person } from './people.ts'

/** The people of a page, ready to be asked for. */
export interface Directory {
  /** Whom a label or a name stands for: somebody of that name, or of a fuller one. */
  byLabel: (label: string) => Person | undefined
  /** The people most likely to be the one interviewed, the likeliest first. */
  ranked: readonly { person: Person; standing: number }[]
}

/** Sorts the people of a page. */
export function directoryOf(
  people: readonly Person[],
  legends: ReadonlyMap<string, string>,
  lexicon: NameLexicon,
): Directory {
  const ranked = people
    .map((person) => ({ person, standing: standingOf(person, lexicon) }))
    .toSorted((a, b) => b.standing - a.standing)
  const byName = new Map<string, Person>()
  const byPart = new Map<string, Person>()
  const byInitials = new Map<string, Person>()
  for (const { person } of ranked) {
    const { parts, initials } = shortFormsOf(person.name, lexicon)
    put(byName, keyOf(person.name), person)
    if (!isSpelledBeside(person)) continue
    for (const part of parts) put(byPart, part, person)
    if (parts.length > 1) for (const one of initials) put(byInitials, one, person)
  }
  const byLabel = (label: string): Person | undefined => {
    const legend = legends.get(keyOf(label))
    const key = keyOf(legend ?? label)
    const same =
      byName.get(key) ?? (legend === undefined ? undefined : { name: legend, appearances: [] })
    if (isWholeName(label, lexicon)) return same
    const fuller = byPart.get(key) ?? (isInitials(label) ? byInitials.get(key) : undefined)
    return fuller ?? same ?? misspelt(key, byName)
  }
  return { ranked, byLabel }
}

/** Whether the whole name stands anywhere but in answers, where it may be anything. */
const isSpelledBeside = ({ name, appearances }: Person): boolean =>
  appearances.some((one) => one.kind !== 'answer' && one.name.length >= name.length)

const put = (map: Map<string, Person>, key: string, person: Person): void => {
  if (!map.has(key)) map.set(key, person)
}

const misspelt = (key: string, byName: ReadonlyMap<string, Person>): Person | undefined =>
  [...byName].find(([name]) => isMisspelling(key, name))?.[1]

/** Whether a label may be initials: up to four capitals, with or without stops. */
export const isInitials = (label: string): boolean =>
  !isDense(label.charCodeAt(0)) && /^(?:\p{Lu}[.\s-]*){1,4}$/u.test(label.trim())
