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

/** The style that a tag gives its text. */
export const styleTags: ReadonlyMap<string, Partial<Style>> = /* #__PURE__ */ new Map<
  string,
  Partial<Style>
>(
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

/** The declarations of a `style` attribute. */
export function declarationsOf(css: string): Declarations {
  const found: Declarations = {}
  for (const declaration of css.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':')
    if (colon > 0) found[declaration.slice(0, colon).trim()] = declaration.slice(colon + 1).trim()
  }
  return found
}

/**
 * The style inside an element; `outer` itself where the element changes nothing. `own` is the
 * style that its tag gives it, `classTone` the tone that its classes do, if any.
 */
export function styleInside(
  tag: string,
  own: Partial<Style> | undefined,
  attributes: Attributes,
  css: Declarations | undefined,
  classTone: string | undefined,
  outer: Style,
): Style {
  const href = tag === 'a' ? attributes['href'] : undefined
  const tone = toneOf(tag, attributes, css) ?? classTone
  if ((own ?? href ?? tone ?? css) === undefined) return outer
  const style = changed(outer, own ?? noStyle, href, tone)
  if (css !== undefined) applyCss(style, css)
  return style
}

const noStyle: Partial<Style> = {}

const changed = (
  outer: Style,
  own: Partial<Style>,
  href: string | undefined,
  tone: string | undefined,
): Style => ({
  bold: own.bold ?? outer.bold,
  italic: own.italic ?? outer.italic,
  underline: own.underline ?? outer.underline,
  code: own.code ?? outer.code,
  href: href ?? outer.href,
  tone: tone ?? outer.tone,
})

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

function applyCss(style: Style, css: Declarations): void {
  const weight = css['font-weight']
  if (weight !== undefined) style.bold = isBoldWeight(weight)
  const slant = css['font-style']
  if (slant !== undefined) style.italic = slant.startsWith('italic') || slant.startsWith('oblique')
  const line = css['text-decoration'] ?? css['text-decoration-line']
  if (line?.includes('underline') === true) style.underline = true
}

function isBoldWeight(weight: string): boolean {
  return weight.startsWith('bold') || Number.parseInt(weight, 10) >= 600
}

function toneOf(
  tag: string,
  attributes: Attributes,
  css: Declarations | undefined,
): string | undefined {
  const ink = css?.['color'] ?? (tag === 'font' ? attributes['color'] : undefined)
  const colour = ink === undefined ? undefined : colourOf(ink)
  return colour === undefined || ordinaryInk.has(colour) ? undefined : colour
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
