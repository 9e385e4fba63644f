import { lastWord, type NameLexicon } from '../../text/names/name-words.ts'
import { withoutHead, withoutTail } from '../../text/strip.ts'
import type { Appearance } from './people.ts'

const steps = 4

/**
 * Whether a name stands right beside a word for an interview, with a post or small words in between
 * at most: "Interview mit der Dichterin X", "专访X", "X 인터뷰".
 */
export const isInterviewed = ({ before, after }: Appearance, lexicon: NameLexicon): boolean =>
  isBehindInterview(before, lexicon) || isBeforeInterview(after, lexicon)

/** Whether a text ends in a word for an interview, a post or small words behind it apart. */
export function isBehindInterview(
  before: string,
  { interviews, plain, titles, posts, isPost, spaced }: NameLexicon,
): boolean {
  let text = before
  for (let step = 0; step < steps; step++) {
    text = withoutTail(text, spaced ? ':：|–—-' : ':：|')
    if (interviews.closing(text) > 0) return true
    const last = spaced ? lastWord(text) : ''
    const length = Math.max(
      plain.closing(text),
      titles.closing(text),
      posts.closing(text),
      isPost(last) ? last.length : 0,
    )
    if (length === 0) return false
    text = text.slice(0, -length)
  }
  return false
}

function isBeforeInterview(
  after: string,
  { interviews, plain, honorifics, posts }: NameLexicon,
): boolean {
  let text = after
  for (let step = 0; step < steps; step++) {
    text = withoutHead(text, ':：|–—)）」』]】-')
    if (interviews.opening(text) > 0) return true
    const length = Math.max(plain.opening(text), honorifics.opening(text), posts.opening(text))
    if (length === 0) return false
    text = text.slice(length)
  }
  return false
}
