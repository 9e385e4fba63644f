import { keyOf } from '../../text/letters.ts'
import type { NameLexicon } from '../../text/names/name-words.ts'
import { personNamesIn } from '../../text/names/person-names.ts'
import { partsOf } from '../../text/names/short-forms.ts'
import type { Place, PlaceKind } from './places.ts'

/** One place where a person is named. */
export interface Appearance {
  kind: PlaceKind
  name: string
  sure: number
  /** The place's text on either side of the name. */
  before: string
  after: string
}

/** Someone whom the page names, under all names that seem to be hers or his. */
export interface Person {
  /** The fullest form. */
  name: string
  /** Of the name; and of its parts. */
  key: string
  parts: readonly string[]
  appearances: Appearance[]
}

const reach = 80
const mostPeople = 400

/** Everyone who may be named in the places, the fuller names first. */
export function peopleIn(places: readonly Place[], lexicon: NameLexicon): Person[] {
  const byKey = new Map<string, Person>()
  for (const { kind, text } of places) {
    for (const { span, name, sure } of personNamesIn(text, lexicon)) {
      const key = keyOf(name)
      const person = byKey.get(key) ?? { name, key, parts: [], appearances: [] }
      if (byKey.size >= mostPeople && !byKey.has(key)) continue
      byKey.set(key, person)
      const before = text.slice(Math.max(0, span.start - reach), span.start)
      const after = text.slice(span.end, span.end + reach)
      person.appearances.push({ kind, name, sure, before, after })
    }
  }
  return gathered([...byKey.values()], lexicon)
}

/** Gives the appearances of a short name to the one full name that it abbreviates. */
function gathered(people: readonly Person[], lexicon: NameLexicon): Person[] {
  const owners = new Map<string, Person | 'several'>()
  const kept: Person[] = []
  for (const person of people.toSorted((a, b) => b.name.length - a.name.length)) {
    const owner = owners.get(person.key)
    if (owner !== undefined && owner !== 'several') {
      owner.name = preferred(owner, person)
      owner.key = keyOf(owner.name)
      owner.appearances.push(...person.appearances)
      continue
    }
    kept.push(person)
    person.parts = partsOf(person.name, lexicon)
    for (const form of person.parts) {
      owners.set(form, owners.has(form) ? 'several' : person)
    }
  }
  return kept
}

/** The more frequent of a name and its end, if that is a whole name: a post may stand before it. */
function preferred({ name, appearances }: Person, short: Person): string {
  if (!short.name.includes(' ') || !name.endsWith(` ${short.name}`)) return name
  const count = appearances.filter((one) => one.name === name).length
  return short.appearances.length > count ? short.name : name
}
