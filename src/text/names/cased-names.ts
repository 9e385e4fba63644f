import type { NameLexicon } from './name-words.ts'
import type { PersonName } from './person-name.ts'

interface Token {
  text: string
  start: number
  end: number
  kind: 'name' | 'particle' | 'title' | 'other'
}

/** A word of a script with capitals, initials with their dots, inner hyphens and apostrophes. */
const word = /(?:\p{Lu}\.)+(?:-\p{Lu}\.)*|[\p{LC}\p{M}\p{N}]+(?:['’\-‐‑][\p{LC}\p{M}\p{N}]+)*/gu
const capital = /^\p{Lu}/u
const acronym = /^\p{Lu}{2,5}$/u
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
  const doubt = (isTitleCased(tokens) ? 0.2 : 0) + (lexicon.cased ? 0 : 0.15)
  const names: PersonName[] = []
  for (let i = 0; i < tokens.length; i++) {
    const end = sequenceEnd(text, tokens, i)
    if (end === i) continue
    for (const part of partsOf(tokens.slice(i, end), lexicon)) {
      const name = nameOf(text, part, doubt, lexicon)
      if (name !== undefined) names.push(name)
    }
    i = end - 1
  }
  return names
}

/** Whether most longer words have a capital, as in English headlines: it then tells little. */
function isTitleCased(tokens: readonly Token[]): boolean {
  let long = 0
  let capitals = 0
  for (const { text } of tokens) {
    if (text.length < 4) continue
    long++
    if (opensWithCapital(text)) capitals++
  }
  return long >= 4 && capitals > long * 0.84
}

function opensWithCapital(text: string): boolean {
  const unit = text.charCodeAt(0)
  return unit < 128 ? unit >= 65 && unit <= 90 : capital.test(text)
}

function tokensOf(text: string, lexicon: NameLexicon): Token[] {
  const tokens: Token[] = []
  for (const { 0: whole, index } of text.matchAll(word)) {
    const found = withoutElision(whole)
    const end = index + whole.length
    tokens.push({ text: found, start: end - found.length, end, kind: kindOf(found, lexicon) })
  }
  return tokens
}

const withoutElision = (text: string): string =>
  text.includes("'") || text.includes('’')
    ? text.replace(/^\p{Ll}{1,5}['’](?=\p{Lu})/u, '')
    : text

function kindOf(text: string, lexicon: NameLexicon): Token['kind'] {
  const { titles, particles, interviews, plain } = lexicon
  const isTitle = (): boolean => titles.has(text) || titles.has(`${text}.`)
  if (!opensWithCapital(text)) return particles.has(text) && !isTitle() ? 'particle' : 'other'
  if (isTitle()) return 'title'
  return interviews.has(text) || plain.has(text) ? 'other' : 'name'
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
  if (/^(?: [“"„«(]|[”"“»)] )$/u.test(gap)) return isNickname(text, before, after)
  if (/^[ \u00a0]{1,2}(?:d['’])?$/u.test(gap)) return true
  return /^\.[ \u00a0]?$/u.test(gap) && (before.kind === 'title' || before.text.length === 1)
}

// Jon “Maddog” Hall: a quoted word inside a name, closed right behind it.
function isNickname(text: string, before: Token, after: Token): boolean {
  const quoted = text.charAt(before.end) === ' ' ? after : before
  const around = text.slice(quoted.start - 2, quoted.end + 3)
  return quoted.kind === 'name' && /^ [“"„«(][^“"„«()]+[”"“»)] \p{Lu}$/u.test(around)
}

/** Part of a sequence; `titled` when a post or title stands right before it. */
interface Part {
  tokens: Token[]
  titled: boolean
}

// "Jan Holm CEO", "Dichterin Ida Holm": posts and titles part a sequence. A family name may look
// like a post (Koch, Richter): behind a single word it is none.
function partsOf(sequence: readonly Token[], lexicon: NameLexicon): Part[] {
  const parts: Part[] = []
  let part: Part = { tokens: [], titled: false }
  for (const [i, token] of sequence.entries()) {
    const isLast = i === sequence.length - 1
    const isPost =
      token.kind === 'title' ||
      (lexicon.isPost(token.text) && !(isLast && part.tokens.length === 1))
    // "Jan Holm CDO Rivermart": capitals alone are the short form of something else.
    const isOther =
      acronym.test(token.text) && part.tokens.some(({ text }) => text !== text.toUpperCase())
    if (!isPost && !isOther) part.tokens.push(token)
    else {
      parts.push(part)
      part = { tokens: [], titled: isPost }
    }
  }
  return [...parts, part]
}

function nameOf(
  text: string,
  { tokens, titled }: Part,
  doubt: number,
  lexicon: NameLexicon,
): PersonName | undefined {
  const from = startOf(tokens, lexicon)
  let end = tokens.findLastIndex(({ kind }) => kind !== 'particle') + 1
  while (end > from + 1 && lexicon.honorifics.has(tokens[end - 1]?.text ?? '')) end--
  const [first, last] = [tokens[from], tokens[end - 1]]
  if (first === undefined || last === undefined) return undefined
  const words = tokens.slice(from, end).filter(({ kind }) => kind !== 'particle').length
  if (words > longest || /^\p{N}/u.test(first.text)) return undefined
  const span = { start: first.start, end: last.end }
  const given = lexicon.givenNames.has(first.text) ? 0.25 : 0
  const sure = sureness(words, titled && first === tokens[0]) + given - doubt
  return { span, name: text.slice(span.start, span.end), sure: Math.max(0.05, Math.min(1, sure)) }
}

// "Politologe Jan Holm": what stands before a given name with a family name behind it is no part.
function startOf(tokens: readonly Token[], { givenNames, familyFirst }: NameLexicon): number {
  const first = tokens.findIndex(({ kind }) => kind !== 'particle')
  if (familyFirst || givenNames.has(tokens[first]?.text ?? '')) return first
  const given = tokens.findIndex(({ text }) => givenNames.has(text))
  return given > 0 && given < tokens.length - 1 ? given : first
}

function sureness(words: number, titled: boolean): number {
  const form = words === 1 ? 0.15 : words === 2 ? 0.5 : words === 3 ? 0.45 : 0.3
  return form + (titled ? 0.35 : 0)
}
