import type { Attributes } from './attributes.ts'
import { headingLevelOf, voidTags } from './elements.ts'
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

/** Before one of these, an open paragraph ends. */
const paragraphEnders = new Set(
  `address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p pre section
  summary table ul xmp`.split(/\s+/),
)

/** For an element that ends its predecessor: the tags of that, and what keeps it from being seen. */
const predecessors = new Map<string, { tags: string[]; scope: string[] }>()
const listScope = 'ul ol menu dir dl table td th blockquote section article aside'.split(' ')
predecessors.set('li', { tags: ['li'], scope: listScope })
predecessors.set('dt', { tags: ['dt', 'dd'], scope: listScope })
predecessors.set('dd', { tags: ['dt', 'dd'], scope: listScope })
predecessors.set('td', { tags: ['td', 'th'], scope: ['table'] })
predecessors.set('th', { tags: ['td', 'th'], scope: ['table'] })
predecessors.set('tr', { tags: ['tr'], scope: ['table'] })
for (const tag of ['tbody', 'thead', 'tfoot']) {
  predecessors.set(tag, { tags: ['caption', 'tbody', 'thead', 'tfoot'], scope: ['table'] })
}
predecessors.set('option', { tags: ['option'], scope: ['select'] })

const headTags = new Set('base link meta noscript script style template title'.split(' '))
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']
const tableTags = new Set('table tbody thead tfoot tr td th caption'.split(' '))
const tableScope = ['table', 'td', 'th', 'caption']

/** Elements whose look goes on over the borders of blocks until their end tag. */
const formattingTags = new Set('a b big code em font i s small strike strong tt u'.split(' '))

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
  const ended = endedBy(open, tag)
  if (ended > 0) closeDownTo(page, ended, rawStart, rawStart)
  openElement(page, tag, attributes, rawStart, rawEnd)
}

/** Takes an end tag as a browser does; one without a start tag in reach says nothing. */
export function endTag(page: Page, tag: string, rawStart: number, rawEnd: number): void {
  const { open } = page
  if (tag === 'br') openElement(page, tag, {}, rawStart, rawEnd)
  if (voidTags.has(tag) || tag === 'body' || tag === 'html') return
  if (open.tags[open.tags.length - 1] === tag) closeElement(page, rawStart, rawEnd)
  else endOuter(page, tag, rawStart, rawEnd)
}

/** Takes an end tag that is not the innermost element's. */
function endOuter(page: Page, tag: string, rawStart: number, rawEnd: number): void {
  const { open } = page
  const index = headingLevelOf(tag) > 0 ? nearestOf(open, headings) : nearest(open, tag)
  if (index === 0) {
    if (tag === 'p') breakBlock(page, blockOf(topOf(open)), rawStart, rawEnd)
    return
  }
  const isBlock = open.frames[index]?.isBlock === true
  if (isBlock && !tableTags.has(tag) && index < nearestOf(open, tableScope)) return
  if (!isBlock && index < nearestBlock(open)) {
    if (formattingTags.has(tag)) endFormatting(open, tag, index)
    return
  }
  closeDownTo(page, index, rawStart, rawEnd)
}

/** The index of the outermost element that a start tag ends; 0 for none. */
function endedBy(open: OpenElements, tag: string): number {
  const rule = predecessors.get(tag)
  const before = rule === undefined ? 0 : nearestOf(open, rule.tags)
  if (rule !== undefined && before > nearestOf(open, rule.scope)) return before
  if (tag === 'body') return nearest(open, 'head')
  const top = topOf(open).tag
  if (top === 'head' && !headTags.has(tag)) return nearest(open, 'head')
  if (headingLevelOf(tag) > 0 && headingLevelOf(top) > 0) return nearest(open, top)
  const block = nearestBlock(open)
  if (tag === 'a' && nearest(open, 'a') > block) return nearest(open, 'a')
  return paragraphEnders.has(tag) && nearest(open, 'p') === block ? block : 0
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
