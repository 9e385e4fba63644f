import { CORE_SCHEMA, load } from 'js-yaml'
import { parse as parseToml } from 'smol-toml'
import { isHeaderKey } from '../../text/header-lines.ts'

/** What stands above a Markdown text and says what it is. */
export interface FrontMatter {
  /** Lower-case keys. Dates stay strings, as written. */
  header: Record<string, unknown>
  /** Where the text begins. */
  end: number
  /** Why it could not be read as what it is; its plain `key: value` lines were read all the same. */
  fault?: string
}

const none: FrontMatter = { header: {}, end: 0 }

/**
 * The front matter of a document: YAML between `---`, TOML between `+++`, a comment or `[#]:` lines
 * of `key: value`, or such lines by themselves.
 */
export function frontMatterOf(input: string): FrontMatter {
  const start = startOf(input)
  if (isFence(input, start, '---')) return fenced(input, start, '---', readYaml) ?? none
  if (isFence(input, start, '+++')) return fenced(input, start, '+++', readToml) ?? none
  if (input.startsWith('<!--', start)) return commented(input, start) ?? none
  return linkLines(input, start) ?? bareLines(input, start) ?? none
}

function startOf(input: string): number {
  let at = 0
  while (at < input.length && (input.charCodeAt(at) <= 32 || input.charAt(at) === '\ufeff')) at++
  return at
}

function isFence(input: string, start: number, fence: string): boolean {
  return input.startsWith(fence, start) && lineAt(input, start).trimEnd() === fence
}

function lineAt(input: string, start: number): string {
  const feed = input.indexOf('\n', start)
  return input.slice(start, feed < 0 ? input.length : feed)
}

function readYaml(text: string): unknown {
  return load(text, { schema: CORE_SCHEMA })
}

/** Dates become strings, without the milliseconds that are not written. */
function readToml(text: string): unknown {
  const json = JSON.stringify(parseToml(text))
  return JSON.parse(
    text.includes('.000') ? json : json.replace(/(T\d\d:\d\d:\d\d)\.000(?=["+Z-])/g, '$1'),
  )
}

/** Undefined where the fence is a rule across the page and no front matter follows. */
function fenced(
  input: string,
  start: number,
  fence: string,
  read: (text: string) => unknown,
): FrontMatter | undefined {
  const from = start + lineAt(input, start).length + 1
  const close = closingFence(input, from, fence)
  if (close < 0) return undefined
  const text = input.slice(from, close)
  const end = close + lineAt(input, close).length
  try {
    const header = headerOf(read(text))
    return header === undefined ? undefined : { header, end }
  } catch (error) {
    const header = keyLinesOf(text)
    if (Object.keys(header).length === 0) return undefined
    return { header, end, fault: String(error).split('\n', 1)[0] ?? '' }
  }
}

function closingFence(input: string, from: number, fence: string): number {
  for (let at = from; at < input.length; at += lineAt(input, at).length + 1) {
    const line = lineAt(input, at).trimEnd()
    if (line === fence || (line === '...' && fence === '---')) return at
  }
  return -1
}

function headerOf(value: unknown): Record<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const entries = Object.entries(value).filter(([, item]) => item !== null && item !== '')
  return Object.fromEntries(entries.map(([key, item]) => [key.toLowerCase(), item]))
}

function commented(input: string, start: number): FrontMatter | undefined {
  const end = input.indexOf('-->', start)
  if (end < 0) return undefined
  const header = keyLinesOf(input.slice(start + 4, end))
  return Object.keys(header).length === 0 ? undefined : { header, end: end + 3 }
}

const linkLine = /^\[[^\]\n]{1,20}\]:(?: #)? \(?([\w-]{2,30}):(.*)$/

/** `[#]: subject: "Words"` and `[comment]: # (key: value)`. */
function linkLines(input: string, start: number): FrontMatter | undefined {
  const header: Record<string, unknown> = {}
  let at = start
  while (at < input.length) {
    const line = lineAt(input, at)
    const found = linkLine.exec(line.trimEnd())
    if (found === null) break
    const [, key = '', rest = ''] = found
    const value = rest.trim()
    const isInBrackets = line.includes(': # (') && value.endsWith(')')
    header[key.toLowerCase()] = unquoted(isInBrackets ? value.slice(0, -1) : value)
    at += line.length + 1
  }
  return at === start ? undefined : { header, end: Math.min(at, input.length) }
}

/** `title: Words` and more such lines, down to a blank line or a closing fence. */
function bareLines(input: string, start: number): FrontMatter | undefined {
  const lines: string[] = []
  let at = start
  while (at < input.length && lines.length < 40) {
    const line = lineAt(input, at)
    if (line.trim() === '' || line.trimEnd() === '---') break
    lines.push(line)
    at += line.length + 1
  }
  const header = keyLinesOf(lines.join('\n'))
  const keys = Object.keys(header)
  if (keys.length < 2 || keys.length !== lines.length || !keys.some(isHeaderKey)) return undefined
  const isClosed = lineAt(input, at).trimEnd() === '---'
  return { header, end: Math.min(input.length, isClosed ? at + 3 : at) }
}

/** The lines that read `key: value` or `.. key: value`, keys in lower case. */
function keyLinesOf(text: string): Record<string, string> {
  const header: Record<string, string> = {}
  for (const line of text.split('\n')) {
    const [, key, value = ''] =
      /^\s*(?:\.\. )?([\p{L}_][\w-]{0,30})[ \t]*:[ \t]+(\S.*)$/u.exec(line) ?? []
    if (key !== undefined) header[key.toLowerCase()] = unquoted(value.trim())
  }
  return header
}

function unquoted(value: string): string {
  const quote = value.charAt(0)
  const isQuoted = value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote)
  return isQuoted ? value.slice(1, -1) : value
}
