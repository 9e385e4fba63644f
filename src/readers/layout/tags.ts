import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import {
  attributeCallbacks,
  newOpenTag,
  type OpenTag,
  takeAttributes,
} from './attribute-callbacks.ts'
import type { Attributes } from './attributes.ts'
import { decodedAttributes, readReferences } from './references.ts'

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

interface Reading extends OpenTag {
  /** Where the markup begins in the input. */
  offset: number
  handler: TagHandler
  tag: string
  tagStart: number
  textKind: TextKind
  /** The names of tags as this input writes them, and in lower case. */
  tags: Map<string, string>
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
    ...newOpenTag(markup, new Map()),
    offset,
    handler,
    tag: '',
    tagStart: 0,
    textKind: 'normal',
    tags: new Map(),
    seen: 0,
  }
  // Character references are rare: only what holds one is read again to decode it.
  const tokenizer = new Tokenizer({ decodeEntities: false }, callbacksOf(reading))
  tokenizer.write(markup)
  tokenizer.end()
  return reading.seen
}

type IgnoredCallbacks = Pick<
  TokenizerCallbacks,
  'oncomment' | 'oncdata' | 'ondeclaration' | 'onprocessinginstruction'
>

function callbacksOf(reading: Reading): TokenizerCallbacks {
  return {
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
    ontextentity: () => undefined,
    onend: () => undefined,
    isInForeignContext: () => reading.handler.isForeign(),
    ...attributeCallbacks(reading),
    ...ignoredCallbacks(reading),
  }
}

/** Comments and declarations are no text. */
function ignoredCallbacks(reading: Reading): IgnoredCallbacks {
  const passOver = (_start: number, end: number): void => {
    reading.seen = end + 1
  }
  return {
    oncomment: passOver,
    oncdata: passOver,
    ondeclaration: passOver,
    onprocessinginstruction: passOver,
  }
}

function openTag(reading: Reading, start: number, end: number): void {
  reading.tag = tagNameOf(reading, start, end)
  reading.tagStart = start - 1
  const kind = textKinds.get(reading.tag) ?? 'normal'
  reading.textKind = kind === 'normal' || reading.handler.isForeign() ? 'normal' : kind
}

function tellStartTag(reading: Reading, end: number, isSelfClosing: boolean): void {
  const { markup, tag, tagStart, handler, offset } = reading
  reading.seen = end
  const { hasReference } = reading
  let attributes = takeAttributes(reading)
  if (hasReference) attributes = decodedAttributes(markup.slice(tagStart, end), reading.names)
  handler.startTag(tag, attributes, offset + tagStart, offset + end, isSelfClosing)
}

function tellEndTag(reading: Reading, start: number, end: number): void {
  const { markup, handler, offset } = reading
  const close = markup.indexOf('>', end)
  reading.seen = close < 0 ? markup.length : close + 1
  reading.textKind = 'normal'
  handler.endTag(tagNameOf(reading, start, end), offset + start - 2, offset + reading.seen)
}

function tellText(reading: Reading, start: number, end: number): void {
  const { handler, textKind } = reading
  const text = reading.markup.slice(start, end)
  const place = reading.offset + start
  reading.seen = end
  if (textKind === 'raw' || !text.includes('&')) handler.text(text, place, end - start)
  else {
    readReferences(text, textKind === 'title', (piece, from, length) => {
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
