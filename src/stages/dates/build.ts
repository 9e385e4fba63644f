import type { Language } from '../../shapes/language.ts'
import { addTemplates, emptyNode } from './grammar.ts'
import { hashSize, type Lexicon, type TimeWords } from './lexicon.ts'
import { addSense, addSlots, emptyPhrase } from './vocabulary.ts'

const lexicons = new WeakMap<Language, Lexicon>()

/** The lexicon of a language, made once; absent where the sheet has no calendar. */
export function lexiconOf(language: Language): Lexicon | undefined {
  const { calendar, dates, spaced } = language
  if (calendar === undefined) return undefined
  const known = lexicons.get(language)
  if (known !== undefined) return known
  const lexicon = build({ ...calendar, ...dates }, spaced)
  lexicons.set(language, lexicon)
  return lexicon
}

function build(words: TimeWords, spaced: boolean): Lexicon {
  const lexicon = emptyLexicon(words, spaced)
  addSlots(lexicon, words)
  const { ordinalEndings, numberLinks, leads, links } = lexicon
  for (const word of [...ordinalEndings, ...numberLinks, ...leads, ...links]) {
    addSense(lexicon, word, { key: word, value: word })
  }
  addTemplates(lexicon, words)
  return lexicon
}

const emptyLexicon = (words: TimeWords, spaced: boolean): Lexicon => ({
  senses: new Map(),
  known: new Uint8Array(hashSize),
  initials: new Uint8Array(0x10000),
  dense: new Map(),
  phrases: emptyPhrase(),
  compounds: new Map(),
  spaced,
  freeBlanks: words.freeBlanks === true,
  endings: new Set(words.endings),
  templates: emptyNode(),
  joins: emptyNode(),
  ordinalEndings: new Set(words.ordinalEndings),
  numberLinks: new Set(words.numberLinks),
  doubtful: new Set(words.doubtful),
  leads: new Set(words.leads),
  links: new Set(words.links),
  tense: words.tense,
})
