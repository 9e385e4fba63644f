import type { DateMeaning } from '../../shapes/words/date-meaning.ts'
import type { CalendarWords } from '../../shapes/words/calendar-words.ts'
import type { DateWords } from '../../shapes/words/date-words.ts'
import type { TenseWords } from '../../shapes/words/tense-words.ts'
import type { Fields, Reading } from './reading.ts'

/** All that a language says of time. */
export type TimeWords = CalendarWords & DateWords

/** One thing that a token can stand for. */
export interface Sense {
  /** The word itself, or a slot class in braces. */
  key: string
  value: number | string | Reading
}

/** The end of a template in the trie. */
export interface Leaf {
  meaning: DateMeaning
  rule: string
  /** The name each element is bound to, absent for literals. */
  names: (string | undefined)[]
  /** What the words say by themselves. */
  constants: Fields
  from: number
  to: number
  /** Whether it joins two expressions that must suit each other. */
  joins: boolean
  /** The place of the template on its sheet; the first wins. */
  rank: number
}

/** A node of the trie of templates. */
export interface Node {
  glued: Map<string, Node>
  spaced: Map<string, Node>
  leaves: Leaf[]
}

/** A node of the trie of spellings of more than one word: `day` after `-` after `week`. */
export interface Phrase {
  glued: Map<string, Phrase>
  spaced: Map<string, Phrase>
  senses: Sense[]
}

/** A language's calendar, made ready for search. */
export interface Lexicon {
  senses: Map<string, Sense[]>
  /** Marks by {@link wordHash} which words may be known, so that most others are never cut out. */
  known: Uint8Array
  /** Marks the UTF-16 units that words begin with, so that most others are not looked at. */
  initials: Uint8Array
  /** Known words of scripts without blanks by their first unit, the longest first. */
  dense: Map<number, string[]>
  phrases: Phrase
  /** Where words that are written as one with what follows them end: `dienstag` in `dienstagabend`. */
  compounds: Map<string, number>
  /** Whether white space parts words. */
  spaced: boolean
  /** Whether blanks inside an expression tell nothing. */
  freeBlanks: boolean
  endings: ReadonlySet<string>
  /** Templates over words and numbers. */
  templates: Node
  /** Templates over expressions that are already found. */
  joins: Node
  ordinalEndings: ReadonlySet<string>
  numberLinks: ReadonlySet<string>
  doubtful: ReadonlySet<string>
  leads: ReadonlySet<string>
  links: ReadonlySet<string>
  tense: TenseWords | undefined
}

/** How many values {@link wordHash} has. */
export const hashSize: number = 1 << 14

/** The next value of the running hash of a word, fed with one UTF-16 unit after another from 0 on. */
export const wordHash = (hash: number, unit: number): number =>
  unit < 128 ? (hash * 31 + (unit | 32)) & (hashSize - 1) : hash

/** Signs that may stand inside expressions, and what each counts as. */
export const signs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '–': '-',
    '—': '-',
    '‐': '-',
    '‑': '-',
    '−': '-',
    '〜': '-',
    '～': '-',
    '~': '-',
    '∼': '-',
    '・': '·',
    '’': "'",
    '‘': "'",
    '，': ',',
    '．': '.',
    '：': ':',
    '／': '/',
    '（': '(',
    '）': ')',
  }),
)
