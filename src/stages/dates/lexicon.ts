import type { DateMeaning, DateWords, Language, TenseWords } from '../../shapes/language.ts'
import { isDense } from '../../text/letters.ts'
import type { Fields, Reading } from './reading.ts'
import { type Element, formsOf } from './template.ts'

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

const hashSize = 1 << 14

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

const everyLanguage = [
  '{y}-{m}-{d}',
  '{y}/{m}/{d}',
  '{y}.{m}.{d}',
  '{d}(/|-){month}(/|-)({y}|{yy})',
  '{month}(/|-){d}(/|-)({y}|{yy})',
  '{month}-{y}-{d}',
  '{y}(/|-){d}/{month}',
  '{y}(/|-){month}(/|-){d}',
  '{month}/{d}',
  '{month}(/|-){y}',
  '{y}-{m}',
  '{month} {y}',
  '{month}',
  '{weekday}',
  '{y}',
]
const everyRange = [
  '{y}-{m}-{d}-{y:y2}-{m:month2}-{d:d2}',
  '{y}/{m}/{d}-{y:y2}/{m:month2}/{d:d2}',
  '{y}.{m}.{d}-{y:y2}.{m:month2}.{d:d2}',
]
const everyTime = [
  '{y}-{m}-{d}(t| ){h}:{mm:min}[:{mm:sec}][z]',
  '[{weekday}[,] ]{h}[:{mm:min}[:{mm:sec}]][ ](am|a.m.|a.m|a. m.){part=MO}[ {zone}]',
  '[{weekday}[,] ]{h}[:{mm:min}[:{mm:sec}]][ ](pm|p.m.|p.m|p. m.){part=AF}[ {zone}]',
  '{h}:{mm:min}[:{mm:sec}][ {zone}]',
]

const lexicons = new WeakMap<DateWords, Lexicon>()

/** The lexicon of a language, made once; absent where the sheet has no calendar. */
export function lexiconOf(language: Language): Lexicon | undefined {
  if (language.dates === undefined) return undefined
  const known = lexicons.get(language.dates)
  if (known !== undefined) return known
  const lexicon = build(language.dates, language.spaced)
  lexicons.set(language.dates, lexicon)
  return lexicon
}

function build(words: DateWords, spaced: boolean): Lexicon {
  const lexicon: Lexicon = {
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
  }
  addSlots(lexicon, words)
  const { ordinalEndings, numberLinks, leads, links } = lexicon
  for (const word of [...ordinalEndings, ...numberLinks, ...leads, ...links]) {
    addSense(lexicon, word, { key: word, value: word })
  }
  const sheet: [DateMeaning, readonly string[], string][] = [
    ['date', words.templates, 'plain'],
    ['date', everyLanguage, 'plain'],
    ['time', everyTime, 'plain'],
    ['range', everyRange, 'plain'],
    ...Object.entries(words.patterns ?? {}).map(
      ([meaning, templates]): [DateMeaning, readonly string[], string] => [
        meaning as DateMeaning,
        templates,
        meaning,
      ],
    ),
  ]
  let rank = 0
  for (const [meaning, templates, rule] of sheet) {
    for (const template of templates) addTemplate(lexicon, meaning, template, rule, rank++)
  }
  return lexicon
}

function addSlots(lexicon: Lexicon, words: DateWords): void {
  const add = (key: string, value: number | string) => (spelling: string) => {
    addSense(lexicon, spelling, { key, value })
  }
  const addList = (key: string, list: readonly (readonly string[])[] = []) => {
    list.forEach((spellings, index) => {
      spellings.forEach(add(key, index + 1))
    })
  }
  const addGroups = (key: string, groups: Partial<Record<string, readonly string[]>> = {}) => {
    for (const [value, spellings] of Object.entries(groups)) spellings?.forEach(add(key, value))
  }
  const addValues = (key: string, values: Readonly<Record<string, number | string>> = {}) => {
    for (const [spelling, value] of Object.entries(values)) add(key, value)(spelling)
  }
  addList('{month}', words.months)
  addList('{weekday}', words.weekdays)
  addList('{season}', words.seasons)
  addGroups('{unit}', words.units)
  addGroups('{part}', words.dayParts)
  addGroups('{edge}', words.edges)
  addValues('{day}', words.days)
  addValues('{hour}', words.hours)
  addValues('{n}', words.numbers)
  addValues('{d}', daysOf(words.numbers))
  addValues('{nth}', words.ordinals)
  addValues('{d}', words.ordinals)
  addValues('{step}', words.steps)
  addValues('{reach}', words.reaches)
  addValues('{reign}', words.reigns)
  addValues('{holiday}', words.holidays)
  addValues('{decade}', words.decades)
  addValues('{era}', words.eras)
  addValues('{zone}', words.zones)
  addValues('{frequency}', words.frequencies)
  words.articles?.forEach(add('{one}', 1))
  words.vagueNumbers?.forEach(add('{n}', Number.NaN))
}

