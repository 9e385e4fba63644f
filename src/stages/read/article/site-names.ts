import { keyOf } from '../../../text/letters.ts'
import type { Candidate } from './candidate.ts'
import type { Reading } from '../../../shapes/reader.ts'
import type { Page } from './page.ts'
import { titleParts } from './titles.ts'

/**
 * The keys of the names that the page's site and publisher go by: those that it states, its host,
 * and what stands behind the headline in its `<title>` and resembles them.
 */
export function siteNamesOf({ reading, url }: Page, candidates: readonly Candidate[]): Set<string> {
  const named = candidates
    .filter(({ field }) => field === 'publisher')
    .map(({ value }) => keyOf(value))
  const keys = new Set([...named, hostKeyOf(url)].filter((key) => key !== ''))
  for (const part of titleParts(reading.facts.title ?? '').slice(1)) {
    if (isOfSite(keyOf(part), keys)) keys.add(keyOf(part))
  }
  return keys
}

// www.example-news.org is of examplenews
const hostKeyOf = (url: string | undefined): string =>
  keyOf((/^https?:\/\/(?:www\.)?([^/:]+)/u.exec(url ?? '')?.[1] ?? '').replace(/\.\w+$/u, ''))

// "Example" and Example Online.
const isOfSite = (key: string, known: ReadonlySet<string>): boolean =>
  [...known].some(
    (name) => name.length > 3 && key.length > 3 && (name.startsWith(key) || key.startsWith(name)),
  )

/** The keys of what may be the site's name where an author's is expected. */
export const houseKeysOf = ({ facts }: Reading, siteKeys: ReadonlySet<string>): Set<string> =>
  new Set([
    ...siteKeys,
    ...titleParts(facts.title ?? '')
      .slice(1)
      .map(keyOf),
  ])

/** What the page's `<title>` puts behind the headline: most often the site's name. */
export function titledPublisher({ reading }: Page, headline: string | undefined): Candidate[] {
  if (headline === undefined) return []
  const { title = '' } = reading.facts
  const parts = titleParts(title)
  const last = parts.findLastIndex((part) => keyOf(headline).endsWith(keyOf(part)))
  const value = last < 0 ? undefined : parts[last + 1]?.trim()
  if (value === undefined) return []
  return [{ field: 'publisher', value, by: 'title', weight: 0.9 }]
}
