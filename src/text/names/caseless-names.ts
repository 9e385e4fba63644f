import type { NameLexicon } from './name-words.ts'
import type { PersonName } from './person-name.ts'

const word =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}\p{M}]+/gu
const longest = 4

/**
 * Names in scripts that have neither capitals nor a fixed length of names, by their place alone: the
 * words behind a title, a post or a word for an interview, up to the next word that is none.
 *
 * حوار مع الكاتب سامي نور: …
 *               ^^^^^^^
 */
export function caselessNamesIn(text: string, lexicon: NameLexicon): PersonName[] {
  const tokens = [...text.matchAll(word)]
  const names: PersonName[] = []
  tokens.forEach((token, i) => {
    const isTitle = lexicon.titles.has(token[0])
    if (!isTitle && !lexicon.isPost(token[0]) && !lexicon.interviews.has(token[0])) return
    const from = firstOfName(tokens, i, lexicon)
    const end = endOfName(text, tokens, from, lexicon)
    const fewest = isTitle && from === i + 1 ? 1 : 2
    const [first, last] = [tokens[from], tokens[end - 1]]
    if (first === undefined || last === undefined || end - from < fewest) return
    const span = { start: first.index, end: last.index + last[0].length }
    const isNear = text.slice(token.index + token[0].length, span.start).length <= 24
    if (isNear)
      names.push({ span, name: text.slice(span.start, span.end), sure: isTitle ? 0.55 : 0.4 })
  })
  return names
}

type Tokens = readonly RegExpExecArray[]

const article = 'ال'

// Adjectives agree with the post: الناشط الحقوقي; a preposition may stand behind "interview".
function firstOfName(tokens: Tokens, anchor: number, lexicon: NameLexicon): number {
  let at = anchor + 1
  while (at < tokens.length && at < anchor + 4) {
    const next = tokens[at]?.[0] ?? ''
    const agrees = next.startsWith(article) && (tokens[at - 1]?.[0].startsWith(article) ?? false)
    if (!agrees && !isOther(next, lexicon)) break
    at++
  }
  return at
}

function endOfName(text: string, tokens: Tokens, from: number, lexicon: NameLexicon): number {
  let at = from
  while (at < tokens.length && at < from + longest) {
    const token = tokens[at]
    const before = tokens[at - 1]
    if (token === undefined || isOther(token[0], lexicon)) break
    if (
      at > from &&
      before !== undefined &&
      !/^[ \u200c]$/u.test(text.slice(before.index + before[0].length, token.index))
    )
      break
    at++
  }
  return at
}

const isOther = (
  text: string,
  { plain, titles, verbs, interviews, isPost }: NameLexicon,
): boolean =>
  plain.has(text) || titles.has(text) || verbs.has(text) || interviews.has(text) || isPost(text)
