import type { Span } from '../../model/span.ts'
import { isLetter } from '../../text/letters.ts'

/** What stands between two quotation marks. */
export interface Marked {
  /** With its marks. */
  outer: Span
  /** Without them, one span for each paragraph that the quotation runs through. */
  pieces: Span[]
  /** Whether a closing mark was found. */
  closed: boolean
}

interface Open {
  /** The closing marks that end it. */
  closers: readonly string[]
  /** The opening mark, the doubled ones as `"`. */
  mark: string
  start: number
  innerStart: number
}

const everywhere: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
  ['‘', '’'],
  ['"', '"'],
  ["'", "'"],
]
const singles = "'‘’‚"

/** A text's quotation marks. */
export interface MarkTable {
  /** By opening mark: those of the text's language first, then all others. */
  closersOf: ReadonlyMap<string, readonly string[]>
  closers: ReadonlySet<string>
}

/** The marks of a language, and after them those of other languages that do not clash. */
export function markTable(pairs: readonly (readonly [string, string])[]): MarkTable {
  const table = new Map<string, string[]>()
  for (const [open, close] of pairs) table.set(open, [...(table.get(open) ?? []), close])
  const own = new Set(pairs.map(([, close]) => close))
  for (const [open, close] of everywhere) {
    if (!table.has(open) && !own.has(open)) table.set(open, [close])
  }
  return { closersOf: table, closers: new Set([...table.values()].flat()) }
}

/** A paragraph being read. */
interface Scan {
  text: string
  table: MarkTable
  open: Open[]
  found: Marked[]
}

/** The outermost quotations of a stretch, in order. Paragraphs are parted by line feeds. */
export function markedIn(text: string, stretch: Span, table: MarkTable): Marked[] {
  const marked: Marked[] = []
  let carried: Marked | undefined
  let start = stretch.start
  while (start < stretch.end) {
    const sign = markOrFeed(text, start, stretch.end)
    let end = sign
    if (sign < stretch.end && text.charCodeAt(sign) !== lineFeed) {
      end = lineEnd(text, sign, stretch.end)
      const scan: Scan = { text, table, open: [], found: [] }
      carried = paragraph(scan, start, sign, end, carried)
      for (const one of outermost(scan.found)) marked.push(one)
    } else if (end > start) carried = undefined
    start = end + 1
  }
  return marked
}

const lineFeed = 10

/** The quotation marks of any script, apostrophes among them, and the line feed. */
const signs = /* #__PURE__ */ Uint8Array.from({ length: 0x3010 }, (_, code) =>
  code === lineFeed ||
  code === 34 ||
  code === 39 ||
  code === 96 ||
  code === 0xab ||
  code === 0xbb ||
  (code >= 0x2018 && code <= 0x203a) ||
  code >= 0x300a
    ? 1
    : 0,
)

function markOrFeed(text: string, start: number, end: number): number {
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    if (code < signs.length && signs[code] === 1) break
    at++
  }
  return at
}

function lineEnd(text: string, start: number, end: number): number {
  let at = start
  while (at < end && text.charCodeAt(at) !== lineFeed) at++
  return at
}

/** Reads a paragraph from its first mark on; gives the quotation that it leaves open, if it does. */
function paragraph(
  scan: Scan,
  start: number,
  first: number,
  end: number,
  carried: Marked | undefined,
): Marked | undefined {
  const { text } = scan
  for (let at = first; at < end; at = markOrFeed(text, at, end)) {
    if (at > start && isApostrophe(text, at)) at++
    else at += readMark(scan, at, start, end)
  }
  const unclosed = scan.open.find(({ mark }) => !singles.includes(mark))
  const left = unclosed && leftOpen(scan, unclosed, end)
  const resumed = carried && resume(scan, carried, start)
  return left !== undefined && left === resumed ? carried : left
}

/** Takes the sign at a place for what it is; gives its length. */
function readMark(scan: Scan, at: number, start: number, end: number): number {
  const { text, table } = scan
  const sign = text.charAt(at)
  const isDoubled = (sign === "'" || sign === '`') && text.charAt(at + 1) === sign
  const mark = isDoubled ? '"' : sign
  const length = isDoubled ? 2 : 1
  const isMark = isDoubled || table.closersOf.has(mark) || table.closers.has(mark)
  if (isMark && !closes(scan, mark, at, length, start)) opens(scan, mark, at, length, start, end)
  return length
}

const isApostrophe = (text: string, at: number): boolean =>
  singles.includes(text.charAt(at)) && isInWord(text, at)

function closes(scan: Scan, mark: string, at: number, length: number, start: number): boolean {
  let index = scan.open.length - 1
  while (index >= 0 && !scan.open[index]!.closers.includes(mark)) index--
  const open = scan.open[index]
  if (open === undefined || at === open.innerStart) return false
  if (singles.includes(mark) && isInWord(scan.text, at)) return false
  if (mark === open.mark && isOpening(scan.text, at, length, start)) return false
  // What an apostrophe seemed to open inside is none.
  scan.open.length = index
  scan.found.push({
    outer: { start: open.start, end: at + length },
    pieces: [{ start: open.innerStart, end: at }],
    closed: true,
  })
  return true
}

const isInWord = (text: string, at: number): boolean =>
  isLetter(text.charCodeAt(at - 1)) && at + 1 < text.length && isLetter(text.charCodeAt(at + 1))

// A straight mark opens where a blank stands before it and none behind.
function isOpening(text: string, at: number, length: number, start: number): boolean {
  if (text.charAt(at) === '`') return true
  const before = at === start ? ' ' : text.charAt(at - 1)
  return /[\s([—–-]/u.test(before) && /\S/u.test(text.charAt(at + length))
}

function opens(
  scan: Scan,
  mark: string,
  at: number,
  length: number,
  start: number,
  end: number,
): void {
  const closers = scan.table.closersOf.get(mark)
  if (closers === undefined || at + length >= end || scan.open.length >= deepest) return
  const straight = mark === '"' || mark === "'"
  const before = at === start ? 0 : scan.text.charCodeAt(at - 1)
  if (singles.includes(mark) && at > start && isLetter(before)) return
  if ((straight || singles.includes(mark)) && /\s/u.test(scan.text.charAt(at + length))) return
  if (straight && scan.open.some((open) => open.mark === mark)) return
  scan.open.push({ closers, mark, start: at, innerStart: at + length })
}

const shortest = 12
const deepest = 8

// Until the next paragraph tells, what is left open ends with its paragraph.
function leftOpen(scan: Scan, open: Open, end: number): Marked | undefined {
  if (end - open.start < shortest) return undefined
  const marked: Marked = {
    outer: { start: open.start, end },
    pieces: [{ start: open.innerStart, end }],
    closed: false,
  }
  scan.found.push(marked)
  return marked
}

// A paragraph that opens with the mark of the quotation left open before it goes on with it.
function resume(scan: Scan, carried: Marked, start: number): Marked | undefined {
  const next = outermost(scan.found)[0]
  const mark = scan.text.charAt(carried.outer.start)
  if (next?.outer.start !== start || scan.text.charAt(start) !== mark) return undefined
  scan.found = scan.found.filter((marked) => marked !== next)
  carried.pieces.push(...next.pieces)
  carried.outer = { start: carried.outer.start, end: next.outer.end }
  carried.closed = next.closed
  return next
}

function outermost(found: Marked[]): Marked[] {
  if (found.length < 2) return found
  const sorted = [...found].sort((a, b) => a.outer.start - b.outer.start)
  let end = -1
  return sorted.filter(({ outer }) => {
    if (outer.start < end) return false
    end = outer.end
    return true
  })
}
