import type { IssueLog } from '../../shapes/issue-log.ts'
import type { Container, LaidBlock, PageFacts } from '../../shapes/reader.ts'
import type { Attributes } from './attributes.ts'
import { closeBlock } from './blocks.ts'
import { type Capture, captureOf, noteCapture } from './captures.ts'
import { elementOf } from './elements.ts'
import { noFacts, noteElement } from './facts.ts'
import { blockOf, type Frame, frameInside } from './frames.ts'
import { type Glossary, newGlossary } from './glossary.ts'
import { deepest, newOpenElements, type OpenElements, pop, push, topOf } from './open-elements.ts'
import { endPlaces, noteImage, startPlaces } from './places.ts'
import { enterRegion, type Region } from './regions.ts'
import { addLineBreak, newSheet, type Sheet, writeFolded, writeKept } from './sheet.ts'

/** A page as it is laid out, element by element. */
export interface Page {
  sheet: Sheet
  blocks: LaidBlock[]
  /** The region of each block; -1 for none. */
  blockRegions: number[]
  regions: Region[]
  containers: Container[]
  facts: PageFacts
  glossary: Glossary
  open: OpenElements
  /** The title or script that is being read, if one is. */
  capture: Capture | undefined
  /** End of the last tag of a block element in the input. */
  boundary: number
  /** Whether a rule stands between the last block and the next. */
  isRuled: boolean
  issues: IssueLog
}

/** A page without content. */
export function newPage(issues: IssueLog): Page {
  return {
    sheet: newSheet(),
    blocks: [],
    blockRegions: [],
    regions: [],
    containers: [{ parent: -1, tag: '#document', tokens: [] }],
    facts: noFacts(),
    glossary: newGlossary(),
    open: newOpenElements(),
    capture: undefined,
    boundary: 0,
    isRuled: false,
    issues,
  }
}

/** Opens an element whose start tag stands at `rawStart` to `rawEnd`; a void one also ends. */
export function openElement(
  page: Page,
  tag: string,
  attributes: Attributes,
  rawStart: number,
  rawEnd: number,
): void {
  const { open } = page
  const outer = topOf(open)
  noteElement(page.facts, tag, attributes)
  if (tag === 'br') {
    if (!outer.isHidden) addLineBreak(page.sheet, rawStart, rawEnd - rawStart)
    return
  }
  const element = elementOf(tag)
  if (open.frames.length > deepest && !element.isHidden) {
    openDeep(page, outer, tag, rawStart, rawEnd)
    return
  }
  const frame = frameInside(page.glossary, outer, tag, element, attributes, rawStart, rawEnd)
  if (frame.isBlock && !frame.isHidden) {
    breakBlock(page, blockOf(outer), rawStart, rawEnd)
    enterRegion(page.regions, frame)
    if (tag === 'hr') page.isRuled = true
  }
  startPlaces(page, frame)
  if (tag === 'img') noteImage(page, outer, attributes)
  if (element.isVoid) return
  if (!outer.isHidden || outer.tag === 'head') page.capture ??= captureOf(tag, attributes)
  push(open, tag, frame)
}

/** Closes the innermost element, whose end tag (empty if left out) stands at the place given. */
export function closeElement(page: Page, rawStart: number, rawEnd: number): void {
  const { frame, tag, isShared } = pop(page.open)
  if (isShared) {
    if (elementOf(tag).isBlock) breakBlock(page, blockOf(frame), rawStart, rawEnd)
    return
  }
  endPlaces(page, frame)
  if (page.capture !== undefined && (tag === 'title' || tag === 'script')) {
    noteCapture(page.facts, page.capture, page.issues)
    page.capture = undefined
  }
  if (!frame.isBlock || frame.isHidden) return
  closeBlock(page, frame, rawStart, rawEnd)
  page.boundary = rawEnd
}

/** Adds a text that stands at the given place of the input, character references decoded. */
export function addText(page: Page, text: string, rawStart: number, rawLength: number): void {
  const frame = topOf(page.open)
  if (page.capture !== undefined) page.capture.pieces.push(text)
  if (frame.isHidden) return
  const write = frame.keepsSpace ? writeKept : writeFolded
  write(page.sheet, text, rawStart, rawLength, frame.style)
}

/** Ends the block that a tag of another block element at this place interrupts. */
export function breakBlock(page: Page, frame: Frame, rawStart: number, rawEnd: number): void {
  closeBlock(page, frame, rawStart)
  frame.isBroken = true
  page.boundary = rawEnd
}

function openDeep(page: Page, outer: Frame, tag: string, rawStart: number, rawEnd: number): void {
  const { isBlock, isVoid } = elementOf(tag)
  if (isBlock && !outer.isHidden) breakBlock(page, blockOf(outer), rawStart, rawEnd)
  if (isVoid) return
  if (page.open.frames.length === deepest + 1) {
    const message = 'Markup is nested too deeply; inner elements were read flat.'
    page.issues.add({ code: 'nesting-too-deep', message, by: 'read' })
  }
  push(page.open, tag, outer)
}
