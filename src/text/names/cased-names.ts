import { bitsOf, bitsWith } from '../word-list.ts'
import { endOfCasedWord, isCapitalAt, nextCasedWord } from './cased-words.ts'
import { listBits, type NameLexicon } from './name-words.ts'
import type { PersonName } from './person-name.ts'

interface Token {
  start: number
  end: number
  kind: 'name' | 'particle' | 'title'
  /** The lists that hold the word, by {@link listBits}. */
  lists: number
}

const longest = 5

/**
 * Names in scripts that have capitals: capitalised words in a row, with particles between and
 * titles before them.
 *
 * … says Prof. Anna van der Berg, a …
 *              ^^^^^^^^^^^^^^^^^
 */
export function casedNamesIn(text: string, lexicon: NameLexicon): PersonName[] {
  const { tokens, isTitleCased } = tokensOf(text, lexicon)
  const doubt = (isTitleCased ? 0.2 : 0) + (lexicon.cased ? 0 : 0.15)
  const names: PersonName[] = []
  for (let i = 0; i < tokens.length; i++) {
    const end = sequenceEnd(text, tokens, i)
    if (end === i) continue
    for (const part of partsOf(text, tokens.slice(i, end), lexicon)) {
      const name = nameOf(text, part, doubt, lexicon)
      if (name !== undefined) names.push(name)
    }
    i = end - 1
  }
  return names
}

/**
 * The words that may belong to a name; and whether most longer words have a capital, as in English
 * headlines: it then tells little.
 */
function tokensOf(text: string, lexicon: NameLexicon): { tokens: Token[]; isTitleCased: boolean } {
  const tokens: Token[] = []
  let long = 0
  let capitals = 0
  for (let at = nextCasedWord(text, 0); at < text.length; ) {
    const wordEnd = endOfCasedWord(text, at)
    const start = at + elisionAt(text, at, wordEnd)
    const end = isGenitive(text, wordEnd) ? wordEnd - 2 : wordEnd
    const isCapital = isCapitalAt(text, start)
    if (end - start >= 4) {
      long++
      if (isCapital) capitals++
    }
    const lists = bitsOf(lexicon.index, text, start, end)
    const kind = kindOf(lists, isCapital, isTitle(lexicon, text, start, end))
    if (kind !== undefined) tokens.push({ start, end, kind, lists })
    at = nextCasedWord(text, wordEnd)
  }
  return { tokens, isTitleCased: long >= 4 && capitals > long * 0.84 }
}

const isGenitive = (text: string, end: number): boolean =>
  text.charCodeAt(end - 1) === 0x73 && isApostrophe(text, end - 2)

function isApostrophe(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit === 0x27 || unit === 0x2019
}

/** Length of an elided word before a capital: d’Este. */
function elisionAt(text: string, start: number, end: number): number {
  for (let at = start + 1; at < Math.min(end - 1, start + 6); at++) {
    if (!isApostrophe(text, at)) continue
    const isElided = isCapitalAt(text, at + 1) && /^\p{Ll}+$/u.test(text.slice(start, at))
    return isElided ? at + 1 - start : 0
  }
  return 0
}

const { titles, particles, plain, links, interviews, givenNames, organisations } = listBits

function kindOf(lists: number, isCapital: boolean, isTitle: boolean): Token['kind'] | undefined {
  if (!isCapital) return (lists & particles) !== 0 && !isTitle ? 'particle' : undefined
  if (isTitle) return 'title'
  // "Am Ende": a small word opens the sentence.
  const isSmall = (lists & plain) !== 0 || (lists & (links | particles)) === links
  return isSmall || (lists & interviews) !== 0 ? undefined : 'name'
}

const isTitle = ({ index }: NameLexicon, text: string, start: number, end: number): boolean =>
  (bitsWith(index, text, start, end, 0x2e) & titles) !== 0

/** The index behind the capitalised words, particles and titles in a row from `from` on. */
function sequenceEnd(text: string, tokens: readonly Token[], from: number): number {
  let end = from
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]
    const before = tokens[i - 1]
    if (token === undefined) break
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
  return /^\.[ \u00a0]?$/u.test(gap) && (before.kind === 'title' || before.end - before.start === 1)
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
function partsOf(text: string, sequence: readonly Token[], lexicon: NameLexicon): Part[] {
  const parts: Part[] = []
  let part: Part = { tokens: [], titled: false }
  for (const [i, token] of sequence.entries()) {
    const isLast = i === sequence.length - 1
    const isPost =
      token.kind === 'title' ||
      (!(isLast && part.tokens.length === 1) && lexicon.isPost(wordOf(text, token)))
    if (!isPost) part.tokens.push(token)
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
  while (end > from + 1 && isIn(tokens[end - 1], listBits.honorifics)) end--
  const [first, last] = [tokens[from], tokens[end - 1]]
  if (first === undefined || last === undefined) return undefined
  const words = tokens.slice(from, end).filter(({ kind }) => kind !== 'particle').length
  if (words > longest || /^\p{N}/u.test(text.charAt(first.start))) return undefined
  const span = { start: first.start, end: last.end }
  const sure =
    sureness(words, titled && first === tokens[0]) + givenness(tokens.slice(from), first) - doubt
  return { span, name: text.slice(span.start, span.end), sure: Math.max(0.05, Math.min(1, sure)) }
}

const isIn = (token: Token | undefined, lists: number): boolean =>
  token !== undefined && (token.lists & lists) !== 0

const wordOf = (text: string, { start, end }: Token): string => text.slice(start, end)

/** Whether a particle is an everyday word, too. */
const isEveryday = (token: Token): boolean => token.kind === 'particle' && isIn(token, plain)

// "Fragen zum Thema": a particle that is an everyday word, too, joins any nouns.
function givenness(tokens: readonly Token[], first: Token): number {
  if (tokens.some((token) => isIn(token, organisations))) return -0.4
  if (isIn(first, givenNames)) return 0.25
  return tokens.some(isEveryday) ? -0.25 : 0
}

// "Politologe Jan Holm", "Scheune von Ida Holm": what stands before a given name with a family name
// behind it is no part, nor what an everyday particle joins to two words.
function startOf(tokens: readonly Token[], { familyFirst }: NameLexicon): number {
  const first = tokens.findIndex(({ kind }) => kind !== 'particle')
  if (familyFirst || tokens.length < 3 || isIn(tokens[first], givenNames)) return first
  const given = tokens.findIndex((token) => isIn(token, givenNames))
  if (given > 0 && given < tokens.length - 1) return given
  const joint = tokens.findLastIndex(isEveryday)
  return joint > 0 && joint < tokens.length - 2 ? joint + 1 : first
}

function sureness(words: number, titled: boolean): number {
  const form = words === 1 ? 0.15 : words === 2 ? 0.5 : words === 3 ? 0.45 : 0.3
  return form + (titled ? 0.35 : 0)
}
