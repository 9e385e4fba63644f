import { isDense } from '../../../text/letters.ts'
import type { Candidate } from './candidate.ts'
import { afterOpener, type BylineWords, namesIn, withoutCloser } from './names.ts'
import { type Line, linesIn, type Page, type Surroundings } from './page.ts'
import { stampIn } from './stamp.ts'

/** Names that a line shows, and how. */
interface Sighting {
  by: string
  weight: number
  names: readonly string[]
}

const longestLine = 200
const authorPath =
  /\/(?:authors?|aut(?:h?or(?:en|e|i|es)?|eurs?)|redaktion|reporters?|journalists?|writers?|contributors?|staff|profile|people|by)\/[^/?#]/iu
const authorToken = /(?:^|[-_])(?:author|byline|autor|auteur|writer|reporter)|[a-z]Author/u

/** Bylines as a reader sees them, one candidate a name. */
export function bylineCandidates(page: Page, { front, tail }: Surroundings): Candidate[] {
  return [
    ...candidatesIn(linesIn(page, front), page, 1),
    ...candidatesIn(linesIn(page, tail), page, 0.6),
  ]
}

function candidatesIn(lines: readonly Line[], page: Page, factor: number): Candidate[] {
  return lines.flatMap((line, at) =>
    sightingsAt(joined(line, lines[at + 1], page.words.byline), page).flatMap(
      ({ by, weight, names }) =>
        names.map((value) => ({
          field: 'authors' as const,
          value,
          by,
          weight: weight * factor,
          span: { start: line.start, end: line.start + line.text.trimEnd().length },
          raw: line.text.trim(),
        })),
    ),
  )
}

// The word "By" may stand in an element of its own.
function joined(line: Line, next: Line | undefined, words: BylineWords): Line {
  const isOpener = line.text.length < 30 && afterOpener(line.text, words)?.rest === ''
  return isOpener && next !== undefined && next.text.length < 80
    ? { ...line, text: `${line.text} ${next.text}` }
    : line
}

function sightingsAt(line: Line, page: Page): Sighting[] {
  const sightings =
    line.text.length > longestLine
      ? [closed(line, page)]
      : [opened(line, page), introduced(line, page), closed(line, page), linked(line, page), tokened(line, page), dated(line, page)]
  return sightings.filter(({ names }) => names.length > 0)
}

const none: Sighting = { by: 'byline', weight: 0, names: [] }

// Published 11 March 2025 | by Anna Berg
//                           ^^ at the start, after a sign or after a date
function opened({ text }: Line, { words }: Page): Sighting {
  const cuts = [...text.matchAll(/[|•·●]\s*|\s[–—-]\s/gu)].map((m) => m.index + m[0].length)
  const stamp = stampIn(text, words.stamps)
  for (const start of [0, ...cuts, ...(stamp === undefined ? [] : [stamp.end])]) {
    const found = afterOpener(text.slice(start), words.byline)
    if (found === undefined) continue
    const { names, isWhole } = namesIn(found.rest, words.byline)
    const isAlone = start === 0 && (isWhole || found.isMarked)
    if (names.length > 0 && (start > 0 || isAlone || text.length < 100)) {
      return { by: isAlone ? 'byline' : 'byline-in-line', weight: isAlone ? 2.8 : 1.6, names }
    }
  }
  return none
}

// Ein Interview von Anna Berg mit …
//               ^^^ behind a word for the kind of article
function introduced({ text }: Line, { words }: Page): Sighting {
  const lower = text.toLowerCase()
  if (text.length > 120 || !words.interview.some((word) => lower.includes(word))) return none
  for (const { index } of [...text.slice(0, 40).matchAll(/\s/gu)].slice(0, 5)) {
    const found = afterOpener(text.slice(index + 1), words.byline)
    const names = found === undefined ? [] : namesIn(found.rest, words.byline).names
    if (names.some((name) => name.includes(' '))) return { by: 'byline', weight: 2, names }
  }
  return none
}

// [이름신문=서울/홍길동 기자]   （记者 王小明）
//           ^^^^^^ ^^           ^^ ^^^^^^   a word that says who wrote, in brackets or in a line
function closed({ text }: Line, { words }: Page): Sighting {
  const head = text.slice(0, longestLine)
  const groups = [...head.matchAll(/[[(（【]([^\])）】]{2,60})[\])）】]/gu)].map((m) => m[1] ?? '')
  if (text.length <= 80 && !/[^=＝]{3}[=＝]\s/u.test(text)) groups.push(text.replace(/^[^=]*=/u, ''))
  for (const group of groups) {
    const found = afterOpener(group, words.byline)
    const names =
      found === undefined
        ? namesBeforeCloser(group, words.byline)
        : namesIn(found.rest, words.byline).names
    if (names.length > 0) return { by: 'byline', weight: 2.2, names }
  }
  return none
}

function namesBeforeCloser(group: string, words: BylineWords): string[] {
  return group.split(/[,，、;·=/]/u).flatMap((piece) => {
    const bare = piece.replace(/\S*@\S*/gu, '').trim()
    const name = withoutCloser(bare, words)
    if (name === bare || name === '' || !isDense(bare.charCodeAt(bare.length - 1))) return []
    return namesIn(name.split(/\s+/u).at(-1) ?? '', words).names
  })
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

function tokened({ text, block }: Line, { words }: Page): Sighting {
  if (text.length > 60 || !block.tokens.some((token) => authorToken.test(token))) return none
  const { names, isWhole } = namesIn(text, words.byline)
  return isWhole ? { by: 'author-class', weight: 1.6, names } : none
}

// 홍길동 2025. 3. 11. 15:20
// ^^^^^^ a name and a date, and nothing else
function dated({ text }: Line, { words }: Page): Sighting {
  const stamp = stampIn(text, words.stamps)
  if (stamp === undefined || text.slice(stamp.end).trim() !== '') return none
  const before = text.slice(0, stamp.start).replace(/[\s|·•,–—-]+$/u, '').trim()
  const { names, isWhole } = namesIn(before, words.byline)
  const areKnown = names.every((name) =>
    isDense(name.charCodeAt(0))
      ? name.length <= 4 && words.byline.familyNames.has(name.charAt(0))
      : /^\p{Lu}\S+ \p{Lu}\S+$/u.test(name),
  )
  return isWhole && areKnown ? { by: 'name-and-date', weight: 1.6, names } : none
}
