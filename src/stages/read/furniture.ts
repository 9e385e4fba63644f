import type { LaidBlock, Reading } from '../../shapes/reader.ts'
import { keyOf, textWeight } from '../../text/letters.ts'

/** Words of this weight are not said twice by chance. */
const long = 60

/** A page's blocks with the keys of their texts. */
interface Keyed {
  block: LaidBlock
  key: string
  weight: number
}

/**
 * The blocks that pages of one article repeat: headline, byline and lead above each page, links
 * below it. A short text counts only beside another one, since a question or a label may be the same
 * twice; above all other words of a page at its first mention, below them at its last.
 */
export function furnitureIn(pages: readonly Reading[]): Set<LaidBlock> {
  const keyed = pages.map(({ text, blocks }) =>
    blocks.map((block): Keyed => {
      const words = text.slice(block.span.start, block.span.end)
      return { block, key: keyOf(words), weight: textWeight(words) }
    }),
  )
  const furniture = new Set<LaidBlock>()
  const seen = new Map<string, number>()
  for (const [at, page] of keyed.entries()) {
    for (const { block } of repeatsIn(page, seen)) furniture.add(block)
    for (const { block } of tailOf(page, keyed[at + 1] ?? [])) furniture.add(block)
    for (const [key, count] of countsOf(page)) seen.set(key, Math.max(seen.get(key) ?? 0, count))
  }
  return furniture
}

/** The blocks whose text an earlier page has, the long ones and those in a row. */
function repeatsIn(page: readonly Keyed[], seen: ReadonlyMap<string, number>): Keyed[] {
  const isRepeat = page.map(({ key }) => key === '' || seen.has(key))
  return page.filter(({ key, weight }, i) => {
    if (key === '' || isRepeat[i] !== true) return false
    if (weight >= long) return true
    // What one page has several times is a label.
    if ((seen.get(key) ?? 0) > 1) return false
    return isRepeat[i - 1] !== false || isRepeat[i + 1] !== false
  })
}

/** The blocks at the end of a page with which the next page ends, too; numbers of pages may differ. */
function tailOf(page: readonly Keyed[], next: readonly Keyed[]): Keyed[] {
  const tail: Keyed[] = []
  for (let back = 1; back <= Math.min(page.length, next.length); back++) {
    const [one, other] = [page.at(-back), next.at(-back)]
    if (one === undefined || other === undefined) break
    const isSame = withoutNumbers(one.key) === withoutNumbers(other.key)
    if (!isSame) break
    tail.push(one)
  }
  return tail
}

const withoutNumbers = (key: string): string => key.replace(/\d+/g, '#')

function countsOf(page: readonly Keyed[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { key } of page) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
