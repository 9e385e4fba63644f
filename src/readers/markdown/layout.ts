import type { Token } from 'markdown-it'
import type { Span } from '../../model/span.ts'
import type { Frame } from '../layout/frames.ts'
import { topOf } from '../layout/open-elements.ts'
import { addText, type Page } from '../layout/page.ts'
import { readTags, type TagHandler } from '../layout/tags.ts'
import { closeDownTo, endTag, startTag } from '../layout/tree.ts'
import { type Cursor, find, moveTo, seek } from './cursor.ts'
import type { ComponentTag } from './components.ts'
import { layInline } from './inline.ts'

/** A Markdown text on its way onto a page. */
export interface Layout {
  page: Page
  /** Takes the HTML inside the Markdown. */
  html: TagHandler
  cursor: Cursor
  /** Where each line begins; one more for the end. */
  lineStarts: readonly number[]
  /** The open block elements of Markdown. */
  open: OpenBlock[]
  /** The paragraphs that were wrapped by an editor. */
  wrapped: ReadonlySet<Token>
  /** The tags of components, in order. */
  tags: readonly ComponentTag[]
  /** How many of them are laid out. */
  tagsLaid: number
  /** Who speaks next, as a component names him. */
  speaker?: ComponentTag['speaker']
}

interface OpenBlock {
  frame: Frame
  /** Its index among the open elements of the page. */
  index: number
  rawEnd: number
  isCell: boolean
}

/** Lays block tokens out in order. */
export function layBlocks(layout: Layout, tokens: readonly Token[]): void {
  let range: Span = { start: 0, end: 0 }
  for (const token of tokens) {
    if (token.map !== null) range = rangeOf(layout, token.map)
    if (token.hidden) continue
    if (token.level === 0 && token.nesting >= 0) layTags(layout, range.start)
    if (token.nesting > 0) openBlock(layout, token, range)
    else if (token.nesting < 0) closeBlock(layout)
    else layLeaf(layout, token, range)
  }
  layTags(layout, layout.cursor.source.length)
}

/** Lays out the tags of components that stand before a place. */
function layTags(layout: Layout, before: number): void {
  const { page, tags } = layout
  for (let tag = tags[layout.tagsLaid]; tag !== undefined; tag = tags[layout.tagsLaid]) {
    const { name, isEnd, raw, speaker } = tag
    if (raw.start >= before) return
    layout.tagsLaid++
    if (isEnd) endTag(page, 'div', raw.start, raw.end)
    else startTag(page, 'div', { class: name }, raw.start, raw.end)
    if (isEnd) delete layout.speaker
    else if (speaker !== undefined) layout.speaker = speaker
  }
}

/** Writes who speaks before the first of his words. */
function laySpeaker(layout: Layout): void {
  const { page, cursor, speaker } = layout
  if (speaker === undefined) return
  delete layout.speaker
  const { start, end } = speaker.raw
  addText(page, speaker.name, start, end - start)
  addText(page, ':', end, 1)
  addText(page, ' ', end + 1, Math.max(0, cursor.at - end - 1))
}

/** The place of some lines, without white space at the end. */
function rangeOf({ lineStarts, cursor }: Layout, [first, last]: [number, number]): Span {
  const start = lineStarts[first] ?? cursor.source.length
  let end = lineStarts[last] ?? cursor.source.length
  while (end > start && cursor.source.charCodeAt(end - 1) <= 32) end--
  return { start, end }
}

function openBlock(layout: Layout, token: Token, range: Span): void {
  const { page, cursor } = layout
  const isCell = token.tag === 'td' || token.tag === 'th'
  if (isCell) moveTo(cursor, range.start, range.end)
  const start = isCell ? cursor.at : range.start
  startTag(page, token.tag, layout.wrapped.has(token) ? { class: 'wrapped' } : {}, start, start)
  const index = page.open.frames.length - 1
  layout.open.push({ frame: topOf(page.open), index, rawEnd: range.end, isCell })
}

/** HTML in between may have closed the element already. */
function closeBlock({ page, cursor, open }: Layout): void {
  const block = open.pop()
  if (block === undefined || page.open.frames[block.index] !== block.frame) return
  const end = block.isCell ? cursor.at : block.rawEnd
  closeDownTo(page, block.index, end, end)
}

function layLeaf(layout: Layout, token: Token, range: Span): void {
  const { page, cursor, html } = layout
  moveTo(cursor, range.start, range.end)
  if (token.type === 'inline') {
    seek(cursor, token.content.split('\n', 1)[0] ?? '')
    laySpeaker(layout)
    layInline(page, html, cursor, token.children ?? [])
  } else if (token.type === 'html_block' || isIndentedHtml(token)) {
    layHtml(layout, token.content, range)
  } else if (token.type === 'hr') startTag(page, 'hr', {}, range.start, range.end)
  else layCode(layout, token, range)
}

/** Indented HTML after a blank line is code to CommonMark, and HTML to those who write it. */
function isIndentedHtml(token: Token): boolean {
  return token.type === 'code_block' && /^\s*<[/!a-z]/i.test(token.content)
}

/** HTML whose lines bear the signs of a quotation or list is looked up piece by piece. */
function layHtml({ html, cursor }: Layout, content: string, range: Span): void {
  if (cursor.source.startsWith(content.trimEnd(), range.start)) {
    readTags(content.trimEnd(), range.start, html)
    return
  }
  readTags(content, range.start, {
    isForeign: html.isForeign,
    startTag: (tag, attributes, _start, _end, isSelfClosing) => {
      html.startTag(tag, attributes, cursor.at, cursor.at, isSelfClosing)
    },
    endTag: (tag) => {
      html.endTag(tag, cursor.at, cursor.at)
    },
    text: (text) => {
      const { start, end } = find(cursor, text)
      html.text(text, start, end - start)
    },
  })
}

function layCode({ page, cursor }: Layout, token: Token, range: Span): void {
  startTag(page, 'pre', {}, range.start, range.start)
  if (token.type === 'fence') startTag(page, 'code', {}, range.start, range.start)
  for (const line of token.content.split('\n')) {
    const { start, end } = find(cursor, line)
    addText(page, line, start, end - start)
    addText(page, '\n', end, Math.min(1, range.end - end))
  }
  endTag(page, 'pre', range.end, range.end)
}
