import { isDense, isLetter } from '../../text/letters.ts'
import { isDigit } from './figures.ts'
import {
  type Lexicon,
  type Phrase,
  type Sense,
  type TimeWords,
  type Word,
  wordHash,
} from './lexicon.ts'
import { childOf } from './child-of.ts'
import { type Element, formsOf } from './template.ts'

/** The halves of the day as every language borrows them. */
const meridiems = {
  am: 'MO',
  'a.m': 'MO',
  'a.m.': 'MO',
  'a. m.': 'MO',
  pm: 'AF',
  'p.m': 'AF',
  'p.m.': 'AF',
  'p. m.': 'AF',
}

const romanNumerals = Object.fromEntries(
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'
    .split(' ')
    .map((numeral, at) => [numeral, at + 1]),
)

/** Enters the words of every slot of a sheet. */
export function addSlots(lexicon: Lexicon, words: TimeWords): void {
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
  addValues('{meridiem}', meridiems)
  addValues('{roman}', romanNumerals)
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

/** Enters one more thing that a word, or a spelling of several, can stand for. */
export function addSense(lexicon: Lexicon, word: string, sense: Sense): void {
  if (isPhrase(word)) {
    addPhrase(lexicon, word, sense)
    return
  }
  if (isDigit(word.charCodeAt(0))) return
  const { senses } = wordOf(lexicon, word)
  if (senses.some((known) => known.key === sense.key)) return
  senses.push(sense)
  if (sense.key.startsWith('{')) pushTo(lexicon.slots, sense.key, word)
}

/** The entry of a word, made where there is none. */
export function wordOf(lexicon: Lexicon, word: string): Word {
  const known = lexicon.words.get(word)
  if (known !== undefined) return known
  const entry: Word = { word, senses: [], isTelling: false, split: 0, next: undefined }
  lexicon.words.set(word, entry)
  const first = word.charCodeAt(0)
  for (const letter of [first, word.toUpperCase().charCodeAt(0)]) lexicon.initials[letter] = 1
  if (isDense(first)) pushTo(lexicon.dense, first, entry)
  else {
    const hash = hashOf(word)
    entry.next = lexicon.byHash[hash]
    lexicon.byHash[hash] = entry
  }
  return entry
}

function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

// A sign alone is a word.
function isPhrase(word: string): boolean {
  if (word.length === 1) return false
  for (let at = 0; at < word.length; at++) {
    if (!isPartOfWord(word.charCodeAt(at))) return true
  }
  return false
}

const isPartOfWord = (unit: number): boolean => isLetter(unit) && !isDigit(unit)

/** The numbers that can be a day of the month. */
const daysOf = (numbers: Readonly<Record<string, number>> = {}): Record<string, number> =>
  Object.fromEntries(Object.entries(numbers).filter(([, value]) => value >= 1 && value <= 31))

function addPhrase(lexicon: Lexicon, words: string, sense: Sense): void {
  for (const { elements } of formsOf(words)) {
    let node = lexicon.phrases
    for (const { key, gap } of elements) {
      addSense(lexicon, key, { key, value: key })
      node = childOf(node, gap === 'spaced' ? gap : 'glued', key, emptyPhrase)
    }
    node.senses.push(sense)
    wordOf(lexicon, longestOf(elements)).isTelling = true
  }
}

const longestOf = (elements: readonly Element[]): string =>
  elements.reduce((longest, { key }) => (key.length > longest.length ? key : longest), '')

function hashOf(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = wordHash(hash, word.charCodeAt(at))
  return hash
}

/** An empty trie of spellings. */
export const emptyPhrase = (): Phrase => ({ glued: undefined, spaced: undefined, senses: [] })
