import type { Language } from '../../shapes/language.ts'
import type { TenseWords } from '../../shapes/words/tense-words.ts'
import { addTemplates, emptyNode } from './grammar.ts'
import { hashSize, type Lexicon, type Tense, type TimeWords, type Word } from './lexicon.ts'
import { addSense, addSlots, emptyPhrase } from './vocabulary.ts'

const lexicons = new WeakMap<Language, Lexicon>()

/** The lexicon of a language, made once; absent where the sheet has no calendar. */
export function lexiconOf(language: Language): Lexicon | undefined {
  const { calendar, dates } = language
  if (calendar === undefined) return undefined
  const known = lexicons.get(language)
  if (known !== undefined) return known
  const lexicon = build({ ...calendar, ...dates }, language)
  lexicons.set(language, lexicon)
  return lexicon
}

function build(words: TimeWords, language: Language): Lexicon {
  const lexicon = emptyLexicon(words, language)
  addSlots(lexicon, words)
  const { ordinalEndings, numberLinks, leads, links } = lexicon
  for (const word of [...ordinalEndings, ...numberLinks, ...leads, ...links]) {
    addSense(lexicon, word, { key: word, value: word })
  }
  addTemplates(lexicon, words)
  for (const list of lexicon.dense.values()) list.sort((a, b) => b.word.length - a.word.length)
  return lexicon
}

const emptyLexicon = (words: TimeWords, { spaced, functionWords: common }: Language): Lexicon => ({
  words: new Map(),
  byHash: new Array<Word | undefined>(hashSize).fill(undefined),
  initials: new Uint8Array(0x10000),
  dense: new Map(),
  phrases: emptyPhrase(),
  slots: new Map(),
  spaced,
  freeBlanks: words.freeBlanks === true,
  endings: new Set(words.endings),
  templates: emptyNode(),
  joins: emptyNode(),
  ordinalEndings: new Set(words.ordinalEndings),
  numberLinks: new Set(words.numberLinks),
  doubtful: new Set(words.doubtful),
  common: new Set([...common, ...(words.leads ?? []), ...(words.links ?? [])]),
  leads: new Set(words.leads),
  links: new Set(words.links),
  through: new Set(words.through),
  tense: words.tense && tenseOf(words.tense),
})

const tenseOf = (words: TenseWords): Tense => ({
  words: sided(words.past, words.future),
  leads: sided(words.pastLeads, words.futureLeads),
  futureEndings: words.futureEndings ?? [],
  pastEndings: words.pastEndings ?? [],
  isVerbLast: words.verbLast === true,
  isSplit: words.split === true,
})

const sided = (
  back: readonly string[] = [],
  ahead: readonly string[] = [],
): Map<string, 'ahead' | 'back'> =>
  new Map([
    ...back.map((word) => [word, 'back'] as const),
    ...ahead.map((word) => [word, 'ahead'] as const),
  ])
