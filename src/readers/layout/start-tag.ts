import { type AttributeName, type Attributes, isAttributeName } from './attributes.ts'
import { decodedValue } from './references.ts'
import { endOfTagSpace, isNameEnd, isTagSpace, sign } from './units.ts'

/** The names of attributes as an input writes them; undefined for those that nobody asks for. */
export type AttributeNames = Map<string, AttributeName | undefined>

/** A start tag that is being read. */
export interface StartTag {
  attributes: { -readonly [name in keyof Attributes]: Attributes[name] }
  isSelfClosing: boolean
  /** Where it ends; -1 when the input ends before. */
  end: number
}

/** Reads a start tag from the end of its name on. */
export function readStartTag(markup: string, from: number, names: AttributeNames): StartTag {
  const tag: StartTag = { attributes: {}, isSelfClosing: false, end: -1 }
  let at = endOfTagSpace(markup, from)
  while (at < markup.length) {
    const unit = markup.charCodeAt(at)
    if (unit === sign.close) {
      tag.end = at + 1
      return tag
    }
    tag.isSelfClosing = unit === sign.slash
    at = endOfTagSpace(markup, tag.isSelfClosing ? at + 1 : readAttribute(markup, at, names, tag))
  }
  return tag
}

/** Reads an attribute and returns where it ends. The first of a name counts. */
function readAttribute(
  markup: string,
  start: number,
  names: AttributeNames,
  { attributes }: StartTag,
): number {
  const nameEnd = endOfAttributeName(markup, start + 1)
  const name = nameOf(markup.slice(start, nameEnd), names)
  const equals = endOfTagSpace(markup, nameEnd)
  if (markup.charCodeAt(equals) !== sign.equals) {
    if (name !== undefined) attributes[name] ??= ''
    return nameEnd
  }
  const at = endOfTagSpace(markup, equals + 1)
  const unit = markup.charCodeAt(at)
  const quote = unit === sign.doubleQuote ? '"' : unit === sign.singleQuote ? "'" : ''
  const end = quote === '' ? endOfBareValue(markup, at) : markup.indexOf(quote, at + 1)
  if (end < 0) return markup.length
  if (name !== undefined) {
    attributes[name] ??= decodedValue(markup.slice(at + quote.length, end), quote)
  }
  return end + quote.length
}

function endOfAttributeName(markup: string, from: number): number {
  let at = from
  for (; at < markup.length; at++) {
    const unit = markup.charCodeAt(at)
    if (unit === sign.equals || isNameEnd(unit)) break
  }
  return at
}

function endOfBareValue(markup: string, from: number): number {
  let at = from
  for (; at < markup.length; at++) {
    const unit = markup.charCodeAt(at)
    if (unit === sign.close || isTagSpace(unit)) break
  }
  return at
}

function nameOf(written: string, names: AttributeNames): AttributeName | undefined {
  const known = names.get(written)
  if (known !== undefined || names.has(written)) return known
  const name = written.toLowerCase()
  const asked = isAttributeName(name) ? name : undefined
  names.set(written, asked)
  return asked
}
