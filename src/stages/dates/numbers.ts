import { isDigit } from './figures.ts'
import type { Lexicon, Sense } from './lexicon.ts'
import { gapBetween, type Token } from './tokens.ts'

/** The tokens with each number that several of them spell as one: `25` `th`, `twenty` `-` `five`. */
export function joinNumbers(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const joined: Token[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at] as Token
    const run = numberOf(token) === undefined ? undefined : runAt(tokens, at, lexicon)
    joined.push(run?.token ?? token)
    at = run?.next ?? at + 1
  }
  return joined
}

interface Run {
  token: Token
  next: number
}

function runAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Run | undefined {
  const first = tokens[at] as Token
  const ending = tokens[at + 1]
  if (isFigures(first)) {
    if (ending && isGlued(first, ending) && lexicon.ordinalEndings.has(ending.word)) {
      return { token: merged(first, ending, figureOrdinal(Number(first.word))), next: at + 2 }
    }
    return sum(tokens, at, lexicon, (value) => value >= 100)
  }
  return sum(tokens, at, lexicon, () => true)
}

function sum(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  takes: (value: number) => boolean,
): Run | undefined {
  const first = tokens[at] as Token
  let value = numberOf(first) ?? 0
  let last = at
  while (last < tokens.length) {
    const next = last + (isLink(tokens, last, value, lexicon) ? 2 : 1)
    const token = tokens[next]
    if (token === undefined || isFigures(token)) break
    if (gapBetween(tokens[next - 1] as Token, token) === undefined) break
    const [count, ordinal] = [numberOf(token), valueOf(token, '{nth}')]
    if (count === undefined && ordinal !== undefined && isTens(value) && isUnits(ordinal)) {
      return { token: merged(first, token, ordinalSenses(value + ordinal)), next: next + 1 }
    }
    const total = count !== undefined && takes(count) ? added(value, count) : undefined
    if (total === undefined) break
    value = total
    last = next
  }
  if (last === at) return undefined
  return { token: merged(first, tokens[last] as Token, countSenses(value)), next: last + 1 }
}

/** Two numbers spoken in a row as one; `undefined` where they are none: "twenty five", "two hundred". */
function added(value: number, next: number): number | undefined {
  if (next >= 100 && next < 1000 && value >= 1000 && value % 1000 === 0) return value + next
  if (next >= 100) return value > 0 && value < next ? value * next : undefined
  if (isUnits(next) && isTens(value % 100)) return value + next
  if (next > 0 && value >= 100 && value % 100 === 0) return value + next
  return isCentury(value) && next >= 10 ? value * 100 + next : undefined
}

const isUnits = (value: number): boolean => value > 0 && value < 10

// "nineteen eighty"
const isCentury = (value: number): boolean => value >= 13 && value <= 20

const isTens = (value: number): boolean => value >= 20 && value < 100 && value % 10 === 0

function isLink(tokens: readonly Token[], at: number, value: number, lexicon: Lexicon): boolean {
  const [before, token] = [tokens[at] as Token, tokens[at + 1]]
  if (token === undefined) return false
  if (token.word === '-') return isGlued(before, token)
  return value >= 100 && !isGlued(before, token) && lexicon.numberLinks.has(token.word)
}

const isGlued = (before: Token, after: Token): boolean => gapBetween(before, after) === 'glued'

const isFigures = (token: Token): boolean => isDigit(token.word.charCodeAt(0))

const numberOf = (token: Token): number | undefined => {
  const value = valueOf(token, '{n}')
  return value === undefined || Number.isNaN(value) ? undefined : value
}

function valueOf(token: Token, key: string): number | undefined {
  const value = token.senses.find((sense) => sense.key === key)?.value
  return typeof value === 'number' ? value : undefined
}

const merged = (first: Token, last: Token, senses: Sense[]): Token => ({
  ...first,
  end: last.end,
  resume: last.resume,
  senses,
})

const countSenses = (value: number): Sense[] => [
  { key: '{n}', value },
  ...(value >= 1000 && value < 3000 ? [{ key: '{y}', value }] : []),
  ...dayOf(value),
]

const figureOrdinal = (value: number): Sense[] => [
  ...ordinalSenses(value),
  ...(value <= 31 ? [{ key: '{ord}', value }] : []),
]

const ordinalSenses = (value: number): Sense[] => [{ key: '{nth}', value }, ...dayOf(value)]

const dayOf = (value: number): Sense[] => (value >= 1 && value <= 31 ? [{ key: '{d}', value }] : [])
