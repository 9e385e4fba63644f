import type { Attributes } from './attributes.ts'
import { type Element, elementOf } from './elements.ts'
import { noteElement } from './facts.ts'
import { blockOf, restyle } from './frames.ts'
import {
  deepest,
  nearest,
  nearestBlock,
  nearestOf,
  type OpenElements,
  topOf,
} from './open-elements.ts'
import { breakBlock, closeElement, openElement, type Page } from './page.ts'

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']
const tableScope = ['table', 'td', 'th', 'caption']

/** Takes a start tag as a browser does: first ends what cannot go on before it. */
export function startTag(
  page: Page,
  tag: string,
  attributes: Attributes,
  rawStart: number,
  rawEnd: number,
): void {
  const { open } = page
  if ((tag === 'html' || tag === 'body' || tag === 'form') && nearest(open, tag) > 0) {
    noteElement(page.facts, tag, attributes)
    return
  }
  const ended = endedBy(open, tag, elementOf(tag))
  if (ended > 0) closeDownTo(page, ended, rawStart, rawStart)
  openElement(page, tag, attributes, rawStart, rawEnd)
}

/** Takes an end tag as a browser does; one without a start tag in reach says nothing. */
export function endTag(page: Page, tag: string, rawStart: number, rawEnd: number): void {
  const { open } = page
  if (tag === 'br') openElement(page, tag, {}, rawStart, rawEnd)
  if (tag === 'body' || tag === 'html') return
  if (open.tags[open.tags.length - 1] === tag) closeElement(page, rawStart, rawEnd)
  else if (!elementOf(tag).isVoid) endOuter(page, tag, rawStart, rawEnd)
}

/** Takes an end tag that is not the innermost element's. */
function endOuter(page: Page, tag: string, rawStart: number, rawEnd: number): void {
  const { open } = page
  const { level, isOfTable, isFormatting } = elementOf(tag)
  const index = level > 0 ? nearestOf(open, headings) : nearest(open, tag)
  if (index === 0) {
    if (tag === 'p') breakBlock(page, blockOf(topOf(open)), rawStart, rawEnd)
    return
  }
  const isBlock = open.frames[index]?.isBlock === true
  if (isBlock && !isOfTable && index < nearestOf(open, tableScope)) return
  if (!isBlock && index < nearestBlock(open)) {
    if (isFormatting) endFormatting(open, tag, index)
    return
  }
  closeDownTo(page, index, rawStart, rawEnd)
}

/** The index of the outermost element that a start tag ends; 0 for none. */
function endedBy(open: OpenElements, tag: string, element: Element): number {
  const { predecessors, isOfHead, level, endsParagraph } = element
  const before = predecessors === undefined ? 0 : nearestOf(open, predecessors.tags)
  if (predecessors !== undefined && before > nearestOf(open, predecessors.scope)) return before
  if (tag === 'body') return nearest(open, 'head')
  const top = topOf(open)
  if (top.tag === 'head' && !isOfHead) return nearest(open, 'head')
  if (level > 0 && top.element.level > 0) return nearest(open, top.tag)
  const block = nearestBlock(open)
  if (tag === 'a' && nearest(open, 'a') > block) return nearest(open, 'a')
  return endsParagraph && nearest(open, 'p') === block ? block : 0
}

/** Closes the element at an index and all inside it; the end tag (empty if left out) is its own. */
export function closeDownTo(page: Page, index: number, rawStart: number, rawEnd: number): void {
  while (page.open.frames.length > index + 1) closeElement(page, rawStart, rawStart)
  closeElement(page, rawStart, rawEnd)
}

/** Takes the look of an element from the blocks that are open inside it, and lets them stand. */
function endFormatting(open: OpenElements, tag: string, index: number): void {
  if (open.frames.length - index > 32 || open.frames.length > deepest) return
  open.byTag.get(tag)?.pop()
  open.tags[index] = ''
  for (let at = index; at < open.frames.length; at++) {
    const frame = open.frames[at]
    const outer = open.frames[at - 1]
    if (frame === undefined || outer === undefined) return
    frame.style = at === index ? outer.style : restyle(frame, outer)
  }
}
