import { keyOf } from '../../../text/letters.ts'
import type { Candidate } from './candidate.ts'
import type { Page } from './page.ts'
import { titleParts } from './titles.ts'

/** The keys of the names that the page's site and publisher go by. */
export function siteNamesOf({ reading, url }: Page, candidates: readonly Candidate[]): Set<string> {
  const named = candidates.filter(({ field }) => field === 'publisher').map(({ value }) => keyOf(value))
  const host = keyOf((/^https?:\/\/(?:www\.)?([^/:]+)/u.exec(url ?? '')?.[1] ?? '').replace(/\.\w+$/u, ''))
  const keys = new Set([...named, host].filter((key) => key !== ''))
  const own = titleParts(reading.facts.title ?? '').slice(1)
  for (const part of own) if (isOfSite(keyOf(part), keys)) keys.add(keyOf(part))
  return keys
}

// "Example News" and example-news.org, "Example" and Example Online.
const isOfSite = (key: string, known: ReadonlySet<string>): boolean =>
  [...known].some((name) => name.length > 3 && key.length > 3 && (name.startsWith(key) || key.startsWith(name)))
