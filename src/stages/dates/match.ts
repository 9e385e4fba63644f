import type { Leaf, Lexicon, Node, Sense } from './lexicon.ts'
import { isStanding } from './plausible.ts'
import type { Reading } from './reading.ts'
import type { Token } from './tokens.ts'

/** A template that fits a run of tokens. */
export interface Match {
  /** The tokens of the expression itself, half-open. */
  from: number
  to: number
  start: number
  end: number
  /** The likeliest reading first; all fill the same tokens. */
  readings: Reading[]
}

interface Candidate {
  leaf: Leaf
  path: readonly Sense[]
  /** Index after the last token that the template needs. */
  stop: number
}

/** Replaces what the templates over words fit by one token each, then what joins those. */
export function readTokens(text: string, tokens: readonly Token[], lexicon: Lexicon): Match[] {
  const found = matchesIn(text, tokens, lexicon.templates, lexicon)
  const joined = matchesIn(text, withMatches(tokens, found), lexicon.joins, lexicon)
  return withJoined(found, joined).filter((match) => match.readings[0]?.meaning !== 'none')
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
    at = match === undefined ? at + 1 : Math.max(match.to, at + 1)
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
  if (match === undefined || match.from === at) return match
  const inner = longestAt(text, tokens, match.from, root, lexicon)
  return inner !== undefined && inner.to > match.to ? inner : match
}

function longestAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  root: Node,
  lexicon: Lexicon,
): Match | undefined {
  const candidates: Candidate[] = []
  collect(tokens, at, root.glued, [], candidates)
  if (candidates.length === 0) return undefined
  candidates.sort((a, b) => b.stop - a.stop || a.leaf.rank - b.leaf.rank)
  for (const candidate of candidates) {
    if (isStanding(text, tokens, at, candidate.leaf, candidate.path, lexicon)) {
      return matchOf(tokens, at, candidate, candidates)
    }
  }
  return undefined
}

// Depth is that of the longest template.
function collect(
  tokens: readonly Token[],
  index: number,
  children: ReadonlyMap<string, Node>,
  path: readonly Sense[],
  candidates: Candidate[],
): void {
  const token = tokens[index]
  if (token === undefined) return
  for (const sense of token.senses) {
    const node = children.get(sense.key)
    if (node === undefined) continue
    const longer = [...path, sense]
    for (const leaf of node.leaves) candidates.push({ leaf, path: longer, stop: index + 1 })
    const gap = tokens[index + 1]?.gap
    if (gap === 'glued') collect(tokens, index + 1, node.glued, longer, candidates)
    else if (gap === 'spaced') collect(tokens, index + 1, node.spaced, longer, candidates)
  }
}

function matchOf(
  tokens: readonly Token[],
  at: number,
  best: Candidate,
  candidates: readonly Candidate[],
): Match {
  const { leaf, stop } = best
  const rivals = candidates.filter(
    (other) =>
      other !== best &&
      other.stop === stop &&
      other.leaf.meaning === leaf.meaning &&
      other.leaf.to === leaf.to &&
      other.leaf.from === leaf.from,
  )
  return {
    from: at + leaf.from,
    to: at + leaf.to,
    start: (tokens[at + leaf.from] as Token).start,
    end: (tokens[at + leaf.to - 1] as Token).end,
    readings: [best, ...rivals].map(readingOf),
  }
}

function readingOf({ leaf, path }: Candidate): Reading {
  const fields: Record<string, Sense['value']> = {}
  leaf.names.forEach((name, index) => {
    const sense = path[index]
    if (name !== undefined && sense !== undefined) fields[name] = sense.value
  })
  return { meaning: leaf.meaning, fields: fields, rule: leaf.rule }
}

function withMatches(tokens: readonly Token[], matches: readonly Match[]): Token[] {
  const result: Token[] = []
  let at = 0
  for (const match of matches) {
    while (at < match.from) result.push(tokens[at++] as Token)
    result.push(tokenOf(tokens, match))
    at = match.to
  }
  return [...result, ...tokens.slice(at)]
}

const classes: Partial<Record<Reading['meaning'], string>> = {
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

function tokenOf(tokens: readonly Token[], match: Match): Token {
  const { gap } = tokens[match.from] as Token
  const [reading] = match.readings
  const key = reading === undefined ? undefined : classes[reading.meaning]
  const senses = reading === undefined || key === undefined ? [] : [{ key, value: reading }]
  return { start: match.start, end: match.end, gap, word: '', senses }
}
