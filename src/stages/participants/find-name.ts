import { isDense, keyOf } from '../../text/letters.ts'
import type { NameLexicon } from '../../text/names/name-words.ts'
import { initialsOf, isMisspelling, isWholeName, partsOf } from '../../text/names/short-forms.ts'
import { standingOf } from './evidence.ts'
import type { Person } from './people.ts'

/** The people of a page, ready to be asked for. */
export interface Directory {
  people: readonly Person[]
  /** Whom a label or a name stands for: somebody of that name, or of a fuller one. */
  byLabel: (label: string) => Person | undefined
  /** How much the page speaks for a person being the one interviewed. */
  standingOf: (person: Person) => number
}

/** Sorts the people of a page; of several that a label may stand for it prefers the likeliest. */
export function directoryOf(
  people: readonly Person[],
  legends: ReadonlyMap<string, string>,
  lexicon: NameLexicon,
): Directory {
  const standings = new Map<Person, number>()
  const standing = (person: Person): number => {
    const known = standings.get(person) ?? standingOf(person, lexicon)
    standings.set(person, known)
    return known
  }
  const likeliest = (few: readonly Person[] = []): Person | undefined =>
    few.reduce<Person | undefined>(
      (best, one) => (best !== undefined && standing(best) >= standing(one) ? best : one),
      undefined,
    )
  const { byName, byPart, byInitials } = indexOf(people, lexicon)
  const byLabel = (label: string): Person | undefined => {
    const legend = legends.get(keyOf(label))
    const key = keyOf(legend ?? label)
    const same =
      likeliest(byName.get(key)) ??
      (legend === undefined ? undefined : { name: legend, appearances: [] })
    if (isWholeName(label, lexicon)) return same
    const fuller =
      likeliest(byPart.get(key)) ?? (isInitials(label) ? likeliest(byInitials.get(key)) : undefined)
    return fuller ?? same ?? likeliest(misspelt(key, byName))
  }
  return { people, byLabel, standingOf: standing }
}

type Index = Map<string, Person[]>

function indexOf(
  people: readonly Person[],
  lexicon: NameLexicon,
): Record<'byName' | 'byPart' | 'byInitials', Index> {
  const byName: Index = new Map()
  const byPart: Index = new Map()
  const byInitials: Index = new Map()
  for (const person of people) {
    put(byName, keyOf(person.name), person)
    if (!isSpelledBeside(person)) continue
    const parts = partsOf(person.name, lexicon)
    for (const part of parts) put(byPart, part, person)
    if (parts.length > 1) for (const one of initialsOf(person.name)) put(byInitials, one, person)
  }
  return { byName, byPart, byInitials }
}

/** Whether the whole name stands anywhere but in answers, where it may be anything. */
const isSpelledBeside = ({ name, appearances }: Person): boolean =>
  appearances.some((one) => one.kind !== 'answer' && one.name.length >= name.length)

function put(index: Index, key: string, person: Person): void {
  const known = index.get(key)
  if (known === undefined) index.set(key, [person])
  else known.push(person)
}

const misspelt = (key: string, byName: Index): Person[] =>
  [...byName].flatMap(([name, people]) => (isMisspelling(key, name) ? people : []))

/** Whether a label may be initials: up to four capitals, with or without stops. */
export const isInitials = (label: string): boolean =>
  !isDense(label.charCodeAt(0)) && /^(?:\p{Lu}[.\s-]*){1,4}$/u.test(label.trim())
