import { nearest } from './open-elements.ts'
import { addText, type Page } from './page.ts'
import type { TagHandler } from './tags.ts'
import { endTag, startTag } from './tree.ts'

/** Lays the tags and texts that it is told of out on a page. */
export function handlerOf(page: Page): TagHandler {
  const isForeign = (): boolean => nearest(page.open, 'svg') > 0 || nearest(page.open, 'math') > 0
  return {
    isForeign,
    startTag: (tag, attributes, rawStart, rawEnd, isSelfClosing) => {
      startTag(page, tag, attributes, rawStart, rawEnd)
      if (isSelfClosing && isForeign()) endTag(page, tag, rawEnd, rawEnd)
    },
    endTag: (tag, rawStart, rawEnd) => {
      endTag(page, tag, rawStart, rawEnd)
    },
    text: (text, rawStart, rawLength) => {
      addText(page, text, rawStart, rawLength)
    },
  }
}
