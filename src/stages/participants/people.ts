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
      if (isShouted(person.name) && !isShouted(name)) person.name = name
      const before = text.slice(Math.max(0, span.start - reach), span.start)
      const after = text.slice(span.end, span.end + reach)
      person.appearances.push({ kind, name, sure, before, after })
    }
  }
  return gathered([...byKey.values()], lexicon)
}

const isShouted = (name: string): boolean =>
  name === name.toUpperCase() && name !== name.toLowerCase()

/** Gives the appearances of a short name to the one full name that it abbreviates. */
function gathered(people: readonly Person[], lexicon: NameLexicon): Person[] {
  const owners = new Map<string, Person | 'several'>()
  const kept: Person[] = []
  for (const person of people.toSorted((a, b) => b.name.length - a.name.length)) {
    const owner = owners.get(person.key)
    if (owner !== undefined && owner !== 'several') {
      rename(owner, preferred(owner, person, lexicon), lexicon)
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

function rename(person: Person, name: string, lexicon: NameLexicon): void {
  if (name === person.name) return
  person.name = name
  person.key = keyOf(name)
  person.parts = partsOf(name, lexicon)
}

/**
 * The better of a name and a shorter form of it. Words inside or behind make a name fuller; words
 * before it may be a post that no list knows, and those behind a particle a place: there the more
 * frequent form wins.
 */
function preferred(
  { name, appearances }: Person,
  short: Person,
  { particles }: NameLexicon,
): string {
  if (!short.name.includes(' ')) return name
  const count = appearances.filter((one) => one.name === name).length
  if (short.appearances.length < count) return name
  const before = name.endsWith(` ${short.name}`) ? name.slice(0, -short.name.length).trimEnd() : ''
  if (before !== '') return particles.closing(before) > 0 ? name : short.name
  return name.startsWith(short.name) &&
    particles.opening(name.slice(short.name.length).trimStart()) > 0
    ? short.name
    : name
}
