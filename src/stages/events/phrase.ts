import type { EventKind } from '../../model/event.ts'
import type { Head } from './head.ts'
import { isLoose, isModifier, isTacked } from './compound.ts'
import { valueAt } from './counts.ts'
import { role } from './lexicon.ts'
import { joining, rightEdge, verbal } from './right-edge.ts'
import { is, type Sentence } from './sentence.ts'
import type { Token } from './tokens.ts'

const longest = 9

/** The event noun at a place with its phrase; absent where another word is its head. */
export function nounAt(sentence: Sentence, head: number, kind: EventKind): Head | undefined {
  const { tokens } = sentence
  if (isModifier(sentence, head)) return undefined
  const age = ageBefore(sentence, head)
  // 돌: a stone, too.
  if (kind === 'anniversary' && age === undefined && !sentence.lexicon.hasCapitals) return undefined
  const from = trimmedStart(sentence, leftEdge(sentence, age?.from ?? head), head)
  const to = rightEdge(sentence, head + 1)
  const { key, own } = keyOf(sentence, from, head)
  return {
    kind,
    isNoun: true,
    from,
    head,
    stop: head + 1,
    to,
    ordinal: age?.ordinal ?? countIn(tokens, from, head),
    pick: pickIn(tokens, from, head),
    isSpecific: isSpecific(tokens, from, head),
    isNamed: isNamed(sentence, from, head),
    isProper: head > from && tokens[head]?.form === 'name' && !isShouted(sentence, head),
    isLoose: !is(tokens[head], role.noun),
    isEdition: is(tokens[head], role.edition) && key.length === 1,
    remembers: kind === 'anniversary' ? kindIn(tokens, from, to, head) : undefined,
    key,
    own,
    verb: undefined,
    isResumed: false,
    isBackground: isBackground(tokens, from, to),
    isInside: false,
  }
}

type Tokens = Sentence['tokens']

function countIn(tokens: Tokens, from: number, head: number): Head['ordinal'] {
  for (let at = from; at <= head; at++) {
    const { entry, start, end } = tokens[at] as Token
    if (entry.ordinal !== undefined) return { value: entry.ordinal, span: { start, end } }
  }
  return undefined
}

function isBackground(tokens: Tokens, from: number, to: number): boolean {
  let before = from - 1
  while (is(tokens[before], role.article | role.specific)) before--
  const lead = tokens[before]?.entry.lead
  const tail = tokens[to]?.entry.tail
  return lead?.includes('background') === true || tail?.includes('background') === true
}

/** The kind of the event that a word of a phrase names, besides its head. */
function kindIn(tokens: Tokens, from: number, to: number, head: number): EventKind | undefined {
  for (let at = from; at < to; at++) {
    const { noun, verb } = (tokens[at] as Token).entry
    if (at !== head && (noun ?? verb) !== undefined) return noun ?? verb
  }
  return undefined
}

function pickIn(tokens: Tokens, from: number, head: number): Head['pick'] {
  for (let at = from; at <= head; at++) {
    const pick = tokens[at]?.entry.pick
    if (pick !== undefined) return pick
  }
  return undefined
}

// The word before the phrase counts, too.
function isSpecific(tokens: Tokens, from: number, head: number): boolean {
  for (let at = from - 1; at <= head; at++) if (is(tokens[at], role.specific)) return true
  return false
}

interface Age {
  /** The first token of what is remembered, as far as its verb tells. */
  from: number
  ordinal: NonNullable<Head['ordinal']>
}

/** 創立75周年, 수교 30주년: the number right before the noun, and the verb of what is remembered. */
function ageBefore({ tokens, text }: Sentence, head: number): Age | undefined {
  const [number, noun, verb] = [tokens[head - 1], tokens[head], tokens[head - 2]]
  if (noun?.entry.noun !== 'anniversary' || number?.form !== 'number' || !noun.glued)
    return undefined
  const { start, end } = number
  const { value, stop } = valueAt(text, start, end) ?? { value: 0, stop: start }
  if (stop !== end) return undefined
  return {
    from: is(verb, role.verb) ? head - 2 : head - 1,
    ordinal: { value, span: { start, end } },
  }
}

