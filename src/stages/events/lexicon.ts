import type { EventKind, EventStatus } from '../../model/event.ts'
import type { Language } from '../../shapes/language.ts'
import type { DateWords } from '../../shapes/words/date-words.ts'
import type { EventPick } from '../../shapes/words/event-pick.ts'
import type { EventRelation } from '../../shapes/words/event-relation.ts'
import type { EventSense } from '../../shapes/words/event-sense.ts'
import type { EventWords } from '../../shapes/words/event-words.ts'
import type { WordsByKind } from '../../shapes/words/words-by-kind.ts'
import { type PhraseTable, phraseTable } from '../../text/phrase-table.ts'
import { foldedUnit } from '../../text/word-list.ts'

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
  edition: 65536,
  possessive: 131072,
} as const

/** The roles of words that may name an event. */
export const headed: number = role.noun | role.loose | role.verb | role.infinitive

/** All that the sheet says of one word, in one shape for all. */
export interface Entry {
  roles: number
  /** How many UTF-16 units it is long. */
  length: number
  noun: EventKind | undefined
  verb: EventKind | undefined
  /** Which of the lexicon's senses a verb has, as bits. */
  senses: number
  status: EventStatus | undefined
  pick: EventPick | undefined
  ordinal: number | undefined
  /** Of a short form: the key of the event that it stands for. */
  alias: readonly string[] | undefined
  /** Before and behind what it relates. */
  lead: readonly EventRelation[] | undefined
  tail: readonly EventRelation[] | undefined
}

/** An entry with some roles and nothing else. */
export const entryOf = (roles: number, length: number = 0): Entry => ({
  roles,
  length,
  noun: undefined,
  verb: undefined,
  senses: 0,
  status: undefined,
  pick: undefined,
  ordinal: undefined,
  alias: undefined,
  lead: undefined,
  tail: undefined,
})

/** What the sheet says of a word that it does not have. */
export const noEntry: Entry = /* #__PURE__ */ entryOf(0)

/** A way to count: what stands before and behind the number. */
export interface Counter {
  prefix: string
  suffix: string
}

/** A language's words of events, made ready for search. */
export interface EventLexicon {
  /** Words and phrases, folded; the bits of each are the place of its entry. */
  words: PhraseTable
  /** Entries by place; the first is {@link noEntry}. */
  entries: readonly Entry[]
  /** The words that may name an event, with their roles as bits: a far smaller tree. */
  naming: PhraseTable
  /** Kinds that a verb tells of beside some words, and these words with the kinds' places as bits. */
  senses: readonly EventSense[]
  companions: PhraseTable
  /** Words that end in a full stop inside a sentence, with it or without. */
  abbreviations: ReadonlySet<string>
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
  return {
    words: phraseTable(Array.from(entries.keys(), (word, at) => [word, at + 1] as const)),
    entries: [noEntry, ...entries.values()],
    naming: phraseTable(
      Array.from(entries, ([word, { roles }]) => [word, roles & headed] as const).filter(
        ([, roles]) => roles !== 0,
      ),
    ),
    senses: words.senses ?? [],
    companions: phraseTable(
      (words.senses ?? []).flatMap(({ beside }, at) =>
        beside.map((word) => [foldedWord(word), 1 << at] as const),
      ),
    ),
    abbreviations: new Set(language.names.titles?.map((title) => title.toLowerCase())),
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

function counterOf(template: string): Counter {
  const [prefix = '', suffix = ''] = template.split('{n}')
  return { prefix, suffix }
}

const signsOf = (template: string): string[] =>
  template.startsWith('{') ? Array.from('一二三四五六七八九十百') : [template.charAt(0)]

/** Gives the entry of each word of a list more roles, and what a slot says besides. */
type Add = (list: readonly string[] | undefined, roles: number, rest?: Partial<Entry>) => void

/** Entries by folded word: each slot of the sheet adds to them. */
function entriesOf(words: EventWords, dates: DateWords | undefined): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  const entered = (word: string): Entry => {
    const folded = foldedWord(word)
    const entry = entries.get(folded) ?? entryOf(0, word.length)
    entries.set(folded, entry)
    return entry
  }
  const add: Add = (list = [], roles, rest) => {
    for (const word of list) {
      const entry = entered(word)
      entry.roles |= roles
      if (rest !== undefined) Object.assign(entry, rest)
    }
  }
  addKinds(add, words)
  words.senses?.forEach(({ verbs }, at) => {
    for (const word of verbs) entered(word).senses |= 1 << at
    add(verbs, role.verb)
  })
  addRoles(add, words)
  add(dates?.articles, role.article | role.bound)
  for (const [word, ordinal] of Object.entries({ ...dates?.ordinals, ...words.ordinals })) {
    add([word], 0, { ordinal })
  }
  for (const [name, { leads = [], tails = [] }] of Object.entries(words.relations)) {
    const relation = name as EventRelation
    for (const word of leads) addRelation(entered(word), 'lead', relation)
    for (const word of tails) addRelation(entered(word), 'tail', relation)
  }
  return entries
}

function addKinds(add: Add, { nouns, looseNouns, verbs, infinitives }: EventWords): void {
  const slots: [WordsByKind | undefined, number, 'noun' | 'verb'][] = [
    [nouns, role.noun, 'noun'],
    [looseNouns, role.loose, 'noun'],
    [verbs, role.verb, 'verb'],
    [infinitives, role.infinitive, 'verb'],
  ]
  for (const [lists = {}, roles, field] of slots) {
    for (const [kind, list] of Object.entries(lists)) add(list, roles, { [field]: kind })
  }
}

function addRoles(add: Add, words: EventWords): void {
  add(words.others, role.other)
  add(words.editions, role.edition)
  add(words.holds, role.hold)
  add(words.returns, role.hold, { verb: 'resumption' })
  add(words.wins, role.win)
  add(words.specific, role.specific)
  add(words.links, role.link | role.bound)
  add(words.possessives, role.possessive | role.bound)
  add(words.bounds, role.bound)
  add(words.auxiliaries, role.auxiliary | role.bound)
  add(words.openers, role.opener | role.bound)
  add(words.joiners, role.joiner | role.bound)
  add(words.negations, role.negation | role.bound)
  add(words.none, role.none)
  for (const [status, list] of Object.entries(words.status ?? {})) {
    add(list, 0, { status: status as EventStatus })
  }
  for (const [pick, list] of Object.entries(words.picks ?? {})) {
    add(list, 0, { pick: pick as EventPick })
  }
}

function addRelation(entry: Entry, side: 'lead' | 'tail', relation: EventRelation): void {
  entry.roles |= role.bound
  entry[side] = [...(entry[side] ?? []), relation]
}

const foldedWord = (word: string): string =>
  String.fromCharCode(
    ...Array.from({ length: word.length }, (_, at) => foldedUnit(word.charCodeAt(at))),
  )
