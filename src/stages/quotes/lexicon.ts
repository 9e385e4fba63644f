import type { Language, SpeechWords } from '../../shapes/language.ts'

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
} as const

/** A phrase of several words, by its first. */
export interface Phrase {
  /** The words behind the first. */
  rest: readonly string[]
  flags: number
}

interface Entry {
  word: string
  flags: number
}

/** The words of a sheet that tell who says what, ready to be asked for at any place of a text. */
export interface SpeechLexicon {
  /** Whether blanks part words. */
  words: boolean
  /** Where the verb stands behind what is said: what tells subject and quotation. */
  verbFinal: { quotatives: readonly string[]; markers: readonly string[] } | undefined
  /** Open addressing by hash: the place of an entry, less one. */
  slots: Int32Array
  entries: readonly Entry[]
  /** Phrases of several words by their first, the longest first. */
  phrases: ReadonlyMap<string, readonly Phrase[]>
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
  /** Words are not parted: entries are found anywhere. Lengths by first unit, the longest first. */
  lengths: ReadonlyMap<number, readonly number[]> | undefined
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

function lexiconOf({ speech, names, dialogue, dates, spaced }: Language): SpeechLexicon {
  const entries = new Map<string, Entry>()
  const phrases = new Map<string, Phrase[]>()
  const add = (phrase: string, bit: number, opener: number): void => {
    const [word = '', ...rest] = phrase.toLowerCase().split(/\s+/u)
    const entry = entries.get(word) ?? { word, flags: 0 }
    entries.set(word, entry)
    entry.flags |= rest.length === 0 ? bit : opener
    if (rest.length > 0) phrases.set(word, [...(phrases.get(word) ?? []), { rest, flags: bit }])
  }
  for (const [slot, bit] of slotsOf) {
    for (const phrase of (speech?.[slot] as readonly string[] | undefined) ?? [])
      add(phrase, bit, flag.opener)
  }
  for (const word of dialogue.firstPerson) add(word, flag.self, 0)
  for (const word of dialogue.secondPerson) add(word, flag.addressee, 0)
  for (const word of names.posts ?? []) if (!word.includes(' ')) add(word, flag.post, 0)
  if (!spaced) for (const word of speech?.quotatives ?? []) add(word, flag.particle, 0)
  for (const word of names.particles ?? []) add(word, flag.particle, flag.opener)
  for (const word of names.titles ?? []) add(word.replace(/\.$/u, ''), flag.title, 0)
  for (const phrase of speech?.splitVerbs ?? []) add(phrase, flag.split, flag.split)
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  const list = [...entries.values()]
  return {
    words: spaced,
    verbFinal: speech?.quotatives && {
      quotatives: speech.quotatives,
      markers: speech.subjectMarkers ?? [],
    },
    slots: tableOf(list),
    entries: list,
    phrases,
    sources: speech?.sourceNouns ?? [],
    adverbs: speech?.adverbEndings ?? [],
    participles: speech?.participleEndings ?? [],
    clauseCommas: speech?.clauseCommas === true,
    verbSecond: speech?.verbSecond === true,
    dottedDays: dates?.templates.some((template) => template.includes('{d}.')) === true,
    lengths: spaced ? undefined : lengthsOf(list),
  }
}

function tableOf(entries: readonly Entry[]): Int32Array {
  let size = 64
  while (size < entries.length * 3) size *= 2
  const slots = new Int32Array(size)
  entries.forEach(({ word }, index) => {
    let at = hashOf(word) & (size - 1)
    while (slots[at] !== 0) at = (at + 1) & (size - 1)
    slots[at] = index + 1
  })
  return slots
}

function lengthsOf(entries: readonly Entry[]): Map<number, number[]> {
  const lengths = new Map<number, number[]>()
  for (const { word } of entries) {
    const list = lengths.get(word.charCodeAt(0)) ?? []
    if (!list.includes(word.length)) list.push(word.length)
    lengths.set(
      word.charCodeAt(0),
      list.sort((a, b) => b - a),
    )
  }
  return lengths
}

function hashOf(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = nextHash(hash, word.charCodeAt(at))
  return hash
}

/** The hash of a word with one more folded unit. */
export const nextHash = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0

/** The entry of the word whose folded units have this hash; `undefined` where the sheet has none. */
export function entryAt(
  { slots, entries }: SpeechLexicon,
  text: string,
  start: number,
  end: number,
  hash: number,
): Entry | undefined {
  const mask = slots.length - 1
  for (let at = hash & mask; ; at = (at + 1) & mask) {
    const index = slots[at]!
    if (index === 0) return undefined
    const entry = entries[index - 1]!
    if (entry.word.length === end - start && isAt(entry.word, text, start)) return entry
  }
}

function isAt(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== folded(text.charCodeAt(start + at))) return false
  }
  return true
}

/** A UTF-16 unit without regard to case and to the form of an apostrophe. */
export function folded(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit
  if (unit < foldable) return folds()[unit]!
  return unit === 0x2019 ? 39 : unit
}

// Beyond Cyrillic and Armenian, no script of a sheet has two cases.
const foldable = 0x590
let table: Uint16Array | undefined

function folds(): Uint16Array {
  if (table !== undefined) return table
  table = new Uint16Array(foldable)
  for (let unit = 0; unit < foldable; unit++) {
    table[unit] = String.fromCharCode(unit).toLowerCase().charCodeAt(0)
  }
  return table
}
