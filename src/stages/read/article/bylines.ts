import { isDense } from '../../../text/letters.ts'
import { trimmed } from '../../../text/trim.ts'
import type { Candidate } from './candidate.ts'
import {
  afterOpener,
  type BylineWords,
  hasFamilyName,
  namesIn,
  type Opened,
  withoutCloser,
} from './names.ts'
import { endBeforeDate, type Line, linesIn, type Page, stampOn, type Surroundings } from './page.ts'

/** Names that a line shows, and how. */
interface Sighting {
  by: string
  weight: number
  names: readonly string[]
}

const longestLine = 120
const longestSigned = 100
/** Letters at the start of the running text that may still be the article's head. */
const headLength = 300
const authorPath =
  /\/(?:authors?|aut(?:h?or(?:en|e|i|es)?|eurs?)|redaktion|reporters?|journalists?|writers?|contributors?|staff|profile|people|by)\/[^/?#]/iu
const bylineToken = /(?:^|[-_])(?:author|byline|autor|auteur|meta|info|posted)/u
/** Bylines as a reader sees them, one candidate a name. */
export function bylineCandidates(
  page: Page,
  { front, tail, headline, frontLines, tailLines }: Surroundings,
): Candidate[] {
  const title = page.reading.text.slice(headline.start, headline.end)
  const lines = frontLines.filter(({ text }) => text.trim() !== title)
  const inside = linesIn(page, { start: front.end, end: tail.start }, longestSigned)
  return [
    ...candidatesIn(bylinesOf(lines, page), page, [opened, closed, linked, dated], 1),
    ...candidatesIn(bylinesOf(inside, page).filter(hasSign), page, [signed], 1),
    ...candidatesIn(bylinesOf(tailLines, page), page, [opened, closed], 0.7),
  ]
}

/** Lines without the dates that they run into, each whole. */
const bylinesOf = (lines: readonly Line[], page: Page): Line[] =>
  lines.map((line, at) => joined(cutAtDate(line, page), lines[at + 1], page))

/** Whether a sign stands behind the first words of a line, as in "Author: Anna Berg". */
function hasSign({ text }: Line): boolean {
  for (let at = 2; at < Math.min(text.length, 25); at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x3a || unit === 0xff1a || unit === 0x2f) return true
  }
  return false
}

type Look = (line: Line, page: Page) => Sighting

function candidatesIn(
  lines: readonly Line[],
  page: Page,
  looks: readonly Look[],
  factor: number,
): Candidate[] {
  const candidates: Candidate[] = []
  for (const line of lines) {
    for (const look of line.text.length > longestLine ? longLooks : looks) {
      const { by, weight, names } = look(line, page)
      if (names.length === 0) continue
      const span = { start: line.start, end: line.start + line.text.length }
      const place = trimmed(page.reading.text, span)
      for (const value of names)
        candidates.push({ field: 'authors', value, by, weight: weight * factor, span: place })
    }
  }
  return candidates
}

/** What finds names in lines longer than a byline. */
const longLooks: readonly Look[] = [closed]

function cutAtDate(line: Line, page: Page): Line {
  const { start, text, block } = line
  const end = endBeforeDate({ start, end: start + text.length }, page)
  return end === start + text.length ? line : { start, text: text.slice(0, end - start), block }
}

// The word "By" may stand in an element of its own.
function joined(line: Line, next: Line | undefined, { reading, words }: Page): Line {
  const isOpener = line.text.length < 30 && afterOpener(line.text, words.byline)?.rest === ''
  if (!isOpener || next === undefined || !next.text.trim().includes(' ')) return line
  const end = next.start + next.text.length
  if (end > line.start + longestSigned) return line
  return { ...line, text: reading.text.slice(line.start, end).replaceAll('\n', ' ') }
}

const none: Sighting = { by: 'byline', weight: 0, names: [] }

// Published 11 March 2025 | by Anna Berg
//                           ^^ at the start, after a sign or after a date
function opened(line: Line, page: Page): Sighting {
  for (const start of startsIn(line, page)) {
    const found = afterOpener(line.text.slice(start), page.words.byline)
    const sighting = found && openedBy(found, line, start === 0, page)
    if (sighting !== undefined) return sighting
  }
  return none
}

function openedBy(
  { opener, rest, isMarked }: Opened,
  line: Line,
  isFirst: boolean,
  { words, body }: Page,
): Sighting | undefined {
  const { names, isWhole } = namesIn(rest, words.byline)
  const isOfInterview = !isMarked && words.interview.includes(opener)
  if (isOfInterview && !(isFirst && isWhole)) return undefined
  if (!isMarked && !areKnown(names, words.byline)) return undefined
  const isInHead = line.start <= body.start + headLength
  const isSure = isWhole || (isInHead && names.some((name) => isFull(name, words.byline)))
  if (!isSure) return undefined
  const isAlone = isFirst && (isWhole || isMarked)
  const weight = isOfInterview ? 1.4 : isAlone ? 3.2 : 1.6
  return { by: isAlone ? 'byline' : 'byline-in-line', weight, names }
}

