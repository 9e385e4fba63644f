import { bitsOf } from '../word-list.ts'
import { familyLengths } from './family-lengths.ts'
import { listBits, type NameLexicon } from './name-words.ts'
import type { PersonName } from './person-name.ts'

interface Token {
  text: string
  start: number
  end: number
}

/** Particles that stand behind a name, the longest first. */
const particle =
  /(?:이라고|이라며|라고|라며|입니다|이에요|예요|에게서|으로서|에게|께서|에서|으로|부터|까지|이나|이라|이란|[은는이가을를의와과도께로만라란])$/u

/**
 * Korean names: a family name of the sheet with a given name of one or two syllables, before or
 * behind a post or honorific, or before brackets that hold Han signs or an age.
 *
 * 협회 사무총장 홍길동 씨는      다나카 유이치(田中裕一) 교수
 *               ^^^               ^^^^^^^^^^^^^
 */
export function hangulNamesIn(text: string, lexicon: NameLexicon): PersonName[] {
  const tokens = tokensOf(text)
  const names: PersonName[] = []
  tokens.forEach((token, i) => {
    if (!mayName(text, token, lexicon)) return
    const before = isNear(text, tokens[i - 1], token) ? tokens[i - 1] : undefined
    const after = wordBehind(text, tokens, i, lexicon)
    const name = nameAt(text, token, before, after, lexicon)
    if (name !== undefined) names.push(name)
  })
  return names
}

/** The word behind another, and behind its house: 남도윤 하늘대 교수. */
function wordBehind(
  text: string,
  tokens: readonly Token[],
  i: number,
  { organisations }: NameLexicon,
): Token | undefined {
  const [token, next, last] = tokens.slice(i, i + 3)
  if (token === undefined || !isNear(text, token, next)) return undefined
  const isHouse = organisations.closing(next?.text ?? '') > 0 && isNear(text, next, last)
  return isHouse ? last : next
}

const tokensOf = (text: string): Token[] =>
  Array.from(text.matchAll(/[가-힣]+/g), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }))

/** Whether a word opens with a family name or has brackets behind it, as every name does. */
function mayName(text: string, { start, end }: Token, { index }: NameLexicon): boolean {
  if (end < text.length && text.charCodeAt(end) === 0x28) return true
  const short = Math.min(start + 2, end)
  const lists =
    bitsOf(index, text, start, start + 1) |
    bitsOf(index, text, start, short) |
    bitsOf(index, text, start, end)
  return (lists & listBits.familyNames) !== 0
}

const isNear = (text: string, a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && /^['’"”」]? $/u.test(text.slice(a.end, b.start))

function nameAt(
  text: string,
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  lexicon: NameLexicon,
): PersonName | undefined {
  const leads = before !== undefined && lexicon.posts.closing(before.text) > 0
  const hasAge = /^\(\d{1,3}[)세,]/u.test(text.slice(token.end, token.end + 6))
  const follows = hasAge || (after !== undefined && isHonorific(after.text, lexicon))
  return (
    spelledName(text, token, leads ? undefined : before) ??
    nativeName(text, token, leads, follows, lexicon) ??
    familyName(text, token, leads ? after : undefined, follows, lexicon)
  )
}

/** A name that Han signs in brackets spell out: as many as syllables for a Korean one. */
function spelledName(
  text: string,
  token: Token,
  before: Token | undefined,
): PersonName | undefined {
  const signs = spelledOut(text, token.end)
  if (signs === 0) return undefined
  const isOne = signs === token.text.length || before === undefined
  return named(text, isOne ? token.start : before.start, token.end, 0.75)
}

function nativeName(
  text: string,
  token: Token,
  leads: boolean,
  follows: boolean,
  lexicon: NameLexicon,
): PersonName | undefined {
  const stem = stemsOf(token.text, lexicon).find(
    (one) => familyLengths(one, lexicon).length > 0 && !isOther(one, lexicon),
  )
  if (stem === undefined) return undefined
  const isHonored =
    (follows && stem === token.text) ||
    lexicon.honorifics.opening(token.text.slice(stem.length)) > 0
  const anchors = Number(isHonored) + Number(leads)
  const sure = stem.length === 3 ? usualness(stem, token, lexicon) + anchors * 0.45 : anchors * 0.35
  return sure === 0
    ? undefined
    : named(text, token.start, token.start + stem.length, Math.min(1, sure))
}

/** How much three syllables look like a name by themselves; less where the last may be a particle. */
function usualness(stem: string, token: Token, { givenLetters }: NameLexicon): number {
  const isUsual = Array.from(stem.slice(1)).every((one) => givenLetters.includes(one))
  const isOpen = stem === token.text && particle.test(stem)
  return isUsual ? (isOpen ? 0.15 : 0.25) : 0.05
}

// 김 교수, 배우 김 하늘
function familyName(
  text: string,
  token: Token,
  given: Token | undefined,
  follows: boolean,
  lexicon: NameLexicon,
): PersonName | undefined {
  if (!lexicon.familyNames.has(token.text)) return undefined
  if (follows) return named(text, token.start, token.end, 0.3)
  return given?.text.length === 2 ? named(text, token.start, given.end, 0.4) : undefined
}

const named = (text: string, start: number, end: number, sure: number): PersonName => ({
  span: { start, end },
  name: text.slice(start, end),
  sure,
})

/** The word itself, without a particle, and without an honorific written to it. */
function stemsOf(text: string, lexicon: NameLexicon): string[] {
  const bare = text.replace(particle, '')
  const stems = [text, bare]
  for (const stem of [text, bare]) {
    const post = lexicon.posts.closing(stem)
    const honorific = Math.max(lexicon.honorifics.closing(stem), post)
    // 국민배우: a short word before a post is another noun.
    if (honorific > 0 && stem.length - honorific >= (post > 0 ? 3 : 2))
      stems.push(stem.slice(0, -honorific))
  }
  return stems.filter((stem) => stem.length >= 2)
}

/** A word for a post or an honorific, be it compounded (원내대표), with at most a particle behind it. */
function isHonorific(text: string, { honorifics, posts }: NameLexicon): boolean {
  const length = Math.max(honorifics.opening(text), posts.opening(text))
  const bare = text.replace(particle, '')
  return length > 0
    ? length === text.length || text.slice(length).replace(particle, '').length <= 1
    : bare.length > 3 && posts.closing(bare) > 0
}

const isOther = (text: string, lexicon: NameLexicon): boolean =>
  lexicon.plain.has(text) ||
  lexicon.posts.has(text) ||
  lexicon.honorifics.has(text) ||
  lexicon.interviews.has(text)

/** How many Han signs in brackets spell out a name that ends here; 0 for none. */
const spelledOut = (text: string, end: number): number =>
  text.charAt(end) === '('
    ? (/^\((\p{Script=Han}{2,6})[),]/u.exec(text.slice(end, end + 9))?.[1]?.length ?? 0)
    : 0
