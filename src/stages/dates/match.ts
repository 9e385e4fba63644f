import type { Leaf, Lexicon, Node, Sense } from './lexicon.ts'
import { type Step, isStanding } from './plausible.ts'
import { isFiner, type Reading } from './reading.ts'
import { gapBetween, type Token } from './tokens.ts'

/** A template that fits a run of tokens. */
export interface Match {
  start: number
  end: number
  resume: number
  /** The likeliest reading first; all fill the same tokens. */
  readings: Reading[]
}

interface Candidate {
  leaf: Leaf
  path: readonly Step[]
  /** Where the last token ends that the template needs. */
  stop: number
}

const deepestJoin = 3

/** What the templates over words fit, and what joins those. */
export function readTokens(text: string, tokens: readonly Token[], lexicon: Lexicon): Match[] {
  let found = matchesIn(text, tokens, lexicon.templates, lexicon)
  let rest = withMatches(tokens, found)
  for (let depth = 0; depth < deepestJoin; depth++) {
    const joined = matchesIn(text, rest, lexicon.joins, lexicon)
    if (joined.length === 0) break
    found = withJoined(found, joined)
    rest = withMatches(rest, joined)
  }
  return found.filter((match) => match.readings[0]?.meaning !== 'none')
}

// Both lists are in order, and what joins expressions covers them whole.
function withJoined(found: readonly Match[], joined: readonly Match[]): Match[] {
  const result: Match[] = []
  let next = 0
  for (const match of found) {
    while (next < joined.length && (joined[next] as Match).start <= match.start) {
      result.push(joined[next++] as Match)
    }
    const whole = result.at(-1)
    if (whole === undefined || whole.end <= match.start) result.push(match)
  }
  return [...result, ...joined.slice(next)]
}

function matchesIn(text: string, tokens: readonly Token[], root: Node, lexicon: Lexicon): Match[] {
  const matches: Match[] = []
  let at = 0
  while (at < tokens.length) {
    const match = farthestAt(text, tokens, at, root, lexicon)
    if (match !== undefined) matches.push(match)
    const { start } = tokens[at] as Token
    const next = match === undefined ? start + 1 : Math.max(match.end, start + 1)
    while (at < tokens.length && (tokens[at] as Token).start < next) at++
  }
  return matches
}

// Words before an expression that it needs must not hide a longer one that begins with itself.
function farthestAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  root: Node,
  lexicon: Lexicon,
): Match | undefined {
  const match = longestAt(text, tokens, at, root, lexicon)
  if (match === undefined || match.start === tokens[at]?.start) return match
  let inner = at
  while ((tokens[inner] as Token).start < match.start) inner++
  const other = longestAt(text, tokens, inner, root, lexicon)
  return other !== undefined && other.end > match.end ? other : match
}

/** The longest template that fits from the tokens on that begin where the one at `at` does. */
function longestAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  root: Node,
  lexicon: Lexicon,
): Match | undefined {
  const candidates: Candidate[] = []
  const { start } = tokens[at] as Token
  for (let index = at; tokens[index]?.start === start; index++) {
    collect({ tokens, candidates, freeBlanks: lexicon.freeBlanks }, index, root.glued, [])
  }
  if (candidates.length === 0) return undefined
  candidates.sort((a, b) => b.stop - a.stop || a.leaf.rank - b.leaf.rank)
  for (const candidate of candidates) {
    if (isStanding(text, tokens, candidate.path, candidate.leaf, lexicon)) {
      return matchOf(candidate, candidates)
    }
  }
  return undefined
}

interface Search {
  tokens: readonly Token[]
  candidates: Candidate[]
  freeBlanks: boolean
}

// Depth is that of the longest template.
function collect(
  search: Search,
  index: number,
  children: ReadonlyMap<string, Node>,
  path: readonly Step[],
): void {
  const token = search.tokens[index] as Token
  for (const sense of token.senses) {
    const node = children.get(sense.key)
    if (node === undefined) continue
    const longer = [...path, { index, token, sense }]
    for (const leaf of node.leaves) {
      const candidate = { leaf, path: longer, stop: token.end }
      if (isSound(readingOf(candidate))) search.candidates.push(candidate)
    }
    goOn(search, index, node, longer)
  }
}

function goOn(search: Search, index: number, node: Node, path: readonly Step[]): void {
  const { tokens, freeBlanks } = search
  const token = tokens[index] as Token
  const limit = Math.max(token.end, token.resume)
  for (let next = index + 1; next < tokens.length; next++) {
    const after = tokens[next] as Token
    if (after.start > limit) break
    const gap = gapBetween(token, after)
    if (gap === 'glued' || (gap === 'spaced' && freeBlanks)) collect(search, next, node.glued, path)
    if (gap === 'spaced') collect(search, next, node.spaced, path)
  }
}

function matchOf(best: Candidate, candidates: readonly Candidate[]): Match {
  const { leaf, stop, path } = best
  const rivals = candidates.filter(
    (other) =>
      other !== best &&
      other.stop === stop &&
      other.leaf.meaning === leaf.meaning &&
      other.leaf.to === leaf.to &&
      other.leaf.from === leaf.from,
  )
  const { token: first } = path[leaf.from] as Step
  const { token: last } = path[leaf.to - 1] as Step
  return {
    start: first.start,
    end: last.end,
    resume: last.resume,
    readings: [best, ...rivals].map(readingOf),
  }
}

function readingOf({ leaf, path }: Candidate): Reading {
  const fields: Record<string, Sense['value']> = {}
  leaf.names.forEach((name, index) => {
    const step = path[index]
    if (name !== undefined && step !== undefined) fields[name] = step.sense.value
  })
  return { meaning: leaf.meaning, fields: { ...leaf.constants, ...fields }, rule: leaf.rule }
}

/** Whether what lies inside a date is finer than it. */
const isSound = ({ meaning, fields: { date, date2 } }: Reading): boolean =>
  meaning !== 'inside' || date === undefined || date2 === undefined || isFiner(date, date2)

/** The tokens, with one in place of those that each match covers. */
function withMatches(tokens: readonly Token[], matches: readonly Match[]): Token[] {
  const result: Token[] = []
  let at = 0
  for (const match of matches) {
    while ((tokens[at]?.start ?? match.start) < match.start) result.push(tokens[at++] as Token)
    result.push(tokenOf(match, tokens[at] as Token))
    while ((tokens[at]?.start ?? match.end) < match.end) at++
  }
  return [...result, ...tokens.slice(at)]
}

type Class = '{date}' | '{time}' | '{duration}'

const classes: Partial<Record<Reading['meaning'], Class>> = {
  duration: '{duration}',
  time: '{time}',
  'time-am': '{time}',
  'time-pm': '{time}',
  date: '{date}',
  near: '{date}',
  same: '{date}',
  part: '{date}',
  ago: '{date}',
}

// What is said of an expression leaves it what it is.
function classOf({ meaning, fields: { date } }: Reading): Class | undefined {
  if (date === undefined) return classes[meaning]
  if (meaning === 'inside' || meaning === 'edge' || meaning === 'about') return classOf(date)
  const range = meaning === 'range' ? classOf(date) : undefined
  return range === '{time}' ? range : classes[meaning]
}

// A word that is an expression by itself can still be a part of another.
function tokenOf({ start, end, resume, readings: [reading] }: Match, first: Token): Token {
  const key = reading && classOf(reading)
  const own = first.end === end ? first : { word: '', senses: [] }
  const senses = reading === undefined || key === undefined ? [] : [{ key, value: reading }]
  return { start, end, resume, word: own.word, senses: [...senses, ...own.senses] }
}
