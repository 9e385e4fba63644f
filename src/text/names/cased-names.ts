import { casedWordsIn, isCapitalAt } from './cased-words.ts'
import type { NameLexicon } from './name-words.ts'
import type { PersonName } from './person-name.ts'

interface Token {
  text: string
  start: number
  end: number
  kind: 'name' | 'particle' | 'title'
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
    for (const part of partsOf(tokens.slice(i, end), lexicon)) {
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
  for (const { start: first, end: last } of casedWordsIn(text)) {
    const start = first + elisionAt(text, first, last)
    const end = /['’]s$/.test(text.slice(last - 2, last)) ? last - 2 : last
    const isCapital = isCapitalAt(text, start)
    if (end - start >= 4) {
      long++
      if (isCapital) capitals++
    }
    const found = text.slice(start, end)
    const kind = isCapital ? kindOf(found, lexicon) : particle(found, lexicon)
    if (kind !== undefined) tokens.push({ text: found, start, end, kind })
  }
  return { tokens, isTitleCased: long >= 4 && capitals > long * 0.84 }
}

/** Length of an elided word before a capital: d’Este. */
function elisionAt(text: string, start: number, end: number): number {
  for (let at = start + 1; at < Math.min(end - 1, start + 6); at++) {
    const sign = text.charAt(at)
    if (sign !== "'" && sign !== '’') continue
    const isElided = isCapitalAt(text, at + 1) && /^\p{Ll}+$/u.test(text.slice(start, at))
    return isElided ? at + 1 - start : 0
  }
  return 0
}

function kindOf(text: string, lexicon: NameLexicon): Token['kind'] | undefined {
  if (isTitle(text, lexicon)) return 'title'
  const { interviews, links, particles, plain } = lexicon
  // "Am Ende": a small word opens the sentence.
  const isSmall = plain.has(text) || (links.has(text) && !particles.has(text))
  return isSmall || interviews.has(text) ? undefined : 'name'
}

const particle = (text: string, lexicon: NameLexicon): 'particle' | undefined =>
  lexicon.particles.has(text) && !isTitle(text, lexicon) ? 'particle' : undefined

const isTitle = (text: string, { titles }: NameLexicon): boolean =>
  titles.has(text) || titles.has(`${text}.`)

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
  while (end > from + 1 && lexicon.honorifics.has(tokens[end - 1]?.text ?? '')) end--
  const [first, last] = [tokens[from], tokens[end - 1]]
  if (first === undefined || last === undefined) return undefined
  const words = tokens.slice(from, end).filter(({ kind }) => kind !== 'particle').length
  if (words > longest || /^\p{N}/u.test(first.text)) return undefined
  const span = { start: first.start, end: last.end }
  const sure =
    sureness(words, titled && first === tokens[0]) +
    givenness(tokens.slice(from), first, lexicon) -
    doubt
  return { span, name: text.slice(span.start, span.end), sure: Math.max(0.05, Math.min(1, sure)) }
}

// "Fragen zum Thema": a particle that is an everyday word, too, joins any nouns.
function givenness(
  tokens: readonly Token[],
  first: Token,
  { givenNames, organisations, plain }: NameLexicon,
): number {
  if (tokens.some(({ text }) => organisations.has(text))) return -0.4
  if (givenNames.has(first.text)) return 0.25
  return tokens.some(({ kind, text }) => kind === 'particle' && plain.has(text)) ? -0.25 : 0
}

// "Politologe Jan Holm", "Scheune von Ida Holm": what stands before a given name with a family name
// behind it is no part, nor what an everyday particle joins to two words.
function startOf(tokens: readonly Token[], lexicon: NameLexicon): number {
  const { givenNames, familyFirst, plain } = lexicon
  const first = tokens.findIndex(({ kind }) => kind !== 'particle')
  if (familyFirst || tokens.length < 3 || givenNames.has(tokens[first]?.text ?? '')) return first
  const given = tokens.findIndex(({ text }) => givenNames.has(text))
  if (given > 0 && given < tokens.length - 1) return given
  const joint = tokens.findLastIndex(({ kind, text }) => kind === 'particle' && plain.has(text))
  return joint > 0 && joint < tokens.length - 2 ? joint + 1 : first
}

function sureness(words: number, titled: boolean): number {
  const form = words === 1 ? 0.15 : words === 2 ? 0.5 : words === 3 ? 0.45 : 0.3
  return form + (titled ? 0.35 : 0)
}
