import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import {
  attributeCallbacks,
  newOpenTag,
  type OpenTag,
  takeAttributes,
} from './attribute-callbacks.ts'
import type { Attributes } from './attributes.ts'
import { decodedAttributes, type ReferenceReader, referenceReader } from './references.ts'
import { tokenizerCallbacks } from './tokenizer-callbacks.ts'

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

/** How the text after a start tag is read: with references, with nothing else, or as it stands. */
type TextKind = 'normal' | 'title' | 'raw'

/** What a name of a tag, as an input writes it, stands for. */
interface TagName {
  /** In lower case. */
  name: string
  textKind: TextKind
}

interface Reading {
  markup: string
  /** Where the markup begins in the input. */
  offset: number
  handler: TagHandler
  open: OpenTag
  tag: string
  tagStart: number
  textKind: TextKind
  tags: Map<string, TagName>
  readReferences: ReferenceReader
  /** Where the last token ended, in the markup. */
  seen: number
}

const textKinds = new Map<string, TextKind>([
  ['title', 'title'],
  ['textarea', 'title'],
])
for (const tag of ['iframe', 'noembed', 'noframes', 'plaintext', 'script', 'style', 'xmp']) {
  textKinds.set(tag, 'raw')
}

/**
 * Reads the tags and texts of HTML as they stand, unpaired. Returns how much of the markup was
 * read; less than all when it ends inside a tag.
 */
export function readTags(markup: string, offset: number, handler: TagHandler): number {
  const reading: Reading = {
    markup,
    offset,
    handler,
    open: newOpenTag(markup, new Map()),
    tag: '',
    tagStart: 0,
    textKind: 'normal',
    tags: new Map(),
    readReferences: referenceReader(),
    seen: 0,
  }
  // Character references are rare: only what holds one is read again to decode it.
  const tokenizer = new Tokenizer({ decodeEntities: false }, callbacksOf(reading))
  tokenizer.write(markup)
  tokenizer.end()
  return reading.seen
}

function callbacksOf(reading: Reading): TokenizerCallbacks {
  // Comments and declarations are no text.
  const passOver = (_start: number, end: number): void => {
    reading.seen = end + 1
  }
  return tokenizerCallbacks({
    onopentagname: (start, end) => {
      openTag(reading, start, end)
    },
    onopentagend: (end) => {
      tellStartTag(reading, end + 1, false)
    },
    onselfclosingtag: (end) => {
      tellStartTag(reading, end + 1, true)
    },
    onclosetag: (start, end) => {
      tellEndTag(reading, start, end)
    },
    ontext: (start, end) => {
      tellText(reading, start, end)
    },
    isInForeignContext: () => reading.handler.isForeign(),
    ...attributeCallbacks(reading.open),
    oncomment: passOver,
    oncdata: passOver,
    ondeclaration: passOver,
    onprocessinginstruction: passOver,
  })
}

function openTag(reading: Reading, start: number, end: number): void {
  const { name, textKind } = tagNameOf(reading, start, end)
  reading.tag = name
  reading.tagStart = start - 1
  const isText = textKind === 'normal' || reading.handler.isForeign()
  reading.textKind = isText ? 'normal' : textKind
}

function tellStartTag(reading: Reading, end: number, isSelfClosing: boolean): void {
  const { markup, tag, tagStart, handler, offset, open } = reading
  reading.seen = end
  const { hasReference } = open
  let attributes = takeAttributes(open)
  if (hasReference) attributes = decodedAttributes(markup.slice(tagStart, end), open.names)
  handler.startTag(tag, attributes, offset + tagStart, offset + end, isSelfClosing)
}

function tellEndTag(reading: Reading, start: number, end: number): void {
  const { markup, handler, offset } = reading
  const close = markup.indexOf('>', end)
  reading.seen = close < 0 ? markup.length : close + 1
  reading.textKind = 'normal'
  handler.endTag(tagNameOf(reading, start, end).name, offset + start - 2, offset + reading.seen)
}

function tellText(reading: Reading, start: number, end: number): void {
  const { handler, textKind } = reading
  const text = reading.markup.slice(start, end)
  const place = reading.offset + start
  reading.seen = end
  if (textKind === 'raw' || !text.includes('&')) handler.text(text, place, end - start)
  else {
    reading.readReferences(text, textKind === 'title', (piece, from, length) => {
      handler.text(piece, place + from, length)
    })
  }
}

function tagNameOf({ markup, tags }: Reading, start: number, end: number): TagName {
  const written = markup.slice(start, end)
  const known = tags.get(written)
  if (known !== undefined) return known
  const lower = written.toLowerCase()
  const name = lower === 'image' ? 'img' : lower
  const tag: TagName = { name, textKind: textKinds.get(name) ?? 'normal' }
  tags.set(written, tag)
  return tag
}
