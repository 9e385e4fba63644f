/** Words that mean the same wherever they stand in a class. */
const clearWords = new Set(
  `author authors autor autoren auteur auteurs autore autores autorin byline contributor contributors
  dateline deck dek headline journalist kicker lede overline pubdate published reporter standfirst
  subheadline subtitle writer`.split(/\s+/),
)

/** Words that mean it only by themselves or together with a word for the article. */
const vagueWords = new Set(
  `category credit data date datum eyebrow excerpt fecha lead modified section subhead subheading
  summary teaser time title titel titre titulo updated`.split(/\s+/),
)

const articleWords = new Set(
  'article content entry news page post story single blog text main p dt c'.split(' '),
)

/**
 * What a word of a class, in lower case, says of its element's text: `title` of `title`, `entry-title` and
 * `article__title`; undefined of anything else.
 */
export function meaningOf(token: string): string | undefined {
  const tail = token.slice(tailStart(token))
  // Of the many words of a page, few end in one that means something: only these are taken apart.
  if (tail !== 'name' && !clearWords.has(tail) && !vagueWords.has(tail)) return undefined
  const words = token.split(/[-_]+/)
  if (words.length > 1 && words[words.length - 1] === 'name') words.pop()
  const last = words[words.length - 1] ?? ''
  if (clearWords.has(last)) return last
  if (!vagueWords.has(last)) return undefined
  return words.slice(0, -1).every((word) => articleWords.has(word)) ? last : undefined
}

/** Where the part of a word behind its last hyphen or underscore begins. */
function tailStart(token: string): number {
  let at = token.length
  while (at > 0 && token.charCodeAt(at - 1) !== 0x2d && token.charCodeAt(at - 1) !== 0x5f) at--
  return at
}
