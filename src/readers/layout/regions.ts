import type { PagePart } from '../../model/block.ts'
import type { Frame } from './frames.ts'
import { signOf } from './signs.ts'

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

/** Opens a region at a frame that bears a sign. */
export function enterRegion(regions: Region[], frame: Frame): void {
  const { element, isInArticle } = frame
  const byTag = element.sign ?? (isInArticle ? undefined : element.pageSign)
  const sign = byTag ?? signOf(frame.tag, frame.attributes, frame.classes.sign)
  if (sign === undefined) return
  const { part, limit, isHead = false } = sign
  regions.push({ part, limit, isHead, parent: frame.region, length: 0, hasTitle: false })
  frame.region = regions.length - 1
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
