import type { IssueLog } from '../../shapes/issue-log.ts'
import type { PageFacts } from '../../shapes/reader.ts'
import type { Attributes } from './attributes.ts'
import { parseJsonLd } from './json-ld.ts'

/** The text of an element that is read for what it says of the page, piece by piece. */
export interface Capture {
  kind: 'title' | 'json-ld'
  pieces: string[]
}

/** The capture that an element starts, if any. */
export function captureOf(tag: string, attributes: Attributes): Capture | undefined {
  if (tag === 'title') return { kind: 'title', pieces: [] }
  if (tag !== 'script') return undefined
  const isJsonLd = attributes['type']?.toLowerCase().includes('ld+json') === true
  return isJsonLd ? { kind: 'json-ld', pieces: [] } : undefined
}

/** Adds what was captured to the facts. Adds issue `json-ld-broken`. */
export function noteCapture(facts: PageFacts, capture: Capture, issues: IssueLog): void {
  const text = capture.pieces.join('').trim()
  if (text === '') return
  if (capture.kind === 'title') facts.title ??= text.split(/\s+/).join(' ')
  else noteJsonLd(facts, text, issues)
}

function noteJsonLd(facts: PageFacts, text: string, issues: IssueLog): void {
  try {
    facts.jsonLd.push(parseJsonLd(text))
  } catch (error) {
    const message = `A JSON-LD block could not be read: ${String(error)}`
    issues.add({ code: 'json-ld-broken', message, by: 'read' })
  }
}
