import { keyOf } from '../../../text/letters.ts'

/** A title that the page states in its head, and how far to believe it. */
export interface StatedTitle {
  value: string
  key: string
  /** The keys of its parts. */
  parts: readonly string[]
  weight: number
  by: string
}

// An underscore parts words in Latin file names, but titles in scripts that set no blanks.
const separator = /\s(?:[|·•›»«–—-]|::)\s|｜|(?<=[^\0-\x7f])_|_(?=[^\0-\x7f])/gu

const longestTitle = 600

/** The parts of a title between the signs that set a site's name or a kicker apart. */
export const titleParts = (title: string): string[] =>
  title
    .slice(0, longestTitle)
    .split(separator)
    .filter((part) => part.trim() !== '')

/** A title without the names of its site at either end; itself where nothing else is left. */
export function withoutSite(title: string, siteKeys: ReadonlySet<string>): string {
  const cuts = [...title.slice(0, longestTitle).matchAll(separator)]
  const last = cuts.find(({ index }) => isSite(title.slice(index), siteKeys))
  const head = last === undefined ? title : title.slice(0, last.index)
  const first = cuts[0]
  if (first === undefined || first.index >= head.length) return head.trim() || title
  const isNamed = isSite(head.slice(0, first.index), siteKeys)
  return (isNamed ? head.slice(first.index + first[0].length) : head).trim() || title
}

const isSite = (text: string, siteKeys: ReadonlySet<string>): boolean => siteKeys.has(keyOf(text))

/** How far a text is what a title says, from 0 to 1: the same, a whole part of it, or around it. */
export function agreement(key: string, title: StatedTitle): number {
  if (key === '' || title.key === '') return 0
  if (key === title.key) return 1
  const share = Math.min(key.length, title.key.length) / Math.max(key.length, title.key.length)
  if (title.key.startsWith(key) || title.key.endsWith(key)) {
    const isWhole = title.parts.includes(key)
    return isWhole ? 0.9 : share > 0.4 ? share : 0
  }
  if (key.includes(title.key) && share > 0.4) return share
  return title.key.includes(key) && share > 0.6 ? share : 0
}
