import type { BlockKind } from '../../model/block.ts'
import { type Sign, signsByPageTag, signsByTag } from './signs.ts'
import { type Style, styleTags } from './styles.ts'

/** For an element that ends its predecessor: the tags of that, and what keeps it from being seen. */
interface Predecessors {
  tags: readonly string[]
  scope: readonly string[]
}

/** What HTML says of all elements of a tag. */
export interface Element {
  /** Whether they begin and end a block of their own; all others stand in a line. */
  isBlock: boolean
  /** Without content and end tag. */
  isVoid: boolean
  /** A reader of the page does not see their text as text. */
  isHidden: boolean
  /** White space in them counts. */
  keepsSpace: boolean
  /** From 1 to 6 for a heading, otherwise 0. */
  level: number
  /** The kind of the blocks in them; undefined when it is that of the blocks around them. */
  kind: BlockKind | undefined
  /** Before one of them, an open paragraph ends. */
  endsParagraph: boolean
  predecessors: Predecessors | undefined
  isOfHead: boolean
  isOfTable: boolean
  /** Their look goes on over the borders of blocks until their end tag. */
  isFormatting: boolean
  style: Partial<Style> | undefined
  /** The part of the page that they are; `pageSign` holds outside the article only. */
  sign: Sign | undefined
  pageSign: Sign | undefined
}

const tagsIn = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

const blockTags = /* #__PURE__ */ tagsIn(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset
  figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li
  listing main menu nav ol optgroup p pre search section summary table tbody td tfoot th thead tr
  ul xmp`,
)
const voidTags = /* #__PURE__ */ tagsIn(
  `area base basefont br col command embed frame hr img input isindex keygen link meta param source
  track wbr`,
)
const hiddenTags = /* #__PURE__ */ tagsIn(
  `annotation annotation-xml applet audio canvas datalist head iframe noembed noframes noscript
  object option optgroup script select style svg template textarea title video`,
)
const keptSpaceTags = /* #__PURE__ */ tagsIn('pre listing xmp')
const paragraphEnders = /* #__PURE__ */ tagsIn(
  `address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p pre section
  summary table ul xmp`,
)
const headTags = /* #__PURE__ */ tagsIn('base link meta noscript script style template title')
const tableTags = /* #__PURE__ */ tagsIn('table tbody thead tfoot tr td th caption')
const formattingTags = /* #__PURE__ */ tagsIn('a b big code em font i s small strike strong tt u')

const kinds: Readonly<Record<string, BlockKind>> = {
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
  article: 'paragraph',
  body: 'paragraph',
  main: 'paragraph',
  section: 'paragraph',
  table: 'paragraph',
}

const listScope = 'ul ol menu dir dl table td th blockquote section article aside'.split(' ')
const terms: Predecessors = { tags: ['dt', 'dd'], scope: listScope }
const cells: Predecessors = { tags: ['td', 'th'], scope: ['table'] }
const tableParts: Predecessors = {
  tags: ['caption', 'tbody', 'thead', 'tfoot'],
  scope: ['table'],
}
const predecessors: Readonly<Record<string, Predecessors>> = {
  li: { tags: ['li'], scope: listScope },
  dt: terms,
  dd: terms,
  td: cells,
  th: cells,
  tr: { tags: ['tr'], scope: ['table'] },
  tbody: tableParts,
  thead: tableParts,
  tfoot: tableParts,
  option: { tags: ['option'], scope: ['select'] },
}

const newElement = (tag: string): Element => ({
  isBlock: blockTags.has(tag),
  isVoid: voidTags.has(tag),
  isHidden: hiddenTags.has(tag),
  keepsSpace: keptSpaceTags.has(tag),
  level: /^h[1-6]$/.test(tag) ? Number(tag.charAt(1)) : 0,
  kind: kinds[tag],
  endsParagraph: paragraphEnders.has(tag),
  predecessors: predecessors[tag],
  isOfHead: headTags.has(tag),
  isOfTable: tableTags.has(tag),
  isFormatting: formattingTags.has(tag),
  style: styleTags.get(tag),
  sign: signsByTag.get(tag),
  pageSign: signsByPageTag.get(tag),
})

const elements = /* #__PURE__ */ new Map<string, Element>(
  [...blockTags, ...voidTags, ...hiddenTags, ...formattingTags, ...styleTags.keys()].map((tag) => [
    tag,
    newElement(tag),
  ]),
)

/** All other elements stand in a line and say nothing. */
const unknownElement = /* #__PURE__ */ newElement('')

/** What HTML says of the elements of a tag in lower case. */
export const elementOf = (tag: string): Element => elements.get(tag) ?? unknownElement
