import { issueSentences } from '../../model/issue-sentences.ts'
import type { Span } from '../../model/span.ts'
import type { Turn } from '../../model/turn.ts'
import type { IssueLog } from '../../shapes/issue-log.ts'
import type { LaidBlock, Reading } from '../../shapes/reader.ts'
import { textWeight } from '../../text/letters.ts'
import { endsSentence, lastSign } from '../../text/sentence.ts'

const by = 'completeness'

/**
 * Reports a text that is not all there: `article-paywalled` where at least two things speak for a
 * paywall (the page's own word, a box for subscribers behind the text, an end in mid-sentence), else
 * `text-cut-off` where the text ends in mid-sentence though no other paragraph does.
 *
 * @param body - The blocks that belong to the article.
 */
export function reportGaps(
  reading: Reading,
  turns: readonly Turn[],
  body: readonly LaidBlock[],
  issues: IssueLog,
): void {
  const end = openEnd(proseOf(reading.text, turns, body))
  const signs = [end !== undefined, isLocked(reading), hasWall(reading, body)]
  const isWalled = signs.filter((sign) => sign).length > 1
  // Other texts than interviews end in credits and notes without a stop.
  const isLast = end !== undefined && turns.length > 0 && (body.at(-1)?.span.start ?? 0) <= end.end
  if (!isWalled && !isLast) return
  const code = isWalled ? 'article-paywalled' : 'text-cut-off'
  const place = end === undefined ? {} : { span: end }
  issues.add({ code, message: issueSentences[code], ...place, by })
}

interface Paragraph {
  span: Span
  text: string
}

/** What is said, or the paragraphs of a text that is no interview. */
const proseOf = (text: string, turns: readonly Turn[], body: readonly LaidBlock[]): Paragraph[] =>
  turns.length > 0
    ? turns.flatMap(({ paragraphs }) => paragraphs)
    : body
        .filter(({ kind }) => kind === 'paragraph')
        .map(({ span }) => ({ span, text: text.slice(span.start, span.end) }))

/** Paragraphs lighter than this end as they like: `Thanks`, `(laughs)`. */
const leastWeight = 40
const leastCount = 3

/** The last paragraph, if it ends in mid-sentence and no other does. */
function openEnd(prose: readonly Paragraph[]): Span | undefined {
  const last = prose.at(-1)
  const long = prose.filter(({ text }) => textWeight(text) >= leastWeight)
  if (last === undefined || long.at(-1) !== last || long.length < leastCount) return undefined
  return long.find(({ text }) => isOpen(text)) === last ? last.span : undefined
}

/** Whether a text ends in a letter, a comma or an ellipsis. */
function isOpen(text: string): boolean {
  const trimmed = text.trimEnd()
  if (/(?:…|\.{3}) ?[\])]?$/u.test(trimmed)) return true
  return !endsSentence(trimmed) && /[\p{L}\p{N},，、]$/u.test(trimmed) && lastSign(trimmed) !== ''
}

const mostNodes = 500

/** Whether the page says of itself that it is not free to read. */
function isLocked({ facts }: Reading): boolean {
  const open: unknown[] = [...facts.jsonLd]
  for (let at = 0; at < open.length && at < mostNodes; at++) {
    const node = open[at]
    if (typeof node !== 'object' || node === null) continue
    for (const [key, value] of Object.entries(node)) {
      if (key === 'isAccessibleForFree' && /^false$/iu.test(String(value))) return true
      if (typeof value === 'object') open.push(value)
    }
  }
  return facts.meta.some(
    ({ name, content }) => name === 'article:content_tier' && content.toLowerCase() === 'locked',
  )
}

const wall =
  /pay-?wall|reg(?:istration)?-?wall|subscri(?:be|ption)-?(?:wall|prompt|offer|required)|(?:premium|plus|members?|subscribers?)-?(?:wall|only|teaser|barrier)/iu

/** Whether a box that is marked as a paywall stands behind the text, or around its end. */
function hasWall({ containers, blocks }: Reading, body: readonly LaidBlock[]): boolean {
  const last = body.at(-1)
  if (last === undefined) return false
  return (
    containers.some(
      ({ tokens }, at) => at > last.container && tokens.some((one) => wall.test(one)),
    ) ||
    blocks.some(
      ({ span, tokens }) => span.start > last.span.start && tokens.some((one) => wall.test(one)),
    )
  )
}