/** LEGISLATIVE ASSEMBLY: where all letters are capitals, a capital tells nothing. */
function isShouted({ tokens, text }: Sentence, at: number): boolean {
  const { start, end } = tokens[at] as Token
  return end - start > 3 && isCapital(text.charCodeAt(start + 1))
}

const isCapital = (unit: number): boolean => unit >= 65 && unit <= 90

function leftEdge(sentence: Sentence, head: number): number {
  let from = head
  while (from > 0 && head - from < longest) {
    const quoted = quoteBefore(sentence, from)
    if (quoted === undefined && !belongs(sentence, from - 1)) break
    from = quoted ?? from - 1
  }
  return from
}

const quotes: ReadonlyMap<string, string> = new Map([
  ['”', '“'],
  ['」', '「'],
  ['』', '『'],
  ['》', '《'],
  ['〉', '〈'],
])

/** The first token of the title in quotation marks that stands right before a token. */
function quoteBefore({ tokens, text }: Sentence, at: number): number | undefined {
  const closing = tokens[at - 1]
  if (closing?.form !== 'mark' || tokens[at]?.glued !== true) return undefined
  const opening = quotes.get(text.charAt(closing.start))
  if (opening === undefined) return undefined
  for (let first = at - 2; first >= 0 && first > at - longestTitle; first--) {
    if (text.charAt((tokens[first] as Token).start) === opening) return first
  }
  return undefined
}

const longestTitle = 20

function belongs({ tokens, text, clauses, lexicon }: Sentence, at: number): boolean {
  const [token, next] = [tokens[at] as Token, tokens[at + 1] as Token]
  if (clauses[at] !== clauses[at + 1]) return false
  if (token.form === 'mark') {
    const sign = text.charAt(token.start)
    return next.glued ? joining.includes(sign) : token.glued && "'’".includes(sign)
  }
  if (token.form === 'date') return isInName(token, next)
  if (isCounted(next) && lexicon.hasCapitals)
    return token.form === 'name' && token.entry.roles === 0
  if (token.form === 'number') return isCounted(token) || token.glued || next.glued
  if (token.entry.status !== undefined && token.entry.pick === undefined) return false
  return !is(token, role.bound | verbal | role.auxiliary)
}

const isCounted = ({ entry }: Token): boolean => entry.ordinal !== undefined

// "4-year hiatus", "annual fair", "2024 Olympics"
function isInName({ date, end }: Token, next: Token): boolean {
  if (date === undefined) return false
  if (date.type === 'duration' || date.type === 'set') return true
  return date.granularity === 'year' && next.start === end + 1 && /^\d+$/u.test(date.text)
}

/** Past what stands before the name: a recurrence, a mark that opens nothing. */
function trimmedStart({ tokens, text }: Sentence, from: number, head: number): number {
  let at = from
  while (at < head) {
    const { form, date, start } = tokens[at] as Token
    const isOpening = '“「『《〈‘"'.includes(text.charAt(start))
    if (form === 'mark' ? isOpening : date?.type !== 'set') break
    at++
  }
  return at
}

function isNamed(sentence: Sentence, from: number, head: number): boolean {
  const { tokens, lexicon } = sentence
  // Of a noun of many senses the letters before it in its word are no name.
  const isBare = isTacked(sentence, head) && isLoose(tokens[head] as Token)
  const last = isBare ? head - 1 : head
  // At the head of a sentence a capital tells nothing.
  const isFirst = from === 0 && tokens[0]?.form === 'name'
  let names = 0
  for (let at = from; at <= head; at++) {
    const { form, entry } = tokens[at] as Token
    if (form === 'name') names++
    else if (!lexicon.hasCapitals && at < last && form === 'word' && entry.roles === 0) return true
  }
  return names > (isFirst ? 1 : 0)
}

function keyOf({ tokens, text }: Sentence, from: number, head: number): Pick<Head, 'key' | 'own'> {
  const alias = tokens[head]?.entry.alias
  if (alias !== undefined) return { key: alias, own: head }
  const key: string[] = []
  let own = head
  for (let at = from; at <= head; at++) {
    const { start, end, form, entry } = tokens[at] as Token
    if (form === 'mark' || form === 'date' || entry.ordinal !== undefined) continue
    if (at < head && (entry.pick !== undefined || (entry.roles & role.specific) !== 0)) continue
    key.push(text.slice(start, end).toLowerCase())
    own = Math.min(own, at)
  }
  return { key, own }
}
