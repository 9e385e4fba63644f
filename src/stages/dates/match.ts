import type { Leaf, Lexicon, Node } from './lexicon.ts'
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
  if (found.length === 0) return found
  let rest = withMatches(text, tokens, found)
  for (let depth = 0; depth < deepestJoin; depth++) {
    const joined = matchesIn(text, rest, lexicon.joins, lexicon)
    if (joined.length === 0) break
    found = withJoined(found, joined)
    rest = withMatches(text, rest, joined)
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
  const search: Search = { text, tokens, root, lexicon, path: [], candidates: [] }
  let reached = 0
  for (let at = 0; at < tokens.length; at++) {
    const { start } = tokens[at] as Token
    if (start < reached) continue
    const match = farthestAt(search, at)
    if (match !== undefined) matches.push(match)
    reached = match === undefined ? start + 1 : Math.max(match.end, start + 1)
  }
  return matches
}

interface Search {
  text: string
  tokens: readonly Token[]
  root: Node
  lexicon: Lexicon
  /** What has been gone through to where the search is. */
  path: Step[]
  candidates: Candidate[]
}

// Words before an expression that it needs must not hide a longer one that begins with itself.
function farthestAt(search: Search, at: number): Match | undefined {
  const { tokens } = search
  const match = longestAt(search, at)
  if (match === undefined || match.start === tokens[at]?.start) return match
  let inner = at
  while ((tokens[inner] as Token).start < match.start) inner++
  const other = longestAt(search, inner)
  return other !== undefined && other.end > match.end ? other : match
}

const byLength = (a: Candidate, b: Candidate): number =>
  b.stop - a.stop || a.leaf.rank - b.leaf.rank

/** The longest template that fits from the tokens on that begin where the one at `at` does. */
function longestAt(search: Search, at: number): Match | undefined {
  const { text, tokens, lexicon, root } = search
  const { start } = tokens[at] as Token
  if (search.candidates.length > 0) search.candidates = []
  for (let index = at; tokens[index]?.start === start; index++) collect(search, index, root.glued)
  const { candidates } = search
  if (candidates.length === 0) return undefined
  if (candidates.length > 1) candidates.sort(byLength)
  for (const candidate of candidates) {
    if (isStanding(text, tokens, candidate.path, candidate.leaf, lexicon)) {
      return matchOf(candidate, candidates)
    }
  }
  return undefined
}

// Depth is that of the longest template.
function collect(
  search: Search,
  index: number,
  children: ReadonlyMap<string, Node> | undefined,
): void {
  if (children === undefined) return
  const { path, candidates } = search
  const token = search.tokens[index] as Token
  for (const sense of token.senses) {
    const node = children.get(sense.key)
    if (node === undefined) continue
    path.push({ index, token, sense })
    for (const leaf of node.leaves) {
      const candidate = { leaf, path: [...path], stop: token.end }
      if (!leaf.joins || isSound(readingOf(candidate))) candidates.push(candidate)
    }
    goOn(search, index, node)
    path.pop()
  }
}

function goOn(search: Search, index: number, node: Node): void {
  const { tokens, lexicon } = search
  const token = tokens[index] as Token
  const limit = Math.max(token.end, token.resume)
  for (let next = index + 1; next < tokens.length; next++) {
    const after = tokens[next] as Token
    if (after.start > limit) break
    const gap = gapBetween(token, after)
    if (gap === 'glued' || (gap === 'spaced' && lexicon.freeBlanks))
      collect(search, next, node.glued)
    if (gap === 'spaced') collect(search, next, node.spaced)
  }
}

function matchOf(best: Candidate, candidates: readonly Candidate[]): Match {
  const { leaf, path } = best
  const rivals = candidates.filter((other) => other !== best && isRival(best, other))
  const { token: first } = path[leaf.from] as Step
  const { token: last } = path[leaf.to - 1] as Step
  return {
    start: first.start,
    end: last.end,
    resume: last.resume,
    readings: [best, ...rivals].map(readingOf),
  }
}

const isRival = ({ leaf, stop }: Candidate, other: Candidate): boolean =>
  other.stop === stop &&
  other.leaf.meaning === leaf.meaning &&
  other.leaf.to === leaf.to &&
  other.leaf.from === leaf.from

function readingOf({ leaf, path }: Candidate): Reading {
  const { meaning, rule, names, constants } = leaf
  const fields: Record<string, unknown> = { ...constants }
  for (let at = 0; at < names.length; at++) {
    const name = names[at]
    if (name !== undefined) fields[name] = (path[at] as Step).sense.value
  }
  return { meaning, fields, rule }
}

/** Whether what lies inside a date is finer than it, and what a duration goes on with. */
function isSound({ meaning, fields: { date, date2 } }: Reading): boolean {
  if (date === undefined || date2 === undefined) return true
  if (meaning === 'duration') return isFiner(date2, date)
  return meaning !== 'inside' || isFiner(date, date2) || isAround(date)
}

// "The week of 3 May" holds that day.
const isAround = ({ meaning, fields: { unit, step } }: Reading): boolean =>
  meaning === 'near' && step === 0 && (unit === 'week' || unit === 'weekend')

/** The tokens, with one in place of those that each match covers. */
function withMatches(text: string, tokens: readonly Token[], matches: readonly Match[]): Token[] {
  const result: Token[] = []
  let at = 0
  for (const match of matches) {
    while ((tokens[at]?.start ?? match.start) < match.start) result.push(tokens[at++] as Token)
    result.push(tokenOf(text, match, tokens[at] as Token))
    while ((tokens[at]?.start ?? match.end) < match.end) at++
  }
  return [...result, ...tokens.slice(at)]
}

type Class = '{date}' | '{time}' | '{duration}'

const classes: Partial<Record<Reading['meaning'], Class>> = {
  duration: '{duration}',
  time: '{time}',
  date: '{date}',
  near: '{date}',
  same: '{date}',
  part: '{date}',
  ago: '{date}',
}

// What is said of an expression leaves it what it is.
function classOf({ meaning, fields: { date } }: Reading): Class | undefined {
  if (date === undefined || meaning === 'duration') return classes[meaning]
  if (meaning === 'inside' || meaning === 'edge' || meaning === 'about') return classOf(date)
  const range = meaning === 'range' ? classOf(date) : undefined
  return range === '{time}' ? range : classes[meaning]
}

// A word that is an expression by itself can still be a part of another; a line's end parts two.
function tokenOf(text: string, match: Match, first: Token): Token {
  const {
    start,
    end,
    readings: [reading],
  } = match
  const resume = text.slice(end, match.resume).includes('\n') ? -1 : match.resume
  const key = reading && classOf(reading)
  const own = first.end === end ? first : { word: '', senses: [] }
  const senses = reading === undefined || key === undefined ? [] : [{ key, value: reading }]
  return { start, end, resume, word: own.word, senses: [...senses, ...own.senses] }
}
