import type { Language } from '../../shapes/language.ts'
import type { SpeechWords } from '../../shapes/words/speech-words.ts'
import { category } from './category.ts'
import { type Entry, type WordTable, wordTable } from './word-table.ts'

/** What a word may do around a quotation, as bits. */
export const flag = {
  verb: 1,
  addressing: 2,
  judging: 4,
  according: 8,
  pronoun: 16,
  determiner: 32,
  complementizer: 64,
  infinitive: 128,
  conjunction: 256,
  subordinator: 512,
  relative: 1024,
  preposition: 2048,
  filler: 4096,
  particle: 8192,
  title: 16384,
  auxiliary: 32768,
  split: 65536,
  reported: 131072,
  behind: 262144,
  source: 524288,
  self: 2097152,
  addressee: 4194304,
  post: 8388608,
  /** Opens phrases of several words. */
  opener: 1048576,
  /** May announce a quotation, by itself or with what follows. */
  cue: 16777216,
} as const

/** The bits of what announces a quotation. */
export const announcing: number =
  flag.verb |
  flag.addressing |
  flag.judging |
  flag.according |
  flag.behind |
  flag.source |
  flag.split

/** The words of a sheet that tell who says what, ready to be asked for at any place of a text. */
export interface SpeechLexicon {
  /** Whether blanks part words. */
  isParted: boolean
  /** Where the verb stands behind what is said: what tells subject and quotation. */
  verbFinal: { quotatives: readonly string[]; markers: readonly string[] } | undefined
  table: WordTable
  /** Endings of nouns for what somebody says. */
  sources: readonly string[]
  /** Endings of adverbs and of participles. */
  adverbs: readonly string[]
  participles: readonly string[]
  /** Subordinate clauses stand behind a comma, and a verb before its subject where the sentence opens otherwise. */
  clauseCommas: boolean
  verbSecond: boolean
  /** Days are written with a full stop: it ends no sentence behind a short number. */
  dottedDays: boolean
}

const slotsOf: readonly (readonly [keyof SpeechWords, number])[] = [
  ['verbs', flag.verb],
  ['addressing', flag.addressing],
  ['judging', flag.judging],
  ['according', flag.according],
  ['accordingBehind', flag.behind],
  ['sourcePrepositions', flag.source],
  ['innocent', 0],
  ['subjectMarkers', flag.particle],
  ['pronouns', flag.pronoun],
  ['determiners', flag.determiner],
  ['complementizers', flag.complementizer],
  ['infinitives', flag.infinitive],
  ['conjunctions', flag.conjunction],
  ['subordinators', flag.subordinator],
  ['relatives', flag.relative],
  ['prepositions', flag.preposition],
  ['fillers', flag.filler],
  ['auxiliaries', flag.auxiliary],
  ['reported', flag.reported],
]

const made = new WeakMap<Language, SpeechLexicon>()

/** The lexicon of a language; made once for each sheet. */
export function speechLexicon(language: Language): SpeechLexicon {
  const lexicon = made.get(language) ?? lexiconOf(language)
  made.set(language, lexicon)
  return lexicon
}

function lexiconOf(language: Language): SpeechLexicon {
  const { speech, calendar, spaced } = language
  const markers = listOf(speech?.subjectMarkers)
  const dottedDay = (template: string): boolean => template.includes('{d}.')
  return {
    isParted: spaced,
    table: wordTable(entriesOf(language), spaced),
    verbFinal: speech?.quotatives && { quotatives: speech.quotatives, markers },
    sources: listOf(speech?.sourceNouns),
    adverbs: listOf(speech?.adverbEndings),
    participles: listOf(speech?.participleEndings),
    clauseCommas: speech?.clauseCommas === true,
    verbSecond: speech?.verbSecond === true,
    dottedDays: listOf(calendar?.templates).some(dottedDay),
  }
}

const listOf = (list: readonly string[] | undefined): readonly string[] => list ?? []

function entriesOf(language: Language): Entry[] {
  const entries = new Map<string, Entry>()
  for (const [list, bit, opener] of listsOf(language)) {
    for (const phrase of list) {
      const [word = '', ...rest] = phrase.toLowerCase().split(/\s+/u)
      const entry = entries.get(word) ?? { word, flags: 0, category: 0, phrases: [] }
      entries.set(word, entry)
      entry.flags |= rest.length === 0 ? bit : opener
      if ((bit & announcing) !== 0) entry.flags |= flag.cue
      if (rest.length > 0) entry.phrases.push({ rest, flags: bit })
    }
  }
  for (const entry of entries.values()) {
    entry.phrases.sort((a, b) => b.rest.length - a.rest.length)
    entry.category = categoryOf(entry.flags)
  }
  return [...entries.values()]
}

type Marked = readonly [list: readonly string[], bit: number, opener: number]

/** The sheet's lists, each with what its words and what the first words of its phrases are. */
function listsOf({ speech, names, dialogue, spaced }: Language): Marked[] {
  const posts = listOf(names.posts).filter((post) => !post.includes(' '))
  const titles = listOf(names.titles).map((title) => title.replace(/\.$/u, ''))
  const slots = slotsOf.map(
    ([slot, bit]): Marked => [
      listOf(speech?.[slot] as readonly string[] | undefined),
      bit,
      flag.opener,
    ],
  )
  return [
    ...slots,
    [dialogue.firstPerson, flag.self, 0],
    [dialogue.secondPerson, flag.addressee, 0],
    [posts, flag.post, 0],
    [spaced ? [] : listOf(speech?.quotatives), flag.particle, 0],
    [listOf(names.particles), flag.particle, flag.opener],
    [titles, flag.title, 0],
    [listOf(speech?.splitVerbs), flag.split, flag.split],
  ]
}

const byPriority: readonly (readonly [number, number])[] = [
  [flag.judging, category.judging],
  [flag.addressing, category.addressing],
  [flag.verb, category.verb],
  [flag.pronoun, category.pronoun],
  [flag.complementizer, category.complementizer],
  [flag.determiner, category.determiner],
  [flag.infinitive, category.infinitive],
  [flag.conjunction, category.conjunction],
  [flag.subordinator, category.subordinator],
  [flag.relative, category.relative],
  [flag.preposition, category.preposition],
  [flag.auxiliary, category.auxiliary],
  [flag.filler, category.filler],
  [flag.according | flag.behind | flag.source, category.according],
]

const categoryOf = (flags: number): number =>
  byPriority.find(([bits]) => (flags & bits) !== 0)?.[1] ?? 0
