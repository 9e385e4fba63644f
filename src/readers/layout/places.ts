import type { Container, MarkedPlace, PageFacts } from '../../shapes/reader.ts'
import { type Attributes, wordsOf } from './attributes.ts'
import { containerOf } from './blocks.ts'
import { blockOf, type Frame } from './frames.ts'
import type { Sheet } from './sheet.ts'

const meaningfulTokens = new Set(
  `author authors autor autoren auteur autore byline credit dateline date datum fecha data time
  published pubdate publication-date updated modified headline title titulo titre titel subtitle
  subhead subheadline subheading standfirst deck dek lead lede lede-text excerpt summary teaser
  kicker eyebrow overline section category`.split(/\s+/),
)

const articlePrefixes = new Set(
  'article content entry news page post story single blog text main p dt c'.split(' '),
)

/** What places are noted in. */
interface PlaceLedger {
  sheet: Sheet
  containers: Container[]
  facts: PageFacts
}

/** Notes the places that an element which opens here marks. */
export function startPlaces(ledger: PlaceLedger, frame: Frame): void {
  const marks = marksOf(frame.tag, frame.attributes)
  if (marks.length === 0) return
  const container = containerOf(ledger.containers, blockOf(frame))
  const value = machineValueOf(frame.tag, frame.attributes)?.trim()
  const at = ledger.sheet.length
  frame.places = marks.map((mark) => {
    const place: MarkedPlace = { mark, container, span: { start: at, end: at } }
    if (value !== undefined && value !== '') place.value = value
    return place
  })
  ledger.facts.places.push(...frame.places)
}

/** Ends the places that an element which closes here has marked. */
export function endPlaces(ledger: PlaceLedger, frame: Frame): void {
  for (const { span } of frame.places ?? []) if (span !== undefined) span.end = ledger.sheet.length
}

/** The marks that an element bears: microdata, `rel`, `<time>`, classes; usually none. */
function marksOf(tag: string, attributes: Attributes): string[] {
  const marks: string[] = tag === 'time' ? ['time'] : []
  const { itemprop, rel } = attributes
  if (itemprop !== undefined) {
    for (const name of wordsOf(itemprop.toLowerCase())) marks.push(`itemprop:${name}`)
  }
  if (rel !== undefined && wordsOf(rel.toLowerCase()).includes('author')) marks.push('rel:author')
  for (const token of wordsOf(attributes['class'])) {
    const meaning = meaningOf(token.toLowerCase())
    if (meaning !== undefined) marks.push(`class:${meaning}`)
  }
  return marks
}

/** What a marked element says to machines, if anything. */
function machineValueOf(tag: string, attributes: Attributes): string | undefined {
  const value = attributes['datetime'] ?? attributes['content']
  if (value !== undefined) return value
  if (tag === 'abbr') return attributes['title']
  return tag === 'a' || tag === 'link' ? attributes['href'] : undefined
}

/** Places in document order, their spans cut to what is visible; nothing is left of empty ones. */
export function trimPlaces(places: readonly MarkedPlace[], text: string): MarkedPlace[] {
  return places.flatMap(({ span, ...place }) => {
    if (span === undefined) return place.value === undefined ? [] : [place]
    const visible = text.slice(span.start, span.end)
    const start = span.start + visible.length - visible.trimStart().length
    const end = span.end - visible.length + visible.trimEnd().length
    if (start < end) return [{ ...place, span: { start, end } }]
    return place.value === undefined ? [] : [place]
  })
}

/** `title` of `title`, `entry-title` and `article__title`; undefined of anything else. */
function meaningOf(token: string): string | undefined {
  if (meaningfulTokens.has(token)) return token
  const cut = token.search(/[-_]/)
  if (cut < 0 || !articlePrefixes.has(token.slice(0, cut))) return undefined
  const rest = token.slice(cut).replace(/^[-_]+/, '')
  return meaningfulTokens.has(rest) ? rest : undefined
}
