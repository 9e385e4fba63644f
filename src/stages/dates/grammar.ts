import type { DateMeaning } from '../../shapes/words/date-meaning.ts'
import { isDense } from '../../text/letters.ts'
import { childOf } from './child-of.ts'
import type { Leaf, Lexicon, Node, TimeWords } from './lexicon.ts'
import { type Element, formsOf } from './template.ts'
import { addSense, hashOf } from './vocabulary.ts'

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

const rulesOf = ({ templates, patterns = {} }: TimeWords): Rule[] => [
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

/** An empty trie of templates. */
export const emptyNode = (): Node => ({ glued: new Map(), spaced: new Map(), leaves: [] })
