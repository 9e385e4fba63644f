import type { NameLexicon } from '../../text/names/name-words.ts'
import { withoutTail } from '../../text/strip.ts'
import { aside, fullest, type Introduction, introduction, lastClause } from './introduction.ts'

/**
 * What stands around a name in languages that put an organisation before its posts, and either before
 * or behind the name.
 *
 * 북구문화원 사무총장 홍길동      東京大学の山田太郎教授      王明，东湖大学教授
 * ^^^^^ ^^^^              ^^^^     ^^       ^^^^ ^^
 */
export function denseAround(before: string, after: string, lexicon: NameLexicon): Introduction {
  const lead = withoutLink(withoutTail(before, ',:：、・·'), lexicon)
  return fullest([
    postBehind(after, lead, lexicon),
    postAtEnd(lead, lexicon),
    apposition(after, lexicon),
  ])
}

/** Of a post written behind the name; its organisation must look like one, for anything may precede. */
function postBehind(after: string, lead: string, lexicon: NameLexicon): Introduction {
  const title = after.trimStart()
  const length = lexicon.posts.opening(title)
  if (length === 0) return {}
  const organisation = organisationBefore(lead, lexicon)
  const isKnown = organisation !== undefined && isOrganisation(organisation, lexicon)
  return introduction(title.slice(0, length), isKnown ? organisation : undefined)
}

const isOrganisation = (words: string, { organisations }: NameLexicon): boolean =>
  company.test(words) || organisations.closing(words) > 0

function apposition(after: string, lexicon: NameLexicon): Introduction {
  const rest = after.replace(aside, '')
  const phrase = rest.slice(lexicon.honorifics.opening(rest.trimStart()))
  const sign = /^\s?[,，、(（–—]\s?|^\s/u.exec(phrase)?.[0]
  return sign === undefined ? {} : denseIn(phrase.slice(sign.length), lexicon)
}

const phraseEnd = /[,，、!?;:\n“”"()（）[\]。！？；：「」『』]/u

/** What a phrase says: its first post, with the organisation before. */
export function denseIn(phrase: string, lexicon: NameLexicon): Introduction {
  const cut = phrase.search(phraseEnd)
  const words = (cut < 0 ? phrase : phrase.slice(0, cut)).trim()
  const end = endOfPost(words, lexicon)
  return end === undefined ? {} : postAtEnd(words.slice(0, end), lexicon)
}

/** Where the first post of a phrase ends, but for one that opens an organisation: 위원회, 委员会. */
function endOfPost(phrase: string, { posts, organisations }: NameLexicon): number | undefined {
  for (let at = 0; at < Math.min(phrase.length, 30); at++) {
    const rest = phrase.slice(at, at + 12)
    const length = posts.opening(rest)
    const longer = organisations.opening(rest)
    if (longer > length) at += longer - 1
    else if (length > 0) return at + length
  }
  return undefined
}

/** The post that closes a phrase, and the organisation before it. */
function postAtEnd(phrase: string, lexicon: NameLexicon): Introduction {
  const length = lexicon.posts.closing(phrase)
  if (length === 0) return {}
  const start = wholePost(phrase, phrase.length - length, lexicon)
  return introduction(phrase.slice(start), organisationBefore(phrase.slice(0, start), lexicon))
}

// 원내대표, 副主管: up to two syllables written before a post, and words such as "former", belong to it.
function wholePost(phrase: string, start: number, { titles }: NameLexicon): number {
  const title = titles.closing(phrase.slice(0, start))
  if (title > 0) return start - title
  const syllables = /(?<![가-힣])[가-힣]{1,2}$/u.exec(phrase.slice(0, start))?.[0].length ?? 0
  return start - syllables
}

const company = /^(?:㈜|\(주\)|（株）|株式会社)/u
const endsOther = /[은는을를에서며고]$|[はがをにでと、]$/u
const mostWords = 4

/** The words before a post that may name its organisation, back to a word that belongs elsewhere. */
function organisationBefore(text: string, lexicon: NameLexicon): string | undefined {
  const parts = withoutLink(lastClause(text).trim(), lexicon).split(/\s+/u)
  let from = parts.length
  while (from > 0 && parts.length - from < mostWords) {
    const part = parts[from - 1] ?? ''
    if (part === '' || (from < parts.length && endsOther.test(part)) || lexicon.plain.has(part))
      break
    from--
    if (company.test(part)) break
  }
  const name = afterOther(parts.slice(from).join(' '), lexicon)
  return name.length >= 2 && name.length <= 40 && !endsOther.test(name) && !lexicon.posts.has(name)
    ? name
    : undefined
}

const withoutLink = (text: string, { links }: NameLexicon): string =>
  text.slice(0, text.length - links.closing(text)).trimEnd()

/** Without what stands before the last word that cannot be part of a name, in unspaced scripts. */
function afterOther(words: string, { interviews, verbs, plain }: NameLexicon): string {
  if (/[가-힣]/u.test(words)) return words
  for (let at = words.length - 2; at > 0; at--) {
    const head = words.slice(0, at)
    if (Math.max(interviews.closing(head), verbs.closing(head), plain.closing(head)) > 0)
      return words.slice(at)
  }
  return words
}
