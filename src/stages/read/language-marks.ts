import type { Language } from '../../shapes/language.ts'
import { type PhraseTable, phraseTable } from '../../text/phrase-table.ts'

/** What tells the languages of a kit from each other. A script stands for its place in the list. */
export interface LanguageMarks {
  scripts: readonly string[]
  /** The script of each UTF-16 unit that was asked for, plus two; one for none of them. */
  scriptOfUnit: Uint8Array
  patterns: readonly RegExp[]
  /** Who has each function word; `parts` those of scripts without blanks. */
  words: Owners
  parts: Owners
  /** Who has each letter that few others use. */
  letters: ReadonlyMap<number, readonly number[]>
}

/** Words and, by the number that stands for each, the indexes of the languages that have it. */
interface Owners {
  table: PhraseTable
  owners: readonly (readonly number[])[]
}

const marksByKit = new WeakMap<readonly Language[], LanguageMarks>()

/** The marks of the languages of a kit, made once. */
export function marksOf(languages: readonly Language[]): LanguageMarks {
  const known = marksByKit.get(languages)
  if (known !== undefined) return known
  const wordsWhere = (isSpaced: boolean): Owners =>
    tableOf(
      ownersOf(languages, ({ spaced, functionWords }) =>
        spaced === isSpaced ? functionWords : [],
      ),
    )
  const letters = [...ownersOf(languages, ({ letters = '' }) => [...letters])]
  const scripts = [...new Set(languages.flatMap((language) => language.scripts))]
  const marks: LanguageMarks = {
    scripts,
    scriptOfUnit: new Uint8Array(0x10000),
    patterns: scripts.map((name) => new RegExp(`\\p{Script=${name}}`, 'u')),
    words: wordsWhere(true),
    parts: wordsWhere(false),
    letters: new Map(letters.map(([letter, owners]) => [letter.charCodeAt(0), owners])),
  }
  marksByKit.set(languages, marks)
  return marks
}

function ownersOf(
  languages: readonly Language[],
  entriesOf: (language: Language) => readonly string[],
): Map<string, number[]> {
  const owners = new Map<string, number[]>()
  for (const [index, language] of languages.entries()) {
    for (const entry of entriesOf(language)) {
      owners.set(entry, [...(owners.get(entry) ?? []), index])
    }
  }
  return owners
}

const tableOf = (owners: ReadonlyMap<string, readonly number[]>): Owners => ({
  table: phraseTable([...owners.keys()].map((word, i) => [word, i + 1])),
  owners: [[], ...owners.values()],
})

/** The script of a UTF-16 unit; -1 when none of the languages uses it. */
export function scriptOf({ scriptOfUnit, patterns }: LanguageMarks, unit: number): number {
  const known = scriptOfUnit[unit] ?? 0
  if (known > 0) return known - 2
  // Asking the engine takes long: once for each letter is enough.
  const letter = String.fromCharCode(unit)
  const script = patterns.findIndex((pattern) => pattern.test(letter))
  scriptOfUnit[unit] = script + 2
  return script
}
