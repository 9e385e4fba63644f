import { isDense, textWeight } from '../../../text/letters.ts'
import { endsSentence } from '../../../text/sentence.ts'
import type { Candidate } from './candidate.ts'
import { type Line, type Page, stampOn, type Surroundings } from './page.ts'
import { stampIn } from './stamp.ts'

const longestLine = 240
const datesPerLine = 3
const dateToken =
  /(?:^|[-_])(?:date|datum|fecha|data|time|publi|posted|meta|byline|info)|[a-z]Date/u

/** Dates near the headline and after the text that stand for themselves, in no sentence. */
export function textDateCandidates(page: Page, around: Surroundings): Candidate[] {
  const front = around.frontLines.flatMap((line) => datesAt(line, page))
  const tail = around.tailLines.flatMap((line) => datesAt(line, page))
  return [
    ...front.map(({ isNamed, ...candidate }) => ({
      ...candidate,
      weight: candidate.weight + placeWeight(candidate, page, around),
    })),
    ...tail
      .filter(({ isNamed }) => isNamed)
      .map(({ isNamed, ...candidate }) => ({
        ...candidate,
        weight: candidate.weight - 0.8,
      })),
  ]
}

interface TextDate extends Candidate {
  /** Whether words before it say what it is of. */
  isNamed: boolean
}

function datesAt(line: Line, { words }: Page): TextDate[] {
  const { text } = line
  if (text.length > longestLine || stampOn(line, words.stamps) === undefined) return []
  const found: TextDate[] = []
  for (let at = 0; found.length < datesPerLine; ) {
    const stamp = at === 0 ? stampOn(line, words.stamps) : stampIn(text.slice(at), words.stamps)
    if (stamp === undefined) break
    const before = text.slice(at, at + stamp.start).toLowerCase()
    const isModified = words.modified.some((word) => says(before, word))
    const isNamed = isModified || words.published.some((word) => says(before, word))
    const start = line.start + at + stamp.start
    at += stamp.end
    const span = { start, end: line.start + at }
    found.push({
      field: isModified ? 'modified' : 'published',
      value: stamp.value,
      by: 'text-date',
      weight: 0,
      span,
      raw: text.slice(span.start - line.start, at),
      isNamed,
    })
  }
  const rest = textWeight(text) - found.reduce((sum, { raw = '' }) => sum + textWeight(raw), 0)
  return found.flatMap((date) => {
    const weight = standing(line, rest, date.isNamed)
    return weight > 0 ? [{ ...date, weight }] : []
  })
}

// A whole word; a short one (`em`, `le`) only right before the date.
function says(before: string, word: string): boolean {
  const at = before.lastIndexOf(word)
  if (at < 0 || isDense(word.charCodeAt(0))) return at >= 0
  const end = at + word.length
  if (/\p{L}/u.test(before.charAt(at - 1) + before.charAt(end))) return false
  return word.length > 3 || /^[\s:.]*$/u.test(before.slice(end))
}

// How far a line is a date and not a sentence that mentions one.
function standing({ text, block }: Line, rest: number, isNamed: boolean): number {
  const isDateBlock = block.tokens.some((token) => dateToken.test(token))
  if (isNamed && (rest < 120 || isDateBlock)) return 2.5
  if (rest > 60 && !isDateBlock) return 0
  if (rest > 24 && endsSentence(text)) return 0
  return 1 + (rest < 14 ? 0.4 : 0) + (isDateBlock ? 0.8 : 0)
}

function placeWeight({ span }: Candidate, { body }: Page, { headline }: Surroundings): number {
  const start = span?.start ?? 0
  if (start > body.start + 300) return -0.8
  return start >= headline.end ? 0.8 : 0
}
