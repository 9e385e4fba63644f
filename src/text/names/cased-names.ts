import type { NameLexicon } from './name-words.ts'
import type { PersonName } from './person-name.ts'

interface Token {
  text: string
  start: number
  end: number
  kind: 'name' | 'particle' | 'title' | 'other'
}

/** A word of a script with capitals, initials with their dots, inner hyphens and apostrophes. */
const word = /(?:\p{Lu}\.)+(?:-\p{Lu}\.)*|[\p{L}\p{M}\p{N}]+(?:['’\-‐‑][\p{L}\p{M}\p{N}]+)*/gu
const capital = /^\p{Lu}/u
const longest = 5

/**
 * Names in scripts that have capitals: capitalised words in a row, with particles between and
 * titles before them.
 *
 * … says Prof. Anna van der Berg, a …
 *              ^^^^^^^^^^^^^^^^^
 */
export function casedNamesIn(text: string, lexicon: NameLexicon): PersonName[] {
  const tokens = tokensOf(text, lexicon)
  const names: PersonName[] = []
  for (let i = 0; i < tokens.length; ) {
    const end = sequenceEnd(text, tokens, i)
    if (end > i) names.push(...nameOf(text, tokens.slice(i, end), lexicon))
    i = Math.max(end, i + 1)
  }
  return names
}

function tokensOf(text: string, lexicon: NameLexicon): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(word)) {
    const [found] = match
    const start = match.index
    const opens = tokens.length === 0 || /[.!?:;\n“"«„(–—-]/u.test(text.slice(start - 3, start))
    tokens.push({ text: found, start, end: start + found.length, kind: kindOf(found, opens, lexicon) })
  }
  return tokens
}

function kindOf(text: string, opens: boolean, lexicon: NameLexicon): Token['kind'] {
  const isCapital = capital.test(text)
  if (lexicon.titles.has(text) || lexicon.titles.has(`${text}.`)) return isCapital ? 'title' : 'other'
  if (!isCapital) return lexicon.particles.has(text) ? 'particle' : 'other'
  if (lexicon.interviews.has(text)) return 'other'
  // At the start of a sentence, and in capitals throughout, a function word has one like any other.
  const isPlain = lexicon.plain.has(text) && (opens || text.length < 3 || text === text.toUpperCase())
  return isPlain ? 'other' : 'name'
}

/** The index behind the capitalised words, particles and titles in a row from `from` on. */
function sequenceEnd(text: string, tokens: readonly Token[], from: number): number {
  let end = from
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]
    const before = tokens[i - 1]
    if (token === undefined || token.kind === 'other') break
    if (i === from && token.kind === 'particle') break
    if (i > from && before !== undefined && !isJoint(text, before, token)) break
    if (token.kind !== 'particle') end = i + 1
  }
  return end
}

function isJoint(text: string, before: Token, after: Token): boolean {
  const gap = text.slice(before.end, after.start)
  if (/^[ \u00a0]?[“"„«(][ \u00a0]?$/u.test(gap) || /^[”"“»)][ \u00a0]$/u.test(gap)) {
    return nickname(text, before, after)
  }
  if (/^[ \u00a0]{1,2}$/u.test(gap)) return true
  return /^\.[ \u00a0]?$/u.test(gap) && (before.kind === 'title' || before.text.length === 1)
}

// Jon “Maddog” Hall: a quoted word inside a name, closed right behind it.
function nickname(text: string, before: Token, after: Token): boolean {
  const opened = /[“"„«(]/u.test(text.slice(before.end, after.start)) ? after : before
  const around = text.slice(opened.start - 2, opened.end + 2)
  return opened.kind === 'name' && /^ [“"„«(][^“"„«()]+[”"“»)] $/u.test(around)
}

function nameOf(text: string, sequence: readonly Token[], lexicon: NameLexicon): PersonName[] {
  const lastPost = sequence.findLastIndex(({ kind, text: one }) => kind === 'title' || lexicon.isPost(one))
  const isTitled = lastPost >= 0 && lastPost < sequence.length - 1
  let rest = sequence.slice(isTitled ? lastPost + 1 : 0)
  while (rest[0]?.kind === 'particle' && rest.length > 1 && !isTitled) rest = rest.slice(1)
  while (rest.length > 1 && lexicon.honorifics.has(rest.at(-1)?.text ?? '')) rest = rest.slice(0, -1)
  const [first] = rest
  const last = rest.at(-1)
  if (first === undefined || last === undefined || lexicon.isPost(last.text)) return []
  const words = rest.filter(({ kind }) => kind !== 'particle').length
  if (words > longest || /^\p{N}/u.test(first.text)) return []
  const span = { start: first.start, end: last.end }
  return [{ span, name: text.slice(span.start, span.end), sure: sureness(words, isTitled) }]
}

const sureness = (words: number, isTitled: boolean): number =>
  Math.min(1, (words === 1 ? 0.15 : words === 2 ? 0.5 : words === 3 ? 0.45 : 0.3) + (isTitled ? 0.35 : 0))
