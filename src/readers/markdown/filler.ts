import type { Attributes } from '../layout/attributes.ts'
import type { TagHandler } from '../layout/tags.ts'

/** Stands in a line for what is no text; it is dropped when the text is laid out. */
export const filler = '\ue000'

/** A handler that is told everything but the filler. */
export function withoutFiller(handler: TagHandler): TagHandler {
  return {
    isForeign: handler.isForeign,
    endTag: handler.endTag,
    startTag: (tag, attributes, rawStart, rawEnd, isSelfClosing) => {
      handler.startTag(tag, cleared(attributes), rawStart, rawEnd, isSelfClosing)
    },
    text: (text, rawStart, rawLength) => {
      if (!text.includes(filler)) handler.text(text, rawStart, rawLength)
      else tellPieces(handler, text, rawStart, rawLength)
    },
  }
}

function cleared(attributes: Attributes): Attributes {
  const entries = Object.entries(attributes)
  const isFilled = (value: unknown): value is string =>
    typeof value === 'string' && value.includes(filler)
  if (!entries.some(([, value]) => isFilled(value))) return attributes
  return Object.fromEntries(
    entries.map(([name, value]) => [name, isFilled(value) ? value.replaceAll(filler, '') : value]),
  )
}

function tellPieces(handler: TagHandler, text: string, rawStart: number, rawLength: number): void {
  let at = 0
  for (const piece of text.split(filler)) {
    const isInStep = rawLength === text.length
    if (piece !== '' && isInStep) handler.text(piece, rawStart + at, piece.length)
    else if (piece !== '') handler.text(piece, rawStart, rawLength)
    at += piece.length + 1
  }
}
