import type { ArticleField } from '../../../model/article.ts'
import type { MarkedPlace } from '../../../shapes/reader.ts'
import type { Candidate } from './candidate.ts'
import { endBeforeDate, firstBlockAt, type Page } from './page.ts'

type Meaning = readonly [field: ArticleField, weight: number]

/** What marks mean: microdata, `rel`, `<time>`, and the words that sites use as classes. */
const meanings: Readonly<Record<string, Meaning>> = {
  'alt:h1': ['headline', 0.8],
  'alt:h2': ['headline', 0.5],

  'rel:author': ['authors', 2],
  'itemprop:author': ['authors', 2],
  'class:byline': ['authors', 2],
  'class:author': ['authors', 1.5],
  'class:authors': ['authors', 1.5],
  'class:autor': ['authors', 1.5],
  'class:autoren': ['authors', 1.5],
  'class:autores': ['authors', 1.5],
  'class:autorin': ['authors', 1.5],
  'class:auteur': ['authors', 1.5],
  'class:auteurs': ['authors', 1.5],
  'class:autore': ['authors', 1.5],
  'class:contributor': ['authors', 1],
  'class:contributors': ['authors', 1],
  'class:journalist': ['authors', 1.5],
  'class:reporter': ['authors', 1.5],
  'class:writer': ['authors', 1.5],

  'itemprop:publisher': ['publisher', 1],

  'itemprop:datepublished': ['published', 2.5],
  'itemprop:datecreated': ['published', 2],
  'class:published': ['published', 2],
  'class:pubdate': ['published', 2],
  'class:publication-date': ['published', 2],
  time: ['published', 1.5],
  'class:date': ['published', 1.5],
  'class:dateline': ['published', 1.5],
  'class:datum': ['published', 1.5],
  'class:fecha': ['published', 1.5],
  'class:data': ['published', 1],
  'class:time': ['published', 1],
  'itemprop:datemodified': ['modified', 2.5],
  'class:updated': ['modified', 1],
  'class:modified': ['modified', 1.5],

  'class:kicker': ['kicker', 2],
  'class:eyebrow': ['kicker', 2],
  'class:overline': ['kicker', 2],
  'itemprop:alternativeheadline': ['standfirst', 1.5],
  'class:standfirst': ['standfirst', 2],
  'class:subtitle': ['standfirst', 1.5],
  'class:subhead': ['standfirst', 1.2],
  'class:subheadline': ['standfirst', 1.5],
  'class:deck': ['standfirst', 1.5],
  'class:dek': ['standfirst', 2],
  'class:lede': ['standfirst', 1.5],
  'class:lead': ['standfirst', 1.2],
  'class:teaser': ['standfirst', 1],
  'class:summary': ['standfirst', 1],
  'class:excerpt': ['standfirst', 1],

  'itemprop:articlesection': ['section', 2],
  'class:section': ['section', 0.8],
  'class:category': ['section', 1],
}

const lineFields: readonly ArticleField[] = [
  'authors',
  'published',
  'modified',
  'kicker',
  'section',
]

/** Where the places begin that are marked as dates. */
export const dateStartsOf = ({ facts }: Page['reading']): number[] =>
  facts.places.flatMap(({ mark, span }) => {
    const field = Object.hasOwn(meanings, mark) ? meanings[mark]?.[0] : undefined
    return span !== undefined && (field === 'published' || field === 'modified') ? [span.start] : []
  })

/** What marked places in the page's content say; their visible text, or their machine value. */
export function placeCandidates(page: Page): Candidate[] {
  const { reading } = page
  return reading.facts.places.flatMap((place) => {
    const meaning = Object.hasOwn(meanings, place.mark) ? meanings[place.mark] : undefined
    if (meaning === undefined || !isInContent(place, reading.blocks)) return []
    const [field, weight] = meaning
    return candidateAt(place, field, weight, page)
  })
}

function candidateAt(
  { mark, value, span }: MarkedPlace,
  field: ArticleField,
  weight: number,
  page: Page,
): Candidate[] {
  const isDate = field === 'published' || field === 'modified'
  const shown = span && { start: span.start, end: isDate ? span.end : endBeforeDate(span, page) }
  const visible = shown === undefined ? '' : page.reading.text.slice(shown.start, shown.end)
  const said = isDate ? (value ?? visible) : visible || (value ?? '')
  if (said === '' || (lineFields.includes(field) && said.length > 200)) return []
  const candidate = { field, value: said, by: mark, weight }
  return [shown === undefined ? candidate : { ...candidate, span: shown }]
}

function isInContent({ span }: MarkedPlace, blocks: Page['reading']['blocks']): boolean {
  if (span === undefined) return true
  const part = blocks[firstBlockAt(blocks, span.start)]?.part
  return part === 'content' || part === undefined
}