// Within the text, only a line of its own with sign and full name: "Author: Anna Berg".
function signed({ text }: Line, { words }: Page): Sighting {
  const found = afterOpener(text, words.byline)
  if (found === undefined || !found.isMarked) return none
  const { names, isWhole } = namesIn(found.rest, words.byline)
  return isWhole && names.every((name) => isFull(name, words.byline))
    ? { by: 'byline', weight: 1, names }
    : none
}

const isFull = (name: string, words: BylineWords): boolean =>
  name.includes(' ') || hasFamilyName(name, words)

// In an element for bylines, each of the first words may open one: Post written by Anna Berg.
function startsIn(line: Line, { words, body }: Page): number[] {
  const { text, start, block } = line
  const isByline =
    start < body.start + headLength && block.tokens.some((token) => bylineToken.test(token))
  const cut =
    isByline && text.length < 80 ? /[|•·●]\s*|\s/gu : /[|•·●]\s*|\s[–—-]\s|[.!?]\s(?=\p{Lu})/gu
  const cuts = [...text.matchAll(cut)].map(({ index, 0: sign }) => index + sign.length)
  const stamp = stampOn(line, words.stamps)
  return [0, ...cuts, ...(stamp === undefined ? [] : [stamp.end])]
}

// Without capitals or a sign, only a known family name tells a name.
const areKnown = (names: readonly string[], words: BylineWords): boolean =>
  names.every((name) => !isDense(name.charCodeAt(0)) || hasFamilyName(name, words))

// [이름신문=서울/홍길동 기자]   （记者 王小明）
//           ^^^^^^ ^^           ^^ ^^^^^^   a word that says who wrote, in brackets or in a line
function closed({ text }: Line, { words }: Page): Sighting {
  const head = text.slice(0, longestLine)
  const groups = /[[(（【]/.test(head)
    ? [...head.matchAll(/[[(（【]([^\])）】]{2,60})[\])）】]/gu)].map((m) => m[1] ?? '')
    : []
  if (text.length <= 80 && denseSign.test(text) && !/[^=＝]{3}[=＝]\s/u.test(text))
    groups.push(text)
  for (const group of groups) {
    const found = afterOpener(group, words.byline)
    const names =
      found === undefined
        ? namesBeforeCloser(group, words.byline)
        : namesIn(found.rest, words.byline).names
    if (found !== undefined && !found.isMarked && !areKnown(names, words.byline)) continue
    const isSure = found === undefined || found.isMarked
    if (names.length > 0) return { by: 'byline', weight: isSure ? 2.2 : 1.4, names }
  }
  return none
}

const denseSign = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/

function namesBeforeCloser(group: string, words: BylineWords): string[] {
  return group.split(/[,，;·=/]/u).flatMap((piece) => {
    const bare = piece
      .split(/\s+/u)
      .filter((word) => !word.includes('@'))
      .join(' ')
      .trim()
    const names = withoutCloser(bare, words)
    if (names === bare || names === '' || !isDense(bare.charCodeAt(bare.length - 1))) return []
    return names.split('、').flatMap((name) => nameAtEnd(name, words))
  })
}

// 日报王小明 ends in a name of its own: from a family name on.
//   ^^^^^^
function nameAtEnd(text: string, words: BylineWords): string[] {
  const last = text.trim().split(/\s+/u).at(-1) ?? ''
  const ends = last.length < 5 ? [last] : [last.slice(-3), last.slice(-2)]
  return ends.filter((end) => hasFamilyName(end, words)).slice(0, 1)
}

function linked({ text, start, block }: Line, { reading, words }: Page): Sighting {
  const names = (block.runs ?? []).flatMap(({ href, span }) => {
    const isHere = span.start >= start && span.end <= start + text.length
    if (!isHere || href === undefined || !authorPath.test(href)) return []
    const shown = reading.text.slice(span.start, span.end)
    const found = namesIn(afterOpener(shown, words.byline)?.rest ?? shown, words.byline)
    return found.isWhole ? found.names : []
  })
  return { by: 'author-link', weight: 2, names }
}

// 홍길동 2025. 3. 11. 15:20
// ^^^^^^ a name and a date, and nothing else
function dated(line: Line, { words }: Page): Sighting {
  const { text } = line
  const stamp = stampOn(line, words.stamps)
  if (stamp === undefined || text.slice(stamp.end).trim() !== '') return none
  const before = text.slice(0, stamp.start).split(/[|·•,]|\s[–—-]\s/u)
  const [name = '', ...others] = before.map((part) => part.trim()).filter((part) => part !== '')
  const { names, isWhole } = namesIn(name, words.byline)
  if (!isWhole || others.length > 0) return none
  const areFull = names.every(
    (name) => isDense(name.charCodeAt(0)) || /^\p{Lu}\S+ \p{Lu}\S+$/u.test(name),
  )
  return areFull && areKnown(names, words.byline)
    ? { by: 'name-and-date', weight: 1.6, names }
    : none
}
