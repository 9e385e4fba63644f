import type { CalendarWords } from '../../shapes/words/calendar-words.ts'
import type { DateMeaning } from '../../shapes/words/date-meaning.ts'
import type { DateWords } from '../../shapes/words/date-words.ts'
import type { Branching } from './child-of.ts'
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
export interface Node extends Branching<Node> {
  leaves: Leaf[]
}

/** A node of the trie of spellings of more than one word: `day` after `-` after `week`. */
export interface Phrase extends Branching<Phrase> {
  senses: Sense[]
}

/** A word or sign that is known, in lower case. */
export interface Word {
  word: string
  senses: Sense[]
  /** Whether no template does without such a word: what has none beside it is no expression. */
  isTelling: boolean
  /** Of a compound the length of its first word: `dienstag` in `dienstagabend`; else 0. */
  split: number
  /** The next word of that hash, or of that first unit. */
  next: Word | undefined
}

/** `TenseWords`, made ready for search. */
export interface Tense {
  words: ReadonlyMap<string, 'ahead' | 'back'>
  /** Words right before a date that tell. */
  leads: ReadonlyMap<string, 'ahead' | 'back'>
  futureEndings: readonly string[]
  pastEndings: readonly string[]
  isVerbLast: boolean
  isSplit: boolean
}

/** A language's calendar, made ready for search. */
export interface Lexicon {
  words: Map<string, Word>
  /** Words of scripts with blanks by {@link wordHash}, so that no word of a text is cut out. */
  byHash: (Word | undefined)[]
  /** Marks the UTF-16 units that words begin with, so that most others are not looked at. */
  initials: Uint8Array
  /** Words of scripts without blanks by their first unit, the longest first. */
  dense: Map<number, Word[]>
  /** The words of each slot that can be parts of compounds. */
  slots: Map<string, string[]>
  phrases: Phrase
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
  /** Words that are in any text. */
  common: ReadonlySet<string>
  leads: ReadonlySet<string>
  links: ReadonlySet<string>
  through: ReadonlySet<string>
  tense: Tense | undefined
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
