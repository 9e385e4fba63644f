import { wordsOf } from './attributes.ts'
import type { Attributes } from './attributes.ts'

/** How a stretch of text is set. Equal styles of neighbours may be one object or several. */
export interface Style {
  bold: boolean
  italic: boolean
  underline: boolean
  code: boolean
  href: string | undefined
  tone: string | undefined
}

/** The style of unmarked text. */
export const plainStyle: Style = {
  bold: false,
  italic: false,
  underline: false,
  code: false,
  href: undefined,
  tone: undefined,
}

/** The declarations of a `style` attribute, in lower case. */
export type Declarations = Record<string, string>

const styleTags = new Map<string, Partial<Style>>(
  Object.entries({
    b: { bold: true },
    strong: { bold: true },
    i: { italic: true },
    em: { italic: true },
    cite: { italic: true },
    dfn: { italic: true },
    var: { italic: true },
    u: { underline: true },
    ins: { underline: true },
    code: { code: true },
    kbd: { code: true },
    samp: { code: true },
    tt: { code: true },
  }),
)

/** Ink that every page uses sets nothing apart. */
const ordinaryInk = new Set([
  '#000000',
  '#inherit',
  '#initial',
  '#windowtext',
  '#currentcolor',
  '#black',
  '#',
])

/** The declarations of an element's `style` attribute; undefined when it has none. */
export function declarationsOf(css: string | undefined): Declarations | undefined {
  if (css === undefined || css === '') return undefined
  const found: Declarations = {}
  for (const declaration of css.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':')
    if (colon > 0) found[declaration.slice(0, colon).trim()] = declaration.slice(colon + 1).trim()
  }
  return found
}

/** The style inside an element; `outer` itself where the element changes nothing. */
export function styleInside(
  tag: string,
  attributes: Attributes,
  css: Declarations | undefined,
  outer: Style,
  isBlock: boolean,
): Style {
  let change: Partial<Style> | undefined = styleTags.get(tag)
  if (tag === 'a' && attributes['href'] !== undefined) change = { href: attributes['href'] }
  const tone = toneOf(tag, attributes, css, isBlock)
  if (tone !== undefined) change = { ...change, tone }
  if (css !== undefined) change = { ...change, ...styleOfCss(css) }
  return change === undefined ? outer : { ...outer, ...change }
}

/** Whether two styles look alike. */
export function isSameStyle(one: Style, other: Style): boolean {
  return (
    one === other ||
    (one.bold === other.bold &&
      one.italic === other.italic &&
      one.underline === other.underline &&
      one.code === other.code &&
      one.href === other.href &&
      one.tone === other.tone)
  )
}

function styleOfCss(css: Declarations): Partial<Style> {
  const style: Partial<Style> = {}
  const weight = css['font-weight']
  if (weight !== undefined) style.bold = isBoldWeight(weight)
  const slant = css['font-style']
  if (slant !== undefined) style.italic = slant.startsWith('italic') || slant.startsWith('oblique')
  const line = css['text-decoration'] ?? css['text-decoration-line']
  if (line?.includes('underline') === true) style.underline = true
  return style
}

function isBoldWeight(weight: string): boolean {
  return weight.startsWith('bold') || Number.parseInt(weight, 10) >= 600
}

function toneOf(
  tag: string,
  attributes: Attributes,
  css: Declarations | undefined,
  isBlock: boolean,
): string | undefined {
  const ink = css?.['color'] ?? (tag === 'font' ? attributes['color'] : undefined)
  const colour = ink === undefined ? undefined : colourOf(ink)
  if (colour !== undefined && !ordinaryInk.has(colour)) return colour
  const tokens = isBlock ? [] : wordsOf(attributes['class']).slice(0, 3)
  return tokens.length > 0 ? `.${tokens.join('.')}` : undefined
}

/** `#rrggbb` of a colour in any notation of digits, `#name` of a named one. */
function colourOf(ink: string): string {
  const value = ink.replace('!important', '').trim().toLowerCase()
  if (value.startsWith('rgb')) return hexOf(value)
  const bare = value.startsWith('#') ? value.slice(1) : value
  const isShort = bare.length === 3 && value.startsWith('#')
  return `#${isShort ? Array.from(bare, (digit) => digit + digit).join('') : bare}`
}

function hexOf(value: string): string {
  const numbers = value.slice(value.indexOf('(') + 1).split(/[,\s]+/)
  return `#${numbers
    .slice(0, 3)
    .map((number) => (Number.parseInt(number, 10) || 0).toString(16).padStart(2, '0'))
    .join('')}`
}
