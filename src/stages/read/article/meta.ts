import type { ArticleField } from '../../../model/article.ts'
import type { Candidate } from './candidate.ts'
import type { Page } from './page.ts'

type Row = readonly [field: ArticleField, weight: number, names: string]

// The names of `<meta>` elements, letters only, without the vocabulary that they are of.
const rows: readonly Row[] = [
  ['headline', 2, 'title headline'],
  ['headline', 1, 'twittertitle twittertexttitle'],
  ['authors', 1.25, 'author authorname creator byl'],
  ['publisher', 2.5, 'sitename publisher journaltitle'],
  ['publisher', 0.5, 'applicationname applemobilewebapptitle'],
  [
    'published',
    3,
    `published publishedtime publisheddate pubdate publishdate publishtime publicationdate
    datepublished dateissued issued`,
  ],
  ['published', 2.5, 'date datecreated created'],
  ['modified', 3, 'modified modifiedtime datemodified lastmod lastmodified updated updatedtime'],
  ['section', 2, 'section articlesection'],
  ['canonicalUrl', 1.5, 'url publicurl link'],
]
const meanings = new Map(
  rows.flatMap(([field, weight, names]) =>
    names.split(/\s+/u).map((name) => [name, { field, weight }] as const),
  ),
)

/** Open Graph, Dublin Core, Highwire and their like. */
const vocabulary =
  /^(?:(?:og|article|dc|dcterms|citation|parsely|sailthru|cxenseparse|recs)[.:_-])+/u
/** What a name of no vocabulary is worth. */
const bareShare = 0.8

/** What the page's `<meta>` elements, `<title>` and canonical link say. */
export function metaCandidates({ reading }: Page): Candidate[] {
  const { meta, canonicalUrl } = reading.facts
  const candidates = meta.flatMap(({ name, content }) => {
    const local = name.replace(vocabulary, '')
    const meaning = meanings.get(local.replace(/[^a-z]/gu, ''))
    if (meaning === undefined) return []
    const { field, weight } = meaning
    const share = local === name ? bareShare : 1
    return [{ field, value: content, by: `meta/${name}`, weight: weight * share }]
  })
  if (canonicalUrl === undefined) return candidates
  return [...candidates, { field: 'canonicalUrl', value: canonicalUrl, by: 'canonical', weight: 2 }]
}
