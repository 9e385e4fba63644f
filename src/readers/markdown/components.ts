import type { Span } from '../../model/span.ts'
import { blankLines } from './blank-out.ts'

/** The start or end of a component that holds blocks: `<Message author="Anna">`, `</Message>`. */
export interface ComponentTag {
  /** As a class: `message`, `chat-bubble`. */
  name: string
  isEnd: boolean
  raw: Span
  /** The name of the one who speaks inside it. */
  speaker?: { name: string; raw: Span }
}

/** The tags of a text's components, in order, and the text, as long as before, without them. */
export interface Components {
  source: string
  tags: ComponentTag[]
}

/** A longer tag is text. */
const component = /<(\/?)([A-Z]\w*)((?:\s[^<>]{0,600})?)>/g
const loneTag = /^[ \t]*<\/?[A-Z][\w.]*(?:\s[^<>\n]*)?\/?>[ \t]*$/gm
const speakerProperty =
  /\s(?:author|speaker|name|by|from|who)\s*=\s*(?:\{\s*)?(["'])([^"'\n]{1,60})\1/

/** How many open components a closing tag is compared with. */
const deepest = 8

/**
 * Takes out the tags of components that begin and end lines; those inside a line set words apart,
 * and stay, unless they have a line to themselves. A blank line parts what is inside a component
 * from what is outside.
 */
export function withoutComponents(source: string): Components {
  const tags = source.includes('</') ? blockTagsIn(source) : []
  return { source: withoutTags(source, tags).replace(loneTag, blankLines), tags }
}

function withoutTags(source: string, tags: readonly ComponentTag[]): string {
  if (tags.length === 0) return source
  const pieces: string[] = []
  let done = 0
  for (const { raw, isEnd } of tags) {
    const blanks = ' '.repeat(raw.end - raw.start - 2)
    pieces.push(source.slice(done, raw.start), isEnd ? `\n\n${blanks}` : `${blanks}\n\n`)
    done = raw.end
  }
  return pieces.join('') + source.slice(done)
}

/** The tags in pairs of which the first begins a line and the second ends one. */
function blockTagsIn(source: string): ComponentTag[] {
  const open: ComponentTag[] = []
  const found: ComponentTag[] = []
  for (const match of source.matchAll(component)) {
    // In capitals throughout it is HTML of old.
    if (!/[a-z]/.test(match[2] ?? '')) continue
    const tag = tagOf(match)
    if (tag.isEnd) {
      const start = takeStart(open, tag.name)
      if (start !== undefined && endsLine(source, tag.raw.end)) found.push(start, tag)
    } else if (!match[0].endsWith('/>') && beginsLine(source, tag.raw.start, found)) open.push(tag)
  }
  return found.sort((a, b) => a.raw.start - b.raw.start)
}

function tagOf(match: RegExpExecArray): ComponentTag {
  const [all, slash, name = '', properties = ''] = match
  const raw = { start: match.index, end: match.index + all.length }
  const isEnd = slash === '/'
  const tag = { name: name.replace(/\B[A-Z]/g, '-$&').toLowerCase(), isEnd, raw }
  const found = isEnd ? null : speakerProperty.exec(properties)
  if (found === null) return tag
  const [property, quote = '', value = ''] = found
  const at = raw.start + 1 + name.length + found.index + property.lastIndexOf(quote + value) + 1
  return { ...tag, speaker: { name: value, raw: { start: at, end: at + value.length } } }
}

/** The innermost open tag of a name, which is open no longer, nor is what stands inside it. */
function takeStart(open: ComponentTag[], name: string): ComponentTag | undefined {
  for (let at = open.length - 1; at >= Math.max(0, open.length - deepest); at--) {
    const tag = open[at]
    if (tag?.name !== name) continue
    open.length = at
    return tag
  }
  return undefined
}

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 13

/** Whether only blanks stand before a place in its line, or the end of a component. */
function beginsLine(source: string, start: number, found: readonly ComponentTag[]): boolean {
  let at = start
  while (at > 0 && isBlank(source.charCodeAt(at - 1))) at--
  return at === 0 || source.charCodeAt(at - 1) === 10 || found.at(-1)?.raw.end === at
}

function endsLine(source: string, end: number): boolean {
  let at = end
  while (at < source.length && isBlank(source.charCodeAt(at))) at++
  return at === source.length || source.charCodeAt(at) === 10 || source.startsWith('</', at)
}
