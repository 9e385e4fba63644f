import { isDense, keyOf } from '../../text/letters.ts'
import type { NameLexicon } from '../../text/names/name-words.ts'
import { initialsOf, isWholeName } from '../../text/names/short-forms.ts'
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
  const likeliest = (few: readonly Person[]): Person | undefined =>
    few.reduce<Person | undefined>(
      (best, one) => (best !== undefined && standing(best) >= standing(one) ? best : one),
      undefined,
    )
  const byLabel = (label: string): Person | undefined => {
    const legend = legends.get(keyOf(label))
    const key = keyOf(legend ?? label)
    const same =
      likeliest(people.filter((one) => one.key === key)) ??
      (legend === undefined ? undefined : { name: legend, key, parts: [], appearances: [] })
    if (isWholeName(label, lexicon)) return same
    return (
      likeliest(people.filter((one) => one.parts.includes(key) && isSpelledBeside(one))) ??
      (isInitials(label)
        ? likeliest(people.filter((one) => isShortenedTo(key, one)))
        : undefined) ??
      same
    )
  }
  return { people, byLabel, standingOf: standing }
}

const isShortenedTo = (initials: string, person: Person): boolean =>
  person.parts.length > 1 && isSpelledBeside(person) && initialsOf(person.name).includes(initials)

/** Whether the whole name stands anywhere but in answers, where it may be anything. */
const isSpelledBeside = ({ name, appearances }: Person): boolean =>
  appearances.some((one) => one.kind !== 'answer' && one.name.length >= name.length)

/** Whether a label may be initials: up to four capitals, with or without stops. */
export const isInitials = (label: string): boolean =>
  !isDense(label.charCodeAt(0)) && /^(?:\p{Lu}[.\s-]*){1,4}$/u.test(label.trim())
