import { lastWord, type NameLexicon } from '../../text/names/name-words.ts'
import { withoutHead, withoutTail } from '../../text/strip.ts'
import type { Appearance } from './people.ts'

const steps = 4
const near = 24
const sentenceEnd = /[.!?。？！\n]/u

/**
 * 1 for a name right beside a word for an interview, with a post or small words in between at most:
 * "Interview mit der Dichterin X", "专访X", "X 인터뷰"; 0.4 for one in the same sentence.
 */
export function interviewed({ before, after }: Appearance, lexicon: NameLexicon): number {
  if (isBehindInterview(before, lexicon) || isBeforeInterview(after, lexicon)) return 1
  const left = before.slice(-near).split(sentenceEnd).at(-1) ?? ''
  const right = after.slice(0, near).split(sentenceEnd)[0] ?? ''
  return holdsWord(left, lexicon) || holdsWord(right, lexicon) ? 0.4 : 0
}

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

function holdsWord(text: string, { interviews, spaced }: NameLexicon): boolean {
  for (let at = 0; at < text.length; at++) {
    const isStart = !spaced || at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))
    if (isStart && interviews.opening(text.slice(at)) > 0) return true
  }
  return false
}
