import type { Token } from 'markdown-it'
import { addText, openElement, type Page } from '../layout/page.ts'
import { readTags, type TagHandler } from '../layout/tags.ts'
import { endTag, startTag } from '../layout/tree.ts'
import { type Cursor, find, passLine, seek } from './cursor.ts'
import { filler } from './filler.ts'

/** Lays the inline tokens of one block out, looking each up in the source from the cursor on. */
export function layInline(
  page: Page,
  html: TagHandler,
  cursor: Cursor,
  tokens: readonly Token[],
): void {
  const links: Token[] = []
  let isBroken = false
  for (const token of tokens) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') {
      const { start, end } = passLine(cursor)
      if (!isBroken) openElement(page, 'br', {}, start, end)
      isBroken = false
      continue
    }
    isBroken = token.type === 'html_inline' && /^<br\b/i.test(token.content)
    if (token.type === 'html_inline') layTag(html, cursor, token)
    else if (token.type === 'link_open') links.push(token)
    layPiece(page, html, cursor, token)
    if (token.type === 'link_close') passTarget(cursor, links.pop())
  }
}

function layTag(html: TagHandler, cursor: Cursor, token: Token): void {
  readTags(token.content, find(cursor, token.content).start, html)
}

function layPiece(page: Page, html: TagHandler, cursor: Cursor, token: Token): void {
  if (token.type === 'text') layText(html, cursor, token.content, token.content)
  else if (token.type === 'text_special') layText(html, cursor, token.content, token.markup)
  else if (token.type === 'code_inline') layCode(page, cursor, token)
  else if (token.type === 'image') passImage(cursor, token)
  else if (token.nesting > 0) layOpening(page, cursor, token)
  else if (token.nesting < 0) layClosing(page, cursor, token)
}

function layText(html: TagHandler, cursor: Cursor, text: string, written: string): void {
  if (text === '') return
  const { start, end } = find(cursor, written)
  html.text(text, start, end - start)
}

function layOpening(page: Page, cursor: Cursor, token: Token): void {
  const isLink = token.type === 'link_open' && token.markup !== 'autolink'
  const { start, end } = isLink ? find(cursor, '[') : find(cursor, signOf(token, '<'))
  const href = attributeOf(token, 'href')
  startTag(page, token.tag, href === '' ? {} : { href }, start, end)
}

function layClosing(page: Page, cursor: Cursor, token: Token): void {
  const isLink = token.type === 'link_close' && token.markup !== 'autolink'
  if (isLink) seek(cursor, ']')
  const { start, end } = isLink
    ? { start: cursor.at, end: cursor.at }
    : find(cursor, signOf(token, '>'))
  endTag(page, token.tag, start, end)
}

function signOf(token: Token, autolinkSign: string): string {
  return token.markup === 'autolink' ? autolinkSign : token.markup
}

/** Line ends inside code count as blanks, so that it may have to be mapped as a whole. */
function layCode(page: Page, cursor: Cursor, token: Token): void {
  const opening = find(cursor, token.markup)
  startTag(page, 'code', {}, opening.start, opening.end)
  const { start } = find(cursor, token.content)
  const closing = find(cursor, token.markup)
  const isFound = closing.start - start === token.content.length
  addText(page, token.content, start, isFound ? token.content.length : closing.start - start)
  endTag(page, 'code', closing.start, closing.end)
}

function passImage(cursor: Cursor, token: Token): void {
  seek(cursor, '![')
  cursor.at = Math.min(cursor.end, cursor.at + 2 + token.content.length)
  passTarget(cursor, token)
}

/** Passes over `](target "title")`, `][label]` or `]`. */
function passTarget(cursor: Cursor, token: Token | undefined): void {
  if (token === undefined || token.markup === 'autolink') return
  const { source, end } = cursor
  if (source.charAt(cursor.at) !== ']') return
  const sign = source.charAt(cursor.at + 1)
  cursor.at = Math.min(end, cursor.at + (sign === '(' || sign === '[' ? 2 : 1))
  if (sign !== '(' && sign !== '[') return
  for (const name of sign === '(' ? ['href', 'src', 'title'] : []) {
    find(cursor, attributeOf(token, name))
  }
  find(cursor, sign === '(' ? ')' : ']')
}

function attributeOf(token: Token, name: string): string {
  return String(token.attrGet(name) ?? '').replaceAll(filler, '')
}
