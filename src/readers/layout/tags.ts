import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { type AttributeName, type Attributes, isAttributeName } from './attributes.ts'

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

type OwnAttributes = { -readonly [name in keyof Attributes]: Attributes[name] }

interface Reading {
  markup: string
  /** Where the markup begins in the input. */
  offset: number
  handler: TagHandler
  tag: string
  tagStart: number
  attributes: OwnAttributes
  /** Of the open attribute; undefined when nobody asks for it. */
  name: AttributeName | undefined
  value: string
  /** The names of tags as this input writes them, and in lower case. */
  tags: Map<string, string>
  /** The same of attributes; undefined for those that nobody asks for. */
  names: Map<string, AttributeName | undefined>
  /** Where the last token ended, in the markup. */
  seen: number
  /** Where the last character reference began. */
  referenceStart: number
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
    tag: '',
    tagStart: 0,
    attributes: {},
    name: undefined,
    value: '',
    tags: new Map(),
    names: new Map(),
    seen: 0,
    referenceStart: 0,
  }
  const tokenizer = new Tokenizer({ decodeEntities: true }, callbacksOf(reading))
  tokenizer.write(markup)
  tokenizer.end()
  return reading.seen
}

type IgnoredCallbacks = Pick<
  TokenizerCallbacks,
  'oncomment' | 'oncdata' | 'ondeclaration' | 'onprocessinginstruction'
>

type AttributeCallbacks = Pick<
  TokenizerCallbacks,
  'onattribname' | 'onattribdata' | 'onattribentity' | 'onattribend'
>

function callbacksOf(reading: Reading): TokenizerCallbacks {
  const { markup, handler } = reading
  return {
    onopentagname: (start, end) => {
      reading.tag = tagNameOf(reading, start, end)
      reading.tagStart = start - 1
      reading.attributes = {}
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
      reading.seen = end
      handler.text(markup.slice(start, end), reading.offset + start, end - start)
    },
    ontextentity: (codePoint, end) => {
      tellReference(reading, codePoint, end)
    },
    onend: () => undefined,
    isInForeignContext: () => handler.isForeign(),
    ...attributeCallbacks(reading),
    ...ignoredCallbacks(reading),
  }
}

function attributeCallbacks(reading: Reading): AttributeCallbacks {
  const { markup } = reading
  return {
    onattribname: (start, end) => {
      reading.name = attributeNameOf(reading, start, end)
    },
    onattribdata: (start, end) => {
      if (reading.name !== undefined) reading.value += markup.slice(start, end)
    },
    onattribentity: (codePoint) => {
      reading.value += String.fromCodePoint(codePoint)
    },
    onattribend: () => {
      const { attributes, name } = reading
      if (name !== undefined) attributes[name] ??= reading.value
      reading.value = ''
    },
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

function tellStartTag(reading: Reading, end: number, isSelfClosing: boolean): void {
  const { tag, tagStart, attributes, offset } = reading
  reading.seen = end
  reading.handler.startTag(tag, attributes, offset + tagStart, offset + end, isSelfClosing)
}

function tellEndTag(reading: Reading, start: number, end: number): void {
  const { markup, handler, offset } = reading
  const close = markup.indexOf('>', end)
  reading.seen = close < 0 ? markup.length : close + 1
  handler.endTag(tagNameOf(reading, start, end), offset + start - 2, offset + reading.seen)
}

/** One reference may stand for two characters: the second one ends where the first one did. */
function tellReference(reading: Reading, codePoint: number, end: number): void {
  const { handler, offset } = reading
  if (end !== reading.seen) reading.referenceStart = reading.seen
  reading.seen = end
  const start = reading.referenceStart
  handler.text(String.fromCodePoint(codePoint), offset + start, end - start)
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

function attributeNameOf(reading: Reading, start: number, end: number): AttributeName | undefined {
  const { markup, names } = reading
  const written = markup.slice(start, end)
  const known = names.get(written)
  if (known !== undefined || names.has(written)) return known
  const name = written.toLowerCase()
  const asked = isAttributeName(name) ? name : undefined
  names.set(written, asked)
  return asked
}
