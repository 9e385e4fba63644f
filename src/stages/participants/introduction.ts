import { lastWord, type NameLexicon } from '../../text/names/name-words.ts'
import { withoutTail } from '../../text/strip.ts'

/** What a page says that somebody is. */
export interface Introduction {
  post?: string
  organisation?: string
}

const sentenceEnd = /(?<!\p{Lu})\.(?=\s|$)|[!?;:\n“”"„«»()（）[\]。！？；：「」『』]|, (?=\p{Ll})/u

/** What an apposition or a description says: `secretary general of the River Council`. */
export function introductionIn(phrase: string, lexicon: NameLexicon): Introduction {
  const cut = phrase.search(sentenceEnd)
  const words = (cut < 0 ? phrase : phrase.slice(0, cut)).trim()
  return lexicon.spaced ? spacedIntroduction(words, lexicon) : denseIntroduction(words, lexicon)
}

const token = /[\p{L}\p{M}\p{N}&][\p{L}\p{M}\p{N}&'’.\-‐]*/gu

// secretary general of the River Council
// ^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^
function spacedIntroduction(words: string, lexicon: NameLexicon): Introduction {
  const tokens = [...words.matchAll(token)].slice(0, 16)
  const first = tokens.find(([word]) => word.length > 1 && !lexicon.plain.has(word))
  const found = tokens.find(
    ({ 0: word, index }) => lexicon.isPost(word) || lexicon.posts.opening(words.slice(index)) > 0,
  )
  if (first === undefined || found === undefined || isApart(first, found, tokens, lexicon))
    return {}
  const postEnd = endOfPostAt(found, words, lexicon)
  const start = first.index + elision(first[0])
  const link = linkBehind(tokens, postEnd, lexicon)
  if (link === undefined) {
    const isWhole = tokens.length <= 5 && !words.includes(',', postEnd)
    return { post: words.slice(start, isWhole ? words.length : postEnd) }
  }
  const organisation = organisationFrom(tokens.slice(link + 1), words, lexicon)
  const post = withoutTail(words.slice(start, tokens[link]?.index), ',')
  return { post, ...(organisation === undefined ? {} : { organisation }) }
}

/** Whether a post stands too far into a phrase, or behind a link, to be what the phrase says. */
function isApart(
  first: RegExpExecArray,
  post: RegExpExecArray,
  tokens: readonly RegExpExecArray[],
  lexicon: NameLexicon,
): boolean {
  const between = tokens.filter(({ index }) => index > first.index && index < post.index)
  return (
    between.length > 3 ||
    between.some(([word]) => lexicon.links.has(word) && !lexicon.joiners.has(word))
  )
}

const elision = (word: string): number => /^\p{L}{1,5}['’](?=\p{L}{2})/u.exec(word)?.[0].length ?? 0

const endOfPostAt = (
  { 0: word, index }: RegExpExecArray,
  words: string,
  { posts }: NameLexicon,
): number => index + Math.max(word.length, posts.opening(words.slice(index)))

/** The link before the organisation: the post goes on up to it in small words only. */
function linkBehind(
  tokens: readonly RegExpExecArray[],
  postEnd: number,
  lexicon: NameLexicon,
): number | undefined {
  const behind = tokens.findIndex(({ index }) => index >= postEnd)
  const next = tokens[behind]?.[0] ?? ''
  if (
    behind < 0 ||
    !(lexicon.links.has(next) || lexicon.joiners.has(next) || /^\p{Lu}/u.test(next))
  )
    return undefined
  const link = tokens.findIndex(({ 0: word }, i) => {
    const following = tokens.slice(i + 1, i + 3).map(([one]) => one)
    const names =
      following.some((one) => /^\p{Lu}/u.test(one)) && !lexicon.isPost(following[0] ?? '')
    return i >= behind && lexicon.links.has(word) && !lexicon.joiners.has(word) && names
  })
  return link < 0 ? undefined : link
}

function organisationFrom(
  tokens: readonly RegExpExecArray[],
  words: string,
  lexicon: NameLexicon,
): string | undefined {
  const first = tokens.findIndex(([word]) => /^[\p{Lu}\p{N}]/u.test(word))
  if (first < 0) return undefined
  let end = first + 1
  for (let i = first + 1; i < tokens.length && i < first + 9; i++) {
    const word = tokens[i]?.[0] ?? ''
    if (/^[\p{Lu}\p{N}&]/u.test(word)) end = i + 1
    else if (!lexicon.plain.has(word) && !lexicon.links.has(word)) break
  }
  const [from, to] = [tokens[first], tokens[end - 1]]
  if (from === undefined || to === undefined) return undefined
  return words.slice(from.index, to.index + to[0].length).replace(/[,.]$/u, '')
}

// 북구문화원 사무총장      东湖大学教授
// ^^^^^ ^^^^           ^^^^  ^^
function denseIntroduction(words: string, lexicon: NameLexicon): Introduction {
  const head = /^[^,，、]*/u.exec(words)?.[0].trim() ?? ''
  const end = endOfPost(head, lexicon)
  return end === undefined ? {} : postAtEnd(head.slice(0, end), lexicon)
}

/** The post that closes a phrase, and the organisation before it. */
function postAtEnd(phrase: string, lexicon: NameLexicon): Introduction {
  const length = lexicon.posts.closing(phrase)
  if (length === 0) return {}
  const start = wholePost(phrase, phrase.length - length, lexicon)
  const organisation = organisationBefore(phrase.slice(0, start), lexicon)
  return { post: phrase.slice(start), ...(organisation === undefined ? {} : { organisation }) }
}

// 원내대표, 副主管: up to two syllables written before a post, and words such as "former", belong to it.
function wholePost(phrase: string, start: number, { titles }: NameLexicon): number {
  const title = titles.closing(phrase.slice(0, start))
  if (title > 0) return start - title
  const syllables = /(?<![가-힣])[가-힣]{1,2}$/u.exec(phrase.slice(0, start))?.[0].length ?? 0
  return start - syllables
}

/** Where the first post of a phrase ends; undefined when none stands in its first words. */
function endOfPost(phrase: string, { posts }: NameLexicon): number | undefined {
  for (let at = 0; at < Math.min(phrase.length, 30); at++) {
    const length = posts.opening(phrase.slice(at, at + 12))
    if (length > 0) return at + length
  }
  return undefined
}

const company = /^(?:㈜|\(주\)|（株）|株式会社)/u
const endsOther = /[은는을를에서며고]$|[はがをにでと、]$/u

/** The words before a post that may name its organisation, back to a word that belongs elsewhere. */
export function organisationBefore(text: string, lexicon: NameLexicon): string | undefined {
  const clause = text.slice(lastBoundary(text))
  const parts = clause.trim().split(/\s+/u)
  let from = parts.length
  while (from > 0 && parts.length - from < 4) {
    const part = parts[from - 1] ?? ''
    if (part === '' || (from < parts.length && endsOther.test(part)) || lexicon.plain.has(part))
      break
    from--
    if (company.test(part)) break
  }
  const words = parts.slice(from).join(' ')
  const name = afterOther(words, lexicon)
    .replace(/[의の的之]$/u, '')
    .trim()
  return name.length >= 2 && name.length <= 40 && !endsOther.test(name) && !lexicon.posts.has(name)
    ? name
    : undefined
}

const boundaries = ',，、。.:：;!?！？()（）“”"\'‘’「」『』<>《》[]【】\n=＝'

function lastBoundary(text: string): number {
  for (let at = text.length - 1; at >= 0; at--)
    if (boundaries.includes(text.charAt(at))) return at + 1
  return 0
}

/** Without what stands before the last word that cannot be part of a name, in unspaced scripts. */
function afterOther(words: string, { interviews, verbs, plain, spaced }: NameLexicon): string {
  if (spaced || /[가-힣]/u.test(words)) return words
  for (let at = words.length - 2; at > 0; at--) {
    const head = words.slice(0, at)
    const known = Math.max(interviews.closing(head), verbs.closing(head), plain.closing(head))
    if (known > 0) return words.slice(at)
  }
  return words
}

/**
 * What the words around a name say of its bearer: an apposition or brackets behind it, or a post
 * before it.
 *
 * Ida Holm, director of the River Museum      강물박물관 관장 홍길동      张三（东湖大学教授）
 *           ^^^^^^^^        ^^^^^^^^^^^^     ^^^^^^^^^ ^^                 ^^^^ ^^
 */
export function introductionOf(before: string, after: string, lexicon: NameLexicon): Introduction {
  const behind = behindName(after, lexicon)
  if (behind.post !== undefined && behind.organisation !== undefined) return behind
  const ahead = beforeName(before, lexicon)
  if (ahead.post === undefined) return behind
  return { ...behind, ...ahead }
}

function behindName(after: string, lexicon: NameLexicon): Introduction {
  const honorific = lexicon.spaced ? 0 : lexicon.honorifics.opening(after)
  const isPost = honorific > 0 && lexicon.posts.opening(after) >= honorific
  const rest = isPost ? after : after.slice(honorific)
  const apposition =
    /^(?:\s?[(（]\d{1,3}[^)）]{0,6}[)）])?(?:\s?[,，、(（–—]\s?|\s(?=\p{L}))/u.exec(rest)
  if (/^\s/u.test(rest) && lexicon.spaced) return {}
  if (apposition === null) return isPost ? denseIntroduction(after, lexicon) : {}
  return introductionIn(rest.slice(apposition[0].length), lexicon)
}

function beforeName(before: string, lexicon: NameLexicon): Introduction {
  const text = withoutTail(before, ',:：、')
  if (!lexicon.spaced) {
    return postAtEnd(text, lexicon)
  }
  const last = lastWord(text)
  const length = Math.max(lexicon.posts.closing(text), lexicon.isPost(last) ? last.length : 0)
  if (length === 0) return {}
  return { post: text.slice(-length) }
}
