import type { EventKind, EventStatus } from '../../model/event.ts'
import type { Language } from '../../shapes/language.ts'
import type { DateWords } from '../../shapes/words/date-words.ts'
import type { EventPick } from '../../shapes/words/event-pick.ts'
import type { EventRelation } from '../../shapes/words/event-relation.ts'
import type { EventWords } from '../../shapes/words/event-words.ts'
import type { WordsByKind } from '../../shapes/words/words-by-kind.ts'
import { isDense, isLetter } from '../../text/letters.ts'

/** What a word can do in a sentence that cites an event; bits of {@link Entry.roles}. */
export const role = {
  noun: 1,
  loose: 2,
  other: 4,
  verb: 8,
  infinitive: 16,
  hold: 32,
  win: 64,
  specific: 128,
  link: 256,
  bound: 512,
  opener: 1024,
  joiner: 2048,
  negation: 4096,
  none: 8192,
  auxiliary: 16384,
  article: 32768,
} as const

/** All that the sheet says of one word. */
export interface Entry {
  roles: number
  noun?: EventKind
  verb?: EventKind
  status?: EventStatus
  pick?: EventPick
  ordinal?: number
  /** Of a short form: the key of the event that it stands for. */
  alias?: readonly string[]
  /** Before and behind what it relates. */
  lead?: readonly EventRelation[]
  tail?: readonly EventRelation[]
}

/** What the sheet says of a word that it does not have. */
export const noEntry: Entry = { roles: 0 }

/** A way to count: what stands before and behind the number. */
export interface Counter {
  prefix: string
  suffix: string
}

/** A language's words of events, made ready for search. */
export interface EventLexicon {
  language: string
  entries: ReadonlyMap<string, Entry>
  /** Phrases by their first word, and words of dense scripts by their first two signs; the longest first. */
  byFirst: ReadonlyMap<string, readonly string[]>
  /**
   * Marks what {@link hint} says of words: by {@link hashOf}, or in dense scripts by their first two
   * units. Most words have no mark, and are passed over.
   */
  hints: Uint8Array
  counters: readonly Counter[]
  /** The signs with which something counted may begin, besides digits. */
  counterSigns: string
  ordinalEndings: ReadonlySet<string>
  clauseMarks: string
  anaphors: readonly string[]
  isHeadFinal: boolean
  /** Whether the script has capitals to tell a name by. */
  hasCapitals: boolean
}

/** What may be said of a word before it is looked up. */
export const hint = { known: 1, phrase: 2, loose: 4, verb: 8, noun: 16 } as const

const hashSize = 1 << 14

/** The hash of the letters that stand from `start` on, up to the first other sign or `end`. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (!isLetter(unit)) break
    if (unit < 128) hash = (hash * 31 + (unit | 32)) & (hashSize - 1)
  }
  return hash
}

/** Where the mark of a word of one dense unit stands in {@link EventLexicon.hints}. */
export const denseSlot = (unit: number): number => hashSize + unit

/** Where the mark of longer words stands that begin with a dense unit and this one. */
export const pairSlot = (unit: number, next: number): number =>
  denseSlots + ((Math.imul(unit, 0x9e3b) ^ Math.imul(next, 0x85eb)) & (pairs - 1))

const denseSlots = hashSize + 0x10000
const pairs = 1 << 14

const lexicons = new WeakMap<EventWords, EventLexicon>()

/** The lexicon of a language, made once; absent where the sheet has no words of events. */
export function eventLexiconOf(language: Language): EventLexicon | undefined {
  const words = language.events
  if (words === undefined) return undefined
  const known = lexicons.get(words)
  if (known !== undefined) return known
  const lexicon = build(language, words, language.dates)
  lexicons.set(words, lexicon)
  return lexicon
}

function build(language: Language, words: EventWords, dates: DateWords | undefined): EventLexicon {
  const entries = entriesOf(words, dates)
  const byFirst = new Map<string, string[]>()
  const hints = new Uint8Array(denseSlots + pairs)
  for (const [word, { roles }] of entries) {
    const first = firstOf(word)
    const isPhrase = first !== word || isLongDense(word)
    addHint(hints, first, hint.known)
    if (isPhrase) addTo(byFirst, first, word)
    if (isPhrase) addHint(hints, first, hint.phrase)
    // Without capitals a noun of many senses may still be a name.
    const loose = isDense(word.charCodeAt(0)) ? hint.noun : hint.loose
    if ((roles & role.noun) !== 0) addHint(hints, rarest(word), hint.noun)
    if ((roles & role.loose) !== 0) addHint(hints, rarest(word), loose)
    if ((roles & (role.verb | role.infinitive)) !== 0) addHint(hints, rarest(word), hint.verb)
  }
  return {
    language: language.code,
    entries,
    byFirst,
    hints,
    counters: (words.counters ?? []).map(counterOf),
    counterSigns: [...new Set((words.counters ?? []).flatMap(signsOf))].join(''),
    ordinalEndings: new Set(dates?.ordinalEndings),
    clauseMarks: words.clauseMarks,
    anaphors: words.anaphors ?? [],
    isHeadFinal: words.isHeadFinal === true,
    hasCapitals: !language.scripts.some((script) => scriptsWithoutCapitals.has(script)),
  }
}

