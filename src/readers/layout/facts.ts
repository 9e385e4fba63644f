import type { PageFacts } from '../../shapes/reader.ts'
import type { Attributes } from './attributes.ts'

/** Facts of a page of which nothing is known. */
export function noFacts(): PageFacts {
  return { meta: [], jsonLd: [], places: [], header: {} }
}

/** Adds what an element without text says of its page. */
export function noteElement(facts: PageFacts, tag: string, attributes: Attributes): void {
  if (tag === 'meta') noteMeta(facts, attributes)
  else if (tag === 'html') noteLanguage(facts, attributes)
  else if (tag === 'link') noteLink(facts, attributes)
}

function noteMeta(facts: PageFacts, attributes: Attributes): void {
  const name = attributes['property'] ?? attributes['name'] ?? attributes['itemprop']
  const content = attributes['content']?.trim()
  if (name === undefined || content === undefined || content === '') return
  facts.meta.push({ name: name.trim().toLowerCase(), content })
}

function noteLanguage(facts: PageFacts, attributes: Attributes): void {
  const lang = attributes['lang'] ?? attributes['xml:lang']
  if (lang !== undefined && lang !== '') facts.lang ??= lang
}

function noteLink(facts: PageFacts, attributes: Attributes): void {
  const href = attributes['href']
  if (attributes['rel']?.toLowerCase() !== 'canonical' || href === undefined || href === '') return
  facts.canonicalUrl ??= href
}
