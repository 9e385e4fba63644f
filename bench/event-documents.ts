import fs from 'node:fs'
import path from 'node:path'
import type { EventInGold } from '../test/laws/event-gold.ts'

/** A document whose events are to be found. */
export interface EventDocument {
  id: string
  text: string
  language?: string
  /** The day that relative dates refer to. */
  reference?: string
  /** Gold, in the scorer's shape. */
  events?: object[]
}

/** A document as a file of the bench has it. */
interface Line {
  id: string
  language?: string
  dct?: string | null
  reference?: string | null
  text: string
  events?: object[]
}

/** The documents of a folder of fixtures, of a JSON file or of JSON lines. */
export function eventDocumentsIn(file: string): EventDocument[] {
  if (fs.statSync(file).isDirectory())
    return fs.readdirSync(file).map((name) => fixtureIn(path.join(file, name)))
  const content = fs.readFileSync(file, 'utf8').trim()
  const values = isOneValue(content) ? [content] : content.split('\n')
  const lines = values.flatMap((value) => JSON.parse(value) as Line | Line[])
  return lines.map((line) => documentOf(line, path.dirname(file)))
}

function isOneValue(content: string): boolean {
  try {
    JSON.parse(content)
    return true
  } catch {
    return false
  }
}

function documentOf(
  { id, language, dct, reference = dct, text, events }: Line,
  folder: string,
): EventDocument {
  const isGold = events?.every((event) => 'kind' in event && 'mentions' in event) === true
  const gold = isGold ? events : undefined
  return {
    id,
    text: textOf(text, folder),
    ...(language !== undefined && { language }),
    ...(typeof reference === 'string' && { reference: reference.slice(0, 10) }),
    ...(gold !== undefined && { events: gold }),
  }
}

/** The text itself, or that of the file which it names: `../seed/talk.txt, verbatim`. */
function textOf(text: string, folder: string): string {
  const [, name] = /^(\.\.\/\S+\.txt)(?=,|$)/.exec(text) ?? []
  if (name === undefined) return text
  const places = [path.join(folder, name), path.join(folder, '..', name)]
  return fs.readFileSync(places.find((place) => fs.existsSync(place)) ?? name, 'utf8')
}

function fixtureIn(folder: string): EventDocument {
  const read = (name: string): string => fs.readFileSync(path.join(folder, name), 'utf8')
  const { language, reference } = JSON.parse(read('case.json')) as {
    language: string
    reference: string
  }
  const text = read('input.txt')
  const gold = JSON.parse(read('gold.json')) as { events: EventInGold[] }
  return {
    id: path.basename(folder),
    text,
    language,
    reference,
    events: inScorersShape(gold.events, text),
  }
}

/** The gold of a fixture names events by their words; the scorer by ids and places. */
function inScorersShape(events: readonly EventInGold[], text: string): object[] {
  const idOf = (name: string | undefined): string | undefined => {
    const at = events.findIndex(({ mentions, inferred }) =>
      name === 'inferred' ? inferred === true : mentions[0] === name,
    )
    return at < 0 ? undefined : `e${String(at)}`
  }
  let from = 0
  return events.map(({ mentions, ordinal, place, inferred, ...event }, at) => {
    const links = ['at', 'partOf', 'previous', 'next', 'originOf'] as const
    const places = mentions.map((words) => {
      const next = text.indexOf(words, from)
      const start = next < 0 ? text.indexOf(words) : next
      return { text: words, span: { start, end: start + words.length } }
    })
    from = places[0]?.span.end ?? from
    return {
      ...event,
      id: `e${String(at)}`,
      mentions: places,
      ...(ordinal !== undefined && { ordinal: { value: ordinal } }),
      ...(place !== undefined && { place: { name: place } }),
      ...(inferred === true && { inferred: {} }),
      ...Object.fromEntries(
        links.flatMap((link) => (event[link] === undefined ? [] : [[link, idOf(event[link])]])),
      ),
    }
  })
}
