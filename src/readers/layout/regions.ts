import type { PagePart } from '../../model/block.ts'
import { type Attributes, tokensOf } from './attributes.ts'
import type { Frame } from './frames.ts'

/** An element that sets its blocks apart from the content, if the whole page bears that out. */
export interface Region {
  part: PagePart
  /** Index of the region around this one; -1 for the outermost. */
  parent: number
  /** Share of the page's letters from which on it is the content itself. */
  limit: number
  /** Length of its blocks' texts, those of inner regions included. */
  length: number
  /** Whether it is a `<header>`: with a heading of the first level it is the article's head. */
  isHead: boolean
  hasTitle: boolean
}

/** What a tag, role or class says of an element: its part, and the {@link Region.limit}. */
interface Sign {
  part: PagePart
  limit: number
  isHead?: true
}

const navigation: Sign = { part: 'navigation', limit: 0.7 }
const classNavigation: Sign = { part: 'navigation', limit: 0.4 }
const aside: Sign = { part: 'aside', limit: 0.5 }
const comments: Sign = { part: 'comments', limit: 0.95 }
const form: Sign = { part: 'form', limit: 0.4 }

const signsByTag = new Map<string, Sign>(
  Object.entries({ nav: navigation, menu: navigation, aside, form }),
)

/** Signs only where the element stands outside the article. */
const signsByPageTag = new Map<string, Sign>([
  ['header', { ...navigation, isHead: true }],
  ['footer', navigation],
])

const signsByRole = new Map<string, Sign>(
  Object.entries({
    navigation,
    menu: navigation,
    menubar: navigation,
    contentinfo: navigation,
    search: form,
    complementary: aside,
  }),
)

const signsByToken = new Map<string, Sign>(
  Object.entries({
    breadcrumb: classNavigation,
    breadcrumbs: classNavigation,
    pagination: classNavigation,
    navigation: classNavigation,
    navbar: classNavigation,
    nav: classNavigation,
    menu: classNavigation,
    'site-footer': classNavigation,
    footer: classNavigation,
    sidebar: aside,
    comments,
    'comments-area': comments,
    'comment-list': comments,
    commentlist: comments,
    'comment-respond': comments,
    respond: comments,
    disqus_thread: comments,
  }),
)

const unmarkedTags = new Set(['html', 'body', 'main', 'article'])

/** Opens a region at a frame that bears a sign. */
export function enterRegion(regions: Region[], frame: Frame): void {
  const sign = signOf(frame.tag, frame.attributes, frame.isInArticle)
  if (sign === undefined) return
  const { part, limit, isHead = false } = sign
  regions.push({ part, limit, isHead, parent: frame.region, length: 0, hasTitle: false })
  frame.region = regions.length - 1
}

function signOf(tag: string, attributes: Attributes, isInArticle: boolean): Sign | undefined {
  const byTag = signsByTag.get(tag) ?? (isInArticle ? undefined : signsByPageTag.get(tag))
  if (byTag !== undefined) return byTag
  const byRole = signsByRole.get(attributes['role'] ?? '')
  if (byRole !== undefined) return byRole
  if (unmarkedTags.has(tag)) return undefined
  if (attributes['class'] === undefined && attributes['id'] === undefined) return undefined
  for (const token of tokensOf(attributes)) {
    const sign = signsByToken.get(token.toLowerCase())
    if (sign !== undefined) return sign
  }
  return undefined
}

/** The part that each region turns out to be, by index. `total` is the length of all blocks. */
export function partsOf(regions: readonly Region[], total: number): PagePart[] {
  const lengths = regions.map((region) => region.length)
  for (let at = regions.length - 1; at >= 0; at--) {
    const parent = regions[at]?.parent ?? -1
    if (parent >= 0) lengths[parent] = (lengths[parent] ?? 0) + (lengths[at] ?? 0)
  }
  const parts: PagePart[] = []
  for (const [at, region] of regions.entries()) {
    const isArticleHead = region.isHead && region.hasTitle
    const isContent = isArticleHead || (lengths[at] ?? 0) > region.limit * total
    const outer = parts[region.parent] ?? 'content'
    parts.push(isContent || outer === 'comments' ? outer : region.part)
  }
  return parts
}
