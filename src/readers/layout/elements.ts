import type { BlockKind } from '../../model/block.ts'

/** Elements that begin and end a block of their own; all others stand in a line. */
export const blockTags: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset
  figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li
  listing main menu nav ol optgroup p pre search section summary table tbody td tfoot th thead tr
  ul xmp`.split(/\s+/),
)

/** Elements without content and end tag. */
export const voidTags: ReadonlySet<string> = new Set(
  `area base basefont br col command embed frame hr img input isindex keygen link meta param source
  track wbr`.split(/\s+/),
)

/** Elements whose text a reader of the page does not see as text. */
export const hiddenTags: ReadonlySet<string> = new Set(
  `annotation annotation-xml applet audio canvas datalist head iframe noembed noframes noscript
  object option optgroup script select style svg template textarea title video`.split(/\s+/),
)

/** Elements in which white space counts. */
export const keptSpaceTags: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp'])

const kinds = new Map<string, BlockKind>(
  Object.entries({
    li: 'list-item',
    dt: 'term',
    dd: 'definition',
    blockquote: 'quotation',
    caption: 'caption',
    figcaption: 'caption',
    td: 'cell',
    th: 'cell',
    pre: 'preformatted',
    listing: 'preformatted',
    xmp: 'preformatted',
  } as const),
)

const sectioningTags = new Set(['article', 'body', 'main', 'section', 'table'])

/** The kind of a block in an element of this tag, inside an element whose blocks are `outer`. */
export function kindInside(tag: string, outer: BlockKind): BlockKind {
  if (headingLevelOf(tag) > 0) return 'heading'
  const own = kinds.get(tag)
  if (own !== undefined) return own
  return outer === 'cell' || sectioningTags.has(tag) ? 'paragraph' : outer
}

/** From 1 to 6 for a heading's tag, 0 for any other. */
export function headingLevelOf(tag: string): number {
  if (tag.length !== 2 || !tag.startsWith('h')) return 0
  const level = tag.charCodeAt(1) - 48
  return level >= 1 && level <= 6 ? level : 0
}
