import { isDense } from '../../text/letters.ts'
import { type Lexicon, type Phrase, type Sense, type TimeWords, wordHash } from './lexicon.ts'
import { childOf } from './child-of.ts'
import { formsOf } from './template.ts'

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

/** The hash of a whole word. */
export function hashOf(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = wordHash(hash, word.charCodeAt(at))
  return hash
}

/** An empty trie of spellings. */
export const emptyPhrase = (): Phrase => ({ glued: new Map(), spaced: new Map(), senses: [] })
