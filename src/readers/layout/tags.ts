import type { Attributes } from './attributes.ts'
import { readReferences } from './references.ts'
import { type AttributeNames, readStartTag } from './start-tag.ts'
import { endOfName, isNameEnd, isNameStart, sign } from './units.ts'

/** Is told the tags and texts of an input in order. Places are those of the whole input. */
export interface TagHandler {
  startTag: (
    tag: string,
    attributes: Attributes,
    rawStart: number,
    rawEnd: number,
    isSelfClosing: boolean,
  ) => void
  endTag: (tag: string, rawStart: number, rawEnd: number) => void
  /** A character reference comes alone, decoded. */
  text: (text: string, rawStart: number, rawLength: number) => void
  /** Whether the tags to come belong to SVG or MathML. */
  isForeign: () => boolean
}

interface Reading {
  markup: string
  /** Where the markup begins in the input. */
  offset: number
  handler: TagHandler
  /** The names of tags as this input writes them, and in lower case. */
  tags: Map<string, string>
  names: AttributeNames
}

/** What an element without tags inside holds: text with character references, or text as it is. */
const contents = new Map<string, 'title' | 'raw'>([
  ['title', 'title'],
  ['textarea', 'title'],
])
for (const tag of ['iframe', 'noembed', 'noframes', 'plaintext', 'script', 'style', 'xmp']) {
  contents.set(tag, 'raw')
}

/**
 * Reads the tags and texts of HTML as they stand, unpaired. Returns how much of the markup was
 * read; less than all when it ends inside a tag.
 */
export function readTags(markup: string, offset: number, handler: TagHandler): number {
  const reading: Reading = { markup, offset, handler, tags: new Map(), names: new Map() }
  let done = 0
  let open = markup.indexOf('<')
  while (open >= 0) {
    if (isMarkup(markup, open)) {
      tellText(reading, done, open)
      done = readMarkup(reading, open)
      if (done < 0) return open
    }
    open = markup.indexOf('<', Math.max(done, open + 1))
  }
  tellText(reading, done, markup.length)
  return markup.length
}

/** Whether the `<` at a place is more than a sign in a text. */
function isMarkup(markup: string, open: number): boolean {
  const unit = markup.charCodeAt(open + 1)
  if (isNameStart(unit) || unit === sign.exclamation || unit === sign.question) return true
  return unit === sign.slash && open + 2 < markup.length
}

/** Reads the tag or comment at a place. Returns where it ends; -1 when the input ends before. */
function readMarkup(reading: Reading, open: number): number {
  const { markup } = reading
  const unit = markup.charCodeAt(open + 1)
  if (unit === sign.slash) return readEndTag(reading, open)
  if (unit === sign.exclamation) return endOfDeclaration(markup, open)
  return unit === sign.question ? endAfter(markup, '>', open) : tellStartTag(reading, open)
}

function endOfDeclaration(markup: string, open: number): number {
  if (markup.startsWith('--', open + 2)) return endOfComment(markup, open + 4)
  if (markup.startsWith('[CDATA[', open + 2)) return endAfter(markup, ']]>', open + 9)
  const close = markup.indexOf('>', open)
  if (close >= 0) return close + 1
  return markup.slice(open + 2, open + 9).toLowerCase() === 'doctype' ? -1 : markup.length
}

/** A comment ends at `-->` or `--!>`; `<!-->` and `<!--->` are whole. */
function endOfComment(markup: string, from: number): number {
  if (markup.startsWith('>', from)) return from + 1
  if (markup.startsWith('->', from)) return from + 2
  for (let at = markup.indexOf('--', from); at >= 0; at = markup.indexOf('--', at + 1)) {
    if (markup.startsWith('>', at + 2)) return at + 3
    if (markup.startsWith('!>', at + 2)) return at + 4
  }
  return markup.length
}

/** Where the next `closing` ends; the end of the markup when there is none. */
function endAfter(markup: string, closing: string, from: number): number {
  const at = markup.indexOf(closing, from)
  return at < 0 ? markup.length : at + closing.length
}

function readEndTag(reading: Reading, open: number): number {
  const { markup, offset } = reading
  const start = open + 2
  if (!isNameStart(markup.charCodeAt(start))) return endAfter(markup, '>', start)
  const nameEnd = endOfName(markup, start)
  if (nameEnd === markup.length) return -1
  const end = endAfter(markup, '>', nameEnd)
  const tag = tagNameOf(reading, start, nameEnd)
  reading.handler.endTag(tag, offset + open, offset + end)
  return end
}

/** Tells a start tag and, where no tags can follow inside its element, the text there. */
function tellStartTag(reading: Reading, open: number): number {
  const { markup, offset, handler } = reading
  const nameEnd = endOfName(markup, open + 1)
  const { attributes, isSelfClosing, end } = readStartTag(markup, nameEnd, reading.names)
  if (end < 0) return -1
  const tag = tagNameOf(reading, open + 1, nameEnd)
  const content = contents.get(tag)
  const hasTags = content === undefined || handler.isForeign()
  handler.startTag(tag, attributes, offset + open, offset + end, isSelfClosing)
  if (hasTags) return end
  const contentEnd = tag === 'plaintext' ? markup.length : endOfContent(markup, tag, end)
  tellText(reading, end, contentEnd, content)
  return contentEnd
}

/** Where the end tag of an element stands that holds no other tag. */
function endOfContent(markup: string, tag: string, from: number): number {
  for (let at = markup.indexOf('</', from); at >= 0; at = markup.indexOf('</', at + 2)) {
    const nameEnd = at + 2 + tag.length
    if (!isNameEnd(markup.charCodeAt(nameEnd))) continue
    if (markup.slice(at + 2, nameEnd).toLowerCase() === tag) return at
  }
  return markup.length
}

function tellText(reading: Reading, start: number, end: number, content?: 'title' | 'raw'): void {
  if (start === end) return
  const { handler } = reading
  const text = reading.markup.slice(start, end)
  const place = reading.offset + start
  if (content === 'raw' || !text.includes('&')) handler.text(text, place, end - start)
  else {
    readReferences(text, content === 'title', (piece, from, length) => {
      handler.text(piece, place + from, length)
    })
  }
}

function tagNameOf({ markup, tags }: Reading, start: number, end: number): string {
  const written = markup.slice(start, end)
  const known = tags.get(written)
  if (known !== undefined) return known
  const name = written.toLowerCase()
  const tag = name === 'image' ? 'img' : name
  tags.set(written, tag)
  return tag
}
