import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import {
  attributeCallbacks,
  type AttributeNames,
  newOpenTag,
  takeAttributes,
} from './attribute-callbacks.ts'
import type { Attributes } from './attributes.ts'
import { tokenizerCallbacks } from './tokenizer-callbacks.ts'

/** Is told a piece of a text and its place there. */
export type TellPiece = (piece: string, start: number, length: number) => void

/**
 * Reads the character references in the text of an element; each is told alone, decoded. In a
 * title there are no tags, whatever it looks like.
 */
export function readReferences(text: string, isTitle: boolean, tell: TellPiece): void {
  const opening = isTitle ? '<title>' : ''
  const markup = opening + text
  let seen = opening.length
  let referenceStart = seen
  const take = (piece: string, start: number, end: number): void => {
    seen = end
    tell(piece, start - opening.length, end - start)
  }
  decode(markup, {
    ontext: (start, end) => {
      take(markup.slice(start, end), start, end)
    },
    ontextentity: (codePoint, end) => {
      // One reference may stand for two characters: the second one ends where the first one did.
      if (end !== seen) referenceStart = seen
      take(String.fromCodePoint(codePoint), referenceStart, end)
    },
  })
}

/** The attributes of a start tag, the character references in them decoded. */
export function decodedAttributes(markup: string, names: AttributeNames): Attributes {
  const tag = newOpenTag(markup, names)
  decode(markup, attributeCallbacks(tag))
  return takeAttributes(tag)
}

function decode(markup: string, callbacks: Partial<TokenizerCallbacks>): void {
  const tokenizer = new Tokenizer({ decodeEntities: true }, tokenizerCallbacks(callbacks))
  tokenizer.write(markup)
  tokenizer.end()
}
