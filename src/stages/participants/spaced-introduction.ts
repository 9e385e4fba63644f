import { lastWord, type NameLexicon } from '../../text/names/name-words.ts'
import { withoutTail } from '../../text/strip.ts'
import { aside, fullest, type Introduction, introduction, lastClause } from './introduction.ts'

const token = /[\p{L}\p{M}\p{N}&][\p{L}\p{M}\p{N}&'’.\-‐]*/gu
const capital = /^\p{Lu}/u

type Token = RegExpExecArray

const tokensOf = (words: string): Token[] => [...words.matchAll(token)].slice(0, 16)

/**
 * What stands around a name in languages that put an organisation behind its post.
 *
 * Ida Holm is the director of the River Museum      la directrice du Musée du Fleuve, Anna Aubrac
 *                 ^^^^^^^^        ^^^^^^^^^^^^          ^^^^^^^^^^    ^^^^^^^^^^^^^^^
 */
export const spacedAround = (before: string, after: string, lexicon: NameLexicon): Introduction =>
  fullest([behindName(after, lexicon), beforeName(before, lexicon)])

function behindName(after: string, lexicon: NameLexicon): Introduction {
  const rest = after.replace(aside, '')
  const sign = /^\s?[,(–—]\s?/u.exec(rest)?.[0]
  if (sign !== undefined) return spacedIn(rest.slice(sign.length), lexicon)
  return isStatement(rest, lexicon) ? spacedIn(rest, lexicon) : {}
}

// "Ida Holm is a lock keeper": small words, and behind a determiner up to two more before the post.
function isStatement(after: string, lexicon: NameLexicon): boolean {
  if (!/^\s\p{Ll}/u.test(after)) return false
  const tokens = tokensOf(after)
  const at = tokens.findIndex(({ 0: word, index }) => postAt(after, index, word, lexicon) > 0)
  const before = tokens.slice(0, Math.max(0, at)).map(([word]) => word)
  const small = before.findIndex((word) => !lexicon.plain.has(word))
  const [lead, noun] = small < 0 ? [before, []] : [before.slice(0, small), before.slice(small)]
  const isDetermined = noun.length === 0 || lexicon.determiners.has(lead.at(-1) ?? '')
  const leadsOn = (word: string): boolean => lexicon.links.has(word) || lexicon.joiners.has(word)
  return lead.length > 0 && noun.length <= 2 && isDetermined && !before.some(leadsOn)
}

function beforeName(before: string, lexicon: NameLexicon): Introduction {
  const text = withoutTail(before, ',:')
  const last = lastWord(text)
  const length = Math.max(lexicon.posts.closing(text), lexicon.isPost(last) ? last.length : 0)
  if (length > 0) return introduction(text.slice(-length), housesBefore(text.slice(0, -length)))
  const clause = lastClause(text)
  const post = tokensOf(clause).findLast(
    ({ 0: word, index }) => postAt(clause, index, word, lexicon) > 0,
  )
  if (post === undefined) return {}
  const phrase = clause.slice(post.index)
  const found = spacedIn(phrase, lexicon)
  return found.organisation !== undefined && phrase.endsWith(found.organisation) ? found : {}
}

// River Museum director Ida Holm
// ^^^^^^^^^^^^                    capitalised words behind a small one
const housesBefore = (text: string): string | undefined =>
  /(?<=^|\p{Ll} |[.,;:] )\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){1,3}(?= $)/u.exec(
    text,
  )?.[0]

const phraseEnd = /(?<!\p{Lu})\.(?=\s|$)|[!?;:\n“”"„«»()[\]]|, (?=\p{Ll})/u

/** What a phrase says: its first post, and the organisation that a link joins to it. */
export function spacedIn(phrase: string, lexicon: NameLexicon): Introduction {
  const cut = phrase.search(phraseEnd)
  const words = (cut < 0 ? phrase : phrase.slice(0, cut)).trim()
  const tokens = tokensOf(words)
  const first = tokens.find(([word]) => word.length > 1 && !lexicon.plain.has(word))
  const found = tokens.find(({ 0: word, index }) => postAt(words, index, word, lexicon) > 0)
  if (first === undefined || found === undefined || isApart(first, found, tokens, lexicon))
    return {}
  const postEnd = found.index + postAt(words, found.index, found[0], lexicon)
  const start = first.index + elision(first[0])
  const house = houseBehind(tokens, postEnd, words, lexicon)
  if (house !== undefined)
    return introduction(withoutTail(words.slice(start, house.from), ','), house.name)
  const isWhole = tokens.length <= 5 && !words.includes(',', postEnd)
  return { post: words.slice(start, isWhole ? words.length : postEnd) }
}

/** Length of the post that opens at a word; 0 for none. */
function postAt(text: string, at: number, word: string, { posts, isPost }: NameLexicon): number {
  const length = posts.opening(text.slice(at))
  const bare = withoutTail(word, '.')
  return isPost(bare) ? Math.max(bare.length, length) : length
}

/** Whether a post stands too far into a phrase, or behind a link, to be what the phrase says. */
function isApart(
  first: Token,
  post: Token,
  tokens: readonly Token[],
  lexicon: NameLexicon,
): boolean {
  const between = tokens.filter(({ index }) => index > first.index && index < post.index)
  return (
    between.length > 3 ||
    between.some(([word]) => lexicon.links.has(word) && !lexicon.joiners.has(word))
  )
}

const elision = (word: string): number => /^\p{L}{1,5}['’](?=\p{L}{2})/u.exec(word)?.[0].length ?? 0

/**
 * The organisation behind a post, and where it, or the link before it, begins. A capital right behind
 * a small post needs no link: `direktur Museum Sungai`.
 */
function houseBehind(
  tokens: readonly Token[],
  postEnd: number,
  words: string,
  lexicon: NameLexicon,
): { from: number; name: string } | undefined {
  const behind = tokens.findIndex(({ index }) => index >= postEnd)
  const next = tokens[behind]
  if (next === undefined) return undefined
  const isSmall = !capital.test(tokens[behind - 1]?.[0] ?? '')
  const link = capital.test(next[0]) && isSmall ? behind : linkFrom(tokens, behind, lexicon)
  const from = tokens[link]
  if (from === undefined) return undefined
  const name = organisationFrom(tokens.slice(link), words, lexicon)
  return name === undefined ? undefined : { from: from.index, name }
}

/** The link before the organisation: the post goes on up to it in small words only. */
function linkFrom(tokens: readonly Token[], behind: number, lexicon: NameLexicon): number {
  const { links, joiners, isPost } = lexicon
  const next = tokens[behind]?.[0] ?? ''
  if (!links.has(next) && !joiners.has(next) && !capital.test(next)) return -1
  return tokens.findIndex(({ 0: word }, i) => {
    const following = tokens.slice(i + 1, i + 3).map(([one]) => one)
    const names = following.some((one) => capital.test(one)) && !isPost(following[0] ?? '')
    return i >= behind && links.has(word) && !joiners.has(word) && names
  })
}

function organisationFrom(
  tokens: readonly Token[],
  words: string,
  { plain, links }: NameLexicon,
): string | undefined {
  const first = tokens.findIndex(([word]) => /^[\p{Lu}\p{N}]/u.test(word))
  if (first < 0) return undefined
  let end = first + 1
  for (let i = first + 1; i < tokens.length && i < first + 9; i++) {
    const word = tokens[i]?.[0] ?? ''
    if (/^[\p{Lu}\p{N}&]/u.test(word)) end = i + 1
    else if (!plain.has(word) && !links.has(word)) break
  }
  const [from, to] = [tokens[first], tokens[end - 1]]
  if (from === undefined || to === undefined) return undefined
  return words.slice(from.index, to.index + to[0].length).replace(/[,.]$/u, '')
}
