import type { Span } from '../model/span.ts'

/** What the lines above a text say of it, and which of them is its headline. */
export interface HeaderLines {
  /** Lower-case keys: `date`, `headline`, `published`, `author` …; values as written. */
  values: Record<string, string>
  /** Place of the headline where it shares its line with a date. */
  headline?: Span
}

/** So many lines from the top may belong to a header. */
const greatestCount = 8
/** A longer line is the text itself. */
const greatestLength = 250

/** Keys of headers, as metadata formats name them. A line with another key needs a date to count. */
const keys = new Set(
  `title headline subtitle date published updated modified posted author authors by byline source
  publisher publication section category tags url link permalink language lang summary description
  location`.split(/\s+/),
)

/** Whether a lower-case key is one that headers of texts bear. */
export function isHeaderKey(key: string): boolean {
  return keys.has(key)
}

const dateFirst = /^date\s+(\d{4}-\d{2}-\d{2}\S*)\s+(\S.*)$/i
const keyValue = /^([\p{L}_][\p{L}_ -]{0,23}):[ \t]*(\S.{0,200})$/u
const year = /(?:^|\D)(?:19|20)\d{2}(?:\D|$)/
const dashByline = /^[-–—]\s+(\p{Lu}[^.!?:]{1,60})$/u
const wordByline = /^by:?\s+(\p{Lu}[^.!?:]{1,60})$/iu

/**
 * The header lines of a text without markup.
 *
 *     date 2031-04-02 Harbour opens again
 *     Published: 2 Apr. 2031, 09:10
 *     - ANNA BERG
 */
export function headerLinesOf(text: string, lines: readonly Span[]): HeaderLines {
  const header: HeaderLines = { values: {} }
  const written = lines.filter((line) => line.end > line.start)
  const allowsDash = dashLineCount(text, written) <= 2
  for (const [at, line] of written.slice(0, greatestCount).entries()) {
    if (line.end - line.start > greatestLength) break
    const words = text.slice(line.start, line.end)
    if (at === 0 && readDateFirst(header, words, line)) continue
    readKeyValue(header.values, words)
    if (at > 0) readByline(header.values, words, allowsDash)
  }
  return header
}

/** Many dashes at the start of lines mark turns or a list. */
function dashLineCount(text: string, lines: readonly Span[]): number {
  return lines.filter((line) => '-–—'.includes(text.charAt(line.start))).length
}

function readDateFirst(header: HeaderLines, words: string, line: Span): boolean {
  const found = dateFirst.exec(words)
  if (found === null) return false
  const [, date = '', headline = ''] = found
  header.values['date'] = date
  header.values['headline'] = headline
  header.headline = { start: line.end - headline.length, end: line.end }
  return true
}

function readKeyValue(values: Record<string, string>, words: string): void {
  const [, name = '', value = ''] = keyValue.exec(words) ?? []
  const key = name.trim().toLowerCase()
  if (key === '' || key in values) return
  const isDated = value.length <= 40 && year.test(value) && /(?:\d\D*){5}/.test(value)
  if (keys.has(key) || (key.length > 1 && isDated)) values[key] = value
}

function readByline(values: Record<string, string>, words: string, allowsDash: boolean): void {
  const found = wordByline.exec(words) ?? (allowsDash ? dashByline.exec(words) : null)
  if (found?.[1] !== undefined) values['author'] ??= found[1]
}
