import type { ArticleField } from '../../../model/article.ts'
import type { Candidate } from './candidate.ts'
import type { Page } from './page.ts'

/** What the keys of front matter and header lines mean. */
const meanings: Readonly<Record<string, ArticleField>> = {
  title: 'headline',
  headline: 'headline',
  kicker: 'kicker',
  subtitle: 'standfirst',
  standfirst: 'standfirst',
  author: 'authors',
  authors: 'authors',
  byline: 'authors',
  by: 'authors',
  writer: 'authors',
  publisher: 'publisher',
  publication: 'publisher',
  site: 'publisher',
  site_name: 'publisher',
  source: 'publisher',
  published: 'published',
  date: 'published',
  pubdate: 'published',
  published_at: 'published',
  publishdate: 'published',
  'publish-date': 'published',
  publish_date: 'published',
  created: 'published',
  updated: 'modified',
  modified: 'modified',
  lastmod: 'modified',
  last_modified: 'modified',
  section: 'section',
  category: 'section',
  canonical: 'canonicalUrl',
  canonical_url: 'canonicalUrl',
  url: 'canonicalUrl',
  link: 'canonicalUrl',
}

const weight = 4
const dateWeight = 2.5

/** What the front matter of a Markdown document or the header lines of a text say. */
export function headerCandidates({ reading }: Page): Candidate[] {
  return Object.entries(reading.facts.header).flatMap(([key, value]) => {
    const field = Object.hasOwn(meanings, key) ? meanings[key] : undefined
    if (field === undefined) return []
    const isDate = field === 'published' || field === 'modified'
    return textsOf(value).map((text) => ({
      field,
      value: text,
      by: `header/${key}`,
      weight: isDate ? dateWeight : weight,
    }))
  })
}

/** The texts that a front matter value holds: itself, its items, or their names. */
function textsOf(value: unknown): string[] {
  return [value].flat().flatMap((item: unknown) => {
    if (typeof item === 'string' || typeof item === 'number') return String(item).trim() || []
    if (typeof item !== 'object' || item === null || !('name' in item)) return []
    return typeof item.name === 'string' ? item.name.trim() || [] : []
  })
}
