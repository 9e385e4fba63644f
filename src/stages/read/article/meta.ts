import type { ArticleField } from '../../../model/article.ts'
import type { Candidate } from './candidate.ts'
import type { Page } from './page.ts'

type Meaning = readonly [field: ArticleField, weight: number]

/** What the names of `<meta>` elements mean: Open Graph, Dublin Core, Highwire and their like. */
const meanings: Readonly<Record<string, Meaning>> = {
  'og:title': ['headline', 2],
  'twitter:title': ['headline', 1],
  'twitter:text:title': ['headline', 1],
  title: ['headline', 1],
  headline: ['headline', 2],
  'dc.title': ['headline', 1.5],
  'dcterms.title': ['headline', 1.5],
  citation_title: ['headline', 2],
  'parsely-title': ['headline', 2],
  'sailthru.title': ['headline', 1.5],

  author: ['authors', 1],
  'article:author': ['authors', 1.2],
  'article:author_name': ['authors', 1.2],
  'og:article:author': ['authors', 1.2],
  'dc.creator': ['authors', 1.2],
  'dcterms.creator': ['authors', 1.2],
  citation_author: ['authors', 1.5],
  'parsely-author': ['authors', 1.5],
  'sailthru.author': ['authors', 1.5],
  byl: ['authors', 2],

  'og:site_name': ['publisher', 2.5],
  'dc.publisher': ['publisher', 1.5],
  'dcterms.publisher': ['publisher', 1.5],
  publisher: ['publisher', 1.5],
  citation_journal_title: ['publisher', 1.5],
  'application-name': ['publisher', 0.5],
  'apple-mobile-web-app-title': ['publisher', 0.5],

  'article:published_time': ['published', 3],
  'article:published': ['published', 3],
  'og:article:published_time': ['published', 3],
  'og:published_time': ['published', 3],
  'og:pubdate': ['published', 3],
  datepublished: ['published', 2.5],
  datecreated: ['published', 2],
  citation_publication_date: ['published', 2.5],
  citation_date: ['published', 2],
  'dc.date': ['published', 2],
  'dc.date.issued': ['published', 2.5],
  'dc.date.created': ['published', 2],
  'dcterms.date': ['published', 2],
  'dcterms.issued': ['published', 2.5],
  'dcterms.created': ['published', 2],
  'parsely-pub-date': ['published', 3],
  'sailthru.date': ['published', 2.5],
  'cxenseparse:recs:publishtime': ['published', 2.5],
  date: ['published', 2],
  created: ['published', 2],
  'date-created': ['published', 2],
  pubdate: ['published', 2.5],
  pub_date: ['published', 2.5],
  publishdate: ['published', 2.5],
  'publish-date': ['published', 2.5],
  publish_date: ['published', 2.5],
  publisheddate: ['published', 2.5],
  'published-date': ['published', 2.5],
  'publication-date': ['published', 2.5],
  publication_date: ['published', 2.5],
  'article.published': ['published', 2.5],
  'article.created': ['published', 2],
  'article:modified_time': ['modified', 3],
  'article:modified': ['modified', 3],
  'og:updated_time': ['modified', 2],
  datemodified: ['modified', 2.5],
  lastmod: ['modified', 2],
  'last-modified': ['modified', 1.5],
  'dcterms.modified': ['modified', 2],
  'article.updated': ['modified', 2.5],

  'article:section': ['section', 2],
  'parsely-section': ['section', 2],
  articlesection: ['section', 2],
  'og:url': ['canonicalUrl', 1.5],
  citation_public_url: ['canonicalUrl', 1.5],
  'parsely-link': ['canonicalUrl', 1.5],
}

/** What the page's `<meta>` elements, `<title>` and canonical link say. */
export function metaCandidates({ reading }: Page): Candidate[] {
  const { meta, canonicalUrl } = reading.facts
  const candidates = meta.flatMap(({ name, content }) => {
    const meaning = Object.hasOwn(meanings, name) ? meanings[name] : undefined
    if (meaning === undefined) return []
    const [field, weight] = meaning
    return [{ field, value: content, by: `meta/${name}`, weight }]
  })
  if (canonicalUrl === undefined) return candidates
  return [...candidates, { field: 'canonicalUrl', value: canonicalUrl, by: 'canonical', weight: 2 }]
}
