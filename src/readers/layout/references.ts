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
export type ReferenceReader = (text: string, isTitle: boolean, tell: TellPiece) => void

/** A reader for the texts of one input: to make one takes longer than to read a text. */
export function referenceReader(): ReferenceReader {
  let markup = ''
  let opening = 0
  let seen = 0
  let referenceStart = 0
  let told: TellPiece = nobody
  const take = (piece: string, start: number, end: number): void => {
    seen = end
    told(piece, start - opening, end - start)
  }
  const tokenizer = decoder({
    ontext: (start, end) => {
      take(markup.slice(start, end), start, end)
    },
    ontextentity: (codePoint, end) => {
      // One reference may stand for two characters: the second one ends where the first one did.
      if (end !== seen) referenceStart = seen
      take(String.fromCodePoint(codePoint), referenceStart, end)
    },
  })
  return (text, isTitle, tell) => {
    markup = isTitle ? `<title>${text}` : text
    opening = seen = referenceStart = markup.length - text.length
    told = tell
    tokenizer.reset()
    tokenizer.write(markup)
    tokenizer.end()
  }
}

const nobody: TellPiece = () => undefined

/** The attributes of a start tag, the character references in them decoded. */
export function decodedAttributes(markup: string, names: AttributeNames): Attributes {
  const tag = newOpenTag(markup, names)
  const tokenizer = decoder(attributeCallbacks(tag))
  tokenizer.write(markup)
  tokenizer.end()
  return takeAttributes(tag)
}

const decoder = (callbacks: Partial<TokenizerCallbacks>): Tokenizer =>
  new Tokenizer({ decodeEntities: true }, tokenizerCallbacks(callbacks))
