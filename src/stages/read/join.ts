import type { Run } from '../../model/block.ts'
import type { Span } from '../../model/span.ts'
import type { Container, LaidBlock, Reading, TimedPlace } from '../../shapes/reader.ts'
import { furnitureIn } from './furniture.ts'

/** One page of an article, and how long its input is. */
export interface ReadPage {
  reading: Reading
  length: number
}

/** Pages as one reading. */
export interface JoinedReading {
  reading: Reading
  /** Obeys `Source.inputStarts`. */
  inputStarts: number[]
}

/** How far a page is moved: in the text and in the input. */
interface Shift {
  text: number
  raw: number
}

/**
 * The pages of an article as one document: their texts one below the other, elements that stand at
 * the same place of each as one element, what each page repeats as navigation. What the document
 * says of itself is what its first page says.
 */
export function joinPages(pages: readonly ReadPage[]): JoinedReading {
  const readings = pages.map(({ reading }) => reading)
  const shifts = shiftsOf(pages)
  const { containers, places } = mergedContainers(readings.map((one) => one.containers))
  const furniture = furnitureIn(readings)
  const blocks = readings.flatMap((one, page) =>
    one.blocks.map((block): LaidBlock => {
      const container = places[page]?.[block.container] ?? 0
      const moved = movedBlock(block, container, shifts[page] ?? { text: 0, raw: 0 })
      return furniture.has(block) ? { ...moved, part: 'navigation' } : moved
    }),
  )
  const times = readings.flatMap((one, page) =>
    movedTimes(one.times ?? [], shifts[page]?.text ?? 0),
  )
  const [first] = readings
  return {
    reading: {
      text: readings.flatMap(({ text }) => (text === '' ? [] : [text])).join('\n'),
      mediaType: first?.mediaType ?? 'text/plain',
      rawMap: joinedMap(pages, shifts),
      blocks,
      containers,
      facts: first?.facts ?? { meta: [], jsonLd: [], places: [], header: {} },
      ...(readings.some((one) => one.times !== undefined) ? { times } : {}),
    },
    inputStarts: shifts.map(({ raw }) => raw),
  }
}

function shiftsOf(pages: readonly ReadPage[]): Shift[] {
  let text = 0
  let raw = 0
  return pages.map(({ reading, length }) => {
    const shift = { text, raw }
    if (reading.text !== '') text += reading.text.length + 1
    raw += length
    return shift
  })
}

/** The line feed between two pages stands at the end of the first, and is nothing there. */
function joinedMap(pages: readonly ReadPage[], shifts: readonly Shift[]): number[] {
  const map: number[] = []
  for (const [page, { reading, length }] of pages.entries()) {
    const { text, raw } = shifts[page] ?? { text: 0, raw: 0 }
    if (reading.text === '') continue
    if (text > 0) map.push(text - 1, raw, 0)
    const own = reading.rawMap ?? [0, 0, length]
    for (let at = 0; at < own.length; at += 3) {
      map.push((own[at] ?? 0) + text, (own[at + 1] ?? 0) + raw, own[at + 2] ?? 0)
    }
  }
  return map
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

function movedBlock(block: LaidBlock, container: number, { text, raw }: Shift): LaidBlock {
  const span = moved(block.span, text)
  const runs = block.runs?.map((run): Run => ({ ...run, span: moved(run.span, text) }))
  return {
    ...block,
    id: `b${String(span.start)}`,
    span,
    raw: moved(block.raw, raw),
    container,
    ...(runs === undefined ? {} : { runs }),
  }
}

const movedTimes = (times: readonly TimedPlace[], by: number): TimedPlace[] =>
  times.map((time) => ({
    ...time,
    span: moved(time.span, by),
    ...(time.stamp === undefined ? {} : { stamp: moved(time.stamp, by) }),
  }))

/**
 * One tree of all pages' containers, and by page where each of its own is in it. Containers of
 * different pages are one if they stand in the same one and look alike; numbers tell pages apart
 * and make no difference.
 */
function mergedContainers(pages: readonly (readonly Container[])[]): {
  containers: Container[]
  places: number[][]
} {
  const containers: Container[] = []
  const known = new Map<string, number>()
  const places = pages.map((page, at) => {
    const own: number[] = []
    for (const { parent, tag, tokens } of page) {
      const outer = parent < 0 ? parent : (own[parent] ?? 0)
      const lasting = tokens.filter((token) => !/\d/.test(token))
      const key = [outer, tag, ...lasting].join(' ')
      const alike = at === 0 ? undefined : known.get(key)
      if (alike === undefined) containers.push({ parent: outer, tag, tokens })
      own.push(alike ?? containers.length - 1)
      if (!known.has(key)) known.set(key, own.at(-1) ?? 0)
    }
    return own
  })
  return { containers, places }
}
