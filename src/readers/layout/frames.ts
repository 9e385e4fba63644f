import type { BlockKind } from '../../model/block.ts'
import type { MarkedPlace } from '../../shapes/reader.ts'
import { type Attributes, noAttributes } from './attributes.ts'
import { type Element, elementOf } from './elements.ts'
import { type ClassList, classListOf, type Glossary, noClasses, stylesOf } from './glossary.ts'
import { type Declarations, plainStyle, type Style, styleInside } from './styles.ts'

/** An open element, and how what stands inside it is read. */
export interface Frame {
  tag: string
  element: Element
  attributes: Attributes
  classes: ClassList
  css: Declarations | undefined
  isBlock: boolean
  /** The innermost block element around it; undefined for the document itself. */
  around: Frame | undefined
  style: Style
  isHidden: boolean
  keepsSpace: boolean
  isInArticle: boolean
  kind: BlockKind
  /** From 1 to 6 inside a heading, otherwise 0. */
  level: number
  /** Index of the innermost region; -1 for none. */
  region: number
  /** Index of its container; -1 as long as no block needs it. */
  container: number
  /** Whether a block inside it was closed before its own end. */
  isBroken: boolean
  /** Its start tag in the input. */
  rawStart: number
  rawEnd: number
  /** The marked places that end with it. */
  places: MarkedPlace[] | undefined
}

/** The frame around all elements. */
export function documentFrame(): Frame {
  return {
    tag: '#document',
    element: elementOf('#document'),
    attributes: noAttributes,
    classes: noClasses,
    css: undefined,
    isBlock: true,
    around: undefined,
    style: plainStyle,
    isHidden: false,
    keepsSpace: false,
    isInArticle: false,
    kind: 'paragraph',
    level: 0,
    region: -1,
    container: 0,
    isBroken: true,
    rawStart: 0,
    rawEnd: 0,
    places: undefined,
  }
}

/** The frame of an element that opens inside `outer`. */
export function frameInside(
  glossary: Glossary,
  outer: Frame,
  tag: string,
  element: Element,
  attributes: Attributes,
  rawStart: number,
  rawEnd: number,
): Frame {
  const classes = classListOf(glossary, attributes['class'])
  const css = stylesOf(glossary, attributes['style'])
  const isBlock = isBlockElement(element, css)
  const tone = isBlock ? undefined : classes.tone
  const level = isBlock ? levelOf(element, attributes) || outer.level : outer.level
  return {
    tag,
    element,
    attributes,
    classes,
    css,
    isBlock,
    around: blockOf(outer),
    style: styleInside(tag, element.style, attributes, css, tone, outer.style),
    isHidden: isHidden(tag, element, attributes, classes, css, outer),
    keepsSpace: outer.keepsSpace || element.keepsSpace,
    isInArticle: outer.isInArticle || isArticle(tag, attributes),
    kind: isBlock ? (level > 0 ? 'heading' : kindInside(element, outer.kind)) : outer.kind,
    level,
    region: outer.region,
    container: -1,
    isBroken: false,
    rawStart,
    rawEnd,
    places: undefined,
  }
}

/** The style of a frame that stands in `outer` as if it opened there now. */
export function restyle(frame: Frame, outer: Frame): Style {
  const tone = frame.isBlock ? undefined : frame.classes.tone
  return styleInside(frame.tag, frame.element.style, frame.attributes, frame.css, tone, outer.style)
}

/** The innermost block element that a text in `frame` belongs to. */
export function blockOf(frame: Frame): Frame {
  return frame.isBlock ? frame : (frame.around ?? frame)
}

function isBlockElement({ isBlock }: Element, css: Declarations | undefined): boolean {
  const display = css?.['display']
  if (display === undefined) return isBlock
  if (display.startsWith('inline')) return false
  return display.startsWith('block') || isBlock
}

/** The kind of a block in an element, inside an element whose blocks are `outer`. */
const kindInside = ({ kind }: Element, outer: BlockKind): BlockKind =>
  kind ?? (outer === 'cell' ? 'paragraph' : outer)

function levelOf({ level }: Element, attributes: Attributes): number {
  if (level > 0 || attributes['role'] !== 'heading') return level
  const stated = Number.parseInt(attributes['aria-level'] ?? '', 10)
  return stated >= 1 && stated <= 6 ? stated : 2
}

function isHidden(
  tag: string,
  element: Element,
  attributes: Attributes,
  classes: ClassList,
  css: Declarations | undefined,
  outer: Frame,
): boolean {
  if (element.isHidden) return true
  if (outer.isHidden) return !(tag === 'body' || (outer.tag === 'head' && element.isBlock))
  if (tag === 'button') return outer.level === 0
  if (classes.isIcon) return true
  const { hidden } = attributes
  if (hidden !== undefined && hidden !== 'until-found') return true
  return css !== undefined && (css['display'] === 'none' || css['visibility'] === 'hidden')
}

/** Whether an element is the article or the main part of a page, as its tag or role says. */
function isArticle(tag: string, attributes: Attributes): boolean {
  const { role } = attributes
  return (
    tag === 'article' ||
    tag === 'main' ||
    tag === 'blockquote' ||
    role === 'main' ||
    role === 'article'
  )
}
