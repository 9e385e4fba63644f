import type { Span } from '../../model/span.ts'
import type { Container, MarkedPlace, PageFacts } from '../../shapes/reader.ts'
import { type Attributes, wordsOf } from './attributes.ts'
import { containerOf } from './blocks.ts'
import { blockOf, type Frame } from './frames.ts'
import type { Sheet } from './sheet.ts'

/** What places are noted in. */
interface PlaceLedger {
  sheet: Sheet
  containers: Container[]
  facts: PageFacts
}

/** Notes the places that an element which opens here marks. */
export function startPlaces(ledger: PlaceLedger, frame: Frame): void {
  const marks = marksOf(frame)
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

/** Notes what an image shows in place of a heading's words. */
export function noteImage(ledger: PlaceLedger, outer: Frame, attributes: Attributes): void {
  const value = attributes['alt']?.trim()
  if (value === undefined || value === '' || outer.level === 0 || outer.isHidden) return
  const container = containerOf(ledger.containers, blockOf(outer))
  ledger.facts.places.push({ mark: `alt:h${String(outer.level)}`, value, container })
}

/** Ends the places that an element which closes here has marked. */
export function endPlaces(ledger: PlaceLedger, frame: Frame): void {
  if (frame.places === undefined) return
  for (const { span } of frame.places) if (span !== undefined) span.end = ledger.sheet.length
}

/** The marks that an element bears: microdata, `rel`, `<time>`, classes; usually none. */
function marksOf({ tag, attributes, classes }: Frame): readonly string[] {
  const { itemprop, rel } = attributes
  if (tag !== 'time' && itemprop === undefined && rel === undefined) return classes.marks
  const marks: string[] = tag === 'time' ? ['time'] : []
  for (const name of wordsOf(itemprop?.toLowerCase())) marks.push(`itemprop:${name}`)
  if (wordsOf(rel?.toLowerCase()).includes('author')) marks.push('rel:author')
  return [...marks, ...classes.marks]
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
  const found: MarkedPlace[] = []
  for (const place of places) {
    const { mark, value, container, span } = place
    if (span === undefined || trim(span, text)) {
      if (span !== undefined || value !== undefined) found.push(place)
    } else if (value !== undefined) found.push({ mark, value, container })
  }
  return found
}

/** Cuts a span to what is visible; false when nothing is left of it. */
function trim(span: Span, text: string): boolean {
  const visible = text.slice(span.start, span.end)
  span.start += visible.length - visible.trimStart().length
  span.end -= visible.length - visible.trimEnd().length
  return span.start < span.end
}