function addSense(lexicon: Lexicon, word: string, sense: Sense): void {
  const first = word.charCodeAt(0)
  if (/\d/u.test(word)) return
  if (/[^\p{L}\p{M}]/u.test(word) && word.length > 1) {
    addPhrase(lexicon, word, sense)
    return
  }
  const senses = lexicon.senses.get(word) ?? []
  if (senses.some((known) => known.key === sense.key)) return
  lexicon.senses.set(word, [...senses, sense])
  addInitial(lexicon, word)
  if (isDense(first)) addDense(lexicon.dense, first, word)
  else lexicon.known[hashOf(word)] = 1
}

/** The numbers that can be a day of the month. */
const daysOf = (numbers: Readonly<Record<string, number>> = {}): Record<string, number> =>
  Object.fromEntries(Object.entries(numbers).filter(([, value]) => value >= 1 && value <= 31))

function addInitial({ initials }: Lexicon, word: string): void {
  for (const letter of [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)]) initials[letter] = 1
}

function addPhrase(lexicon: Lexicon, words: string, sense: Sense): void {
  for (const { elements } of formsOf(words)) {
    let node = lexicon.phrases
    for (const { key, gap } of elements) {
      addSense(lexicon, key, { key, value: key })
      node = childOf(gap === 'spaced' ? node.spaced : node.glued, key, emptyPhrase)
    }
    node.senses.push(sense)
  }
}

function addDense(dense: Map<number, string[]>, first: number, word: string): void {
  const words = dense.get(first) ?? []
  if (words.includes(word)) return
  dense.set(
    first,
    [...words, word].sort((a, b) => b.length - a.length),
  )
}

function hashOf(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = wordHash(hash, word.charCodeAt(at))
  return hash
}

function addTemplate(
  lexicon: Lexicon,
  meaning: DateMeaning,
  template: string,
  rule: string,
  rank: number,
): void {
  const root = /\{(?:date|time|duration)\b/u.test(template) ? lexicon.joins : lexicon.templates
  for (const { elements, constants, from, to } of formsOf(template)) {
    for (const { key } of elements) {
      if (!key.startsWith('{')) addSense(lexicon, key, { key, value: key })
    }
    addCompounds(lexicon, elements)
    const names = elements.map((element) => element.name)
    const joins = names.includes('date2')
    addForm(root, elements, { meaning, rule, names, constants, from, to, joins, rank })
  }
}

// `{weekday}{part}` is one word wherever both are words of a script with blanks.
function addCompounds(lexicon: Lexicon, elements: readonly Element[]): void {
  elements.forEach(({ key, gap }, at) => {
    const before = elements[at - 1]
    if (before === undefined || gap !== 'glued') return
    for (const first of wordsOf(lexicon, before.key)) {
      for (const second of wordsOf(lexicon, key)) {
        lexicon.compounds.set(first + second, first.length)
        lexicon.known[hashOf(first + second)] = 1
      }
    }
  })
}

const wordsOf = ({ senses }: Lexicon, slot: string): string[] =>
  slot.startsWith('{')
    ? [...senses].flatMap(([word, list]) =>
        word.length > 2 && !isDense(word.charCodeAt(0)) && list.some(({ key }) => key === slot)
          ? [word]
          : [],
      )
    : []

function addForm(root: Node, elements: readonly Element[], leaf: Leaf): void {
  let nodes = [root]
  for (const { key, gap } of elements) {
    nodes = nodes.flatMap((node) => [
      ...(gap === 'spaced' ? [] : [childOf(node.glued, key, emptyNode)]),
      ...(gap === 'glued' ? [] : [childOf(node.spaced, key, emptyNode)]),
    ])
  }
  for (const node of nodes) node.leaves.push(leaf)
}

function childOf<T>(children: Map<string, T>, key: string, empty: () => T): T {
  const known = children.get(key)
  if (known !== undefined) return known
  const child = empty()
  children.set(key, child)
  return child
}

const emptyNode = (): Node => ({ glued: new Map(), spaced: new Map(), leaves: [] })

const emptyPhrase = (): Phrase => ({ glued: new Map(), spaced: new Map(), senses: [] })
