import type { DateMeaning } from '../../shapes/words/date-meaning.ts'
import { isDense, isLetter } from '../../text/letters.ts'
import { childOf } from './child-of.ts'
import type { Leaf, Lexicon, Node, TimeWords } from './lexicon.ts'
import { type Element, formsOf } from './template.ts'
import { addSense, wordOf } from './vocabulary.ts'

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
  '[{weekday} ]{h}[:{mm:min}[:{mm:sec}]][ ]{meridiem:part}[ {zone}]',
  '{h}:{mm:min}[:{mm:sec}][ {zone}]',
]

type Rule = readonly [meaning: DateMeaning, templates: readonly string[], name: string]

// What is no date although it reads like one goes before what does.
const rulesOf = ({ templates, patterns: { none = [], ...patterns } = {} }: TimeWords): Rule[] => [
  ['none', none, 'none'],
  ['date', templates, 'plain'],
  ['date', everyLanguage, 'plain'],
  ['time', everyTime, 'plain'],
  ['range', everyRange, 'plain'],
  ...Object.entries(patterns).map(([name, own]): Rule => [name as DateMeaning, own, name]),
]

/** Enters the templates of a sheet and those of every language, the likelier first. */
export function addTemplates(lexicon: Lexicon, words: TimeWords): void {
  let rank = 0
  for (const [meaning, templates, name] of rulesOf(words)) {
    for (const template of templates) addTemplate(lexicon, meaning, template, name, rank++)
  }
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
    if (root === lexicon.templates && meaning !== 'none') addTelling(lexicon, elements)
    const names = elements.map((element) => element.name)
    const joins = names.includes('date2')
    addForm(root, elements, { meaning, rule, names, constants, from, to, joins, rank })
  }
}

// `{weekday}{part}` is one word wherever both are words of a script with blanks.
function addCompounds(lexicon: Lexicon, elements: readonly Element[]): void {
  elements.forEach(({ key, gap }, at) => {
    const before = elements[at - 1]
    // Numbers in words are not written as one with what they count.
    if (before === undefined || gap !== 'glued' || before.key === '{n}') return
    const seconds = partsOf(lexicon, key)
    if (seconds.length === 0) return
    for (const first of partsOf(lexicon, before.key)) {
      for (const second of seconds) addCompound(lexicon, first, second)
    }
  })
}

function addCompound(lexicon: Lexicon, first: string, second: string): void {
  const word = wordOf(lexicon, first + second)
  if (word.split < first.length) word.split = first.length
}

/** The words of a compound that an element can be. */
function partsOf({ slots }: Lexicon, key: string): readonly string[] {
  if (key.startsWith('{')) return (slots.get(key) ?? []).filter((word) => isPart(word, key))
  return isLetter(key.charCodeAt(0)) && !isDense(key.charCodeAt(0)) ? [key] : []
}

const isPart = (word: string, slot: string): boolean =>
  (word.length > 2 || slot === '{roman}') && !isDense(word.charCodeAt(0))

/** Slots whose words tell an expression, the surest first; all others are filled by common words. */
const tellingSlots = [
  '{month}',
  '{weekday}',
  '{unit}',
  '{day}',
  '{holiday}',
  '{part}',
  '{season}',
  '{frequency}',
  '{reign}',
  '{hour}',
  '{meridiem}',
  '{zone}',
  '{decade}',
  '{era}',
]

// Figures tell by themselves.
const figureSlots = new Set([
  '{y}',
  '{yy}',
  '{m}',
  '{h}',
  '{min}',
  '{mm}',
  '{short}',
  '{week}',
  '{tens}',
  '{clock}',
  '{ord}',
])

/** Marks the words without which the form is not there. */
function addTelling(lexicon: Lexicon, elements: readonly Element[]): void {
  for (const word of tellingWords(lexicon, elements)) wordOf(lexicon, word).isTelling = true
}

function tellingWords({ slots, common }: Lexicon, elements: readonly Element[]): readonly string[] {
  const keys = elements.map(({ key }) => key)
  const slot = tellingSlots.find((slot) => keys.includes(slot))
  if (slot !== undefined) return slots.get(slot) ?? []
  const literals = keys.filter((key) => isLetter(key.charCodeAt(0)))
  const rare = longestOf(literals.filter((key) => !common.has(key)))
  if (rare !== undefined) return [rare]
  if (keys.some((key) => figureSlots.has(key))) return []
  const longest = longestOf(literals)
  return longest === undefined ? keys.flatMap((key) => slots.get(key) ?? []) : [longest]
}

const longestOf = ([first, ...others]: readonly string[]): string | undefined =>
  others.reduce((longest, word) => (word.length > (longest ?? '').length ? word : longest), first)

function addForm(root: Node, elements: readonly Element[], leaf: Leaf): void {
  let nodes = [root]
  for (const { key, gap } of elements) {
    nodes = nodes.flatMap((node) => [
      ...(gap === 'spaced' ? [] : [childOf(node, 'glued', key, emptyNode)]),
      ...(gap === 'glued' ? [] : [childOf(node, 'spaced', key, emptyNode)]),
    ])
  }
  for (const node of nodes) node.leaves.push(leaf)
}

/** An empty trie of templates. */
export const emptyNode = (): Node => ({ glued: undefined, spaced: undefined, leaves: [] })