const scriptsWithoutCapitals = new Set(['Han', 'Hangul', 'Hiragana', 'Katakana'])

const isLongDense = (word: string): boolean => isDense(word.charCodeAt(0)) && word.length > 1

/** The key by which a word or phrase is looked up: its first two signs, or its first word. */
function firstOf(word: string): string {
  if (isDense(word.charCodeAt(0))) return word.slice(0, 2)
  const blank = word.indexOf(' ')
  return blank < 0 ? word : word.slice(0, blank)
}

function addTo(byFirst: Map<string, string[]>, first: string, word: string): void {
  const words = [...(byFirst.get(first) ?? []), word]
  byFirst.set(
    first,
    words.sort((a, b) => b.length - a.length),
  )
}

/** Adds to what the hints say of a word. */
export function addHint(hints: Uint8Array, word: string, bit: number): void {
  const slot = slotOf(word)
  hints[slot] = (hints[slot] ?? 0) | bit
}

// Of a phrase its longest word, which is seldom the commonest.
const rarest = (phrase: string): string =>
  isDense(phrase.charCodeAt(0))
    ? firstOf(phrase)
    : phrase.split(' ').reduce((a, b) => (b.length > a.length ? b : a))

function slotOf(word: string): number {
  const unit = word.charCodeAt(0)
  if (!isDense(unit)) return hashOf(word, 0, word.length)
  return word.length === 1 ? denseSlot(unit) : pairSlot(unit, word.charCodeAt(1))
}

function counterOf(template: string): Counter {
  const [prefix = '', suffix = ''] = template.split('{n}')
  return { prefix, suffix }
}

const signsOf = (template: string): string[] =>
  template.startsWith('{') ? Array.from('一二三四五六七八九十百') : [template.charAt(0)]

function entriesOf(words: EventWords, dates: DateWords | undefined): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  const add = (word: string, roles: number, rest: Omit<Entry, 'roles'> = {}) => {
    const known = entries.get(word)
    entries.set(word, { ...known, ...rest, roles: (known?.roles ?? 0) | roles })
  }
  const addAll = (list: readonly string[] = [], roles: number, rest: Omit<Entry, 'roles'> = {}) => {
    for (const word of list) add(word, roles, rest)
  }
  const addKinds = (lists: WordsByKind = {}, roles: number, field: 'noun' | 'verb') => {
    for (const [kind, list] of Object.entries(lists)) {
      addAll(list, roles, { [field]: kind as EventKind })
    }
  }
  addKinds(words.nouns, role.noun, 'noun')
  addKinds(words.looseNouns, role.loose, 'noun')
  addKinds(words.verbs, role.verb, 'verb')
  addKinds(words.infinitives, role.infinitive, 'verb')
  addAll(words.others, role.other)
  addAll(words.holds, role.hold)
  addAll(words.wins, role.win)
  addAll(words.specific, role.specific)
  addAll(words.links, role.link | role.bound)
  addAll(words.bounds, role.bound)
  addAll(words.auxiliaries, role.auxiliary | role.bound)
  addAll(words.openers, role.opener | role.bound)
  addAll(words.joiners, role.joiner | role.bound)
  addAll(words.negations, role.negation | role.bound)
  addAll(words.none, role.none)
  addAll(dates?.articles, role.article | role.bound)
  for (const [status, list] of Object.entries(words.status ?? {})) {
    addAll(list, 0, { status: status as EventStatus })
  }
  for (const [pick, list] of Object.entries(words.picks ?? {})) {
    addAll(list, 0, { pick: pick as EventPick })
  }
  for (const [word, ordinal] of Object.entries(dates?.ordinals ?? {})) add(word, 0, { ordinal })
  addRelations(entries, words)
  return entries
}

function addRelations(entries: Map<string, Entry>, { relations }: EventWords): void {
  for (const [name, sides] of Object.entries(relations)) {
    for (const [side, list] of [
      ['lead', sides.leads],
      ['tail', sides.tails],
    ] as const) {
      for (const word of list ?? []) {
        const known = entries.get(word) ?? { roles: 0 }
        const relation = name as EventRelation
        const roles = known.roles | role.bound
        entries.set(word, { ...known, roles, [side]: [...(known[side] ?? []), relation] })
      }
    }
  }
}
