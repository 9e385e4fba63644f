import { type Interview, type TimelineEntry, timelineOf } from '../index.ts'
import type { SummaryLook } from './summary.ts'
import { fitted, oneLine, rowLines } from './terminal.ts'

/**
 * The cited events of an interview in order, each on a line with a bar. Each step of the bar is a
 * day on which something begins or ends, so that centuries and days fit one line.
 *
 * ┄ somewhere here   ━ all the time   ◂ ▸ open
 */
export function timelineText(interview: Interview, look: SummaryLook): string {
  const { article, events } = interview
  const { columns, paint } = look
  const title = paint('bold', fitted(oneLine(article.headline ?? 'No headline'), columns))
  if (events.length === 0) return `${title}\n\nNo event is cited.\n`
  const timeline = timelineOf(events)
  const scale = scaleOf(timeline, Math.floor(columns / 4))
  const rows = timeline.map((entry) => [
    barOf(entry, scale),
    whenOf(entry),
    entry.event.status,
    describe(entry, interview),
  ])
  const styles = ['cyan', 'green', 'dim'] as const
  return `${[title, '', ...rowLines(rows, styles, columns, paint), '', legend].join('\n')}\n`
}

const legend = '  ┄ somewhere here   ━ all the time   ◂ ▸ open'

/** Where a day stands on the bars. */
interface Scale {
  width: number
  columnOf: (day: string) => number
}

/** A scale on which the days that begin or end something lie evenly. */
function scaleOf(timeline: readonly TimelineEntry[], widest: number): Scale {
  const days = timeline.flatMap(({ begins, ends }) => daysOf([begins, ends]))
  const inOrder = [...new Set(days)].sort()
  const last = Math.max(1, inOrder.length - 1)
  const width = Math.max(3, Math.min(widest, inOrder.length * 2))
  const columns = new Map(inOrder.map((day, at) => [day, Math.round((at * (width - 1)) / last)]))
  return { width, columnOf: (day) => columns.get(day) ?? 0 }
}

type Bounds = Pick<TimelineEntry, 'begins'>['begins']

const daysOf = (bounds: readonly Bounds[]): string[] =>
  bounds.flatMap(({ start, end }) => [start, end]).filter((day) => day !== undefined)

/** A place of the bar where nothing happens; a blank would be cut at the start of a line. */
const empty = '·'

/** `··├┄┄━━┄┤··`: from its earliest beginning to its latest end. */
function barOf({ begins, ends }: TimelineEntry, { width, columnOf }: Scale): string {
  if (daysOf([begins, ends]).length === 0) return empty.repeat(width)
  const first = begins.start === undefined ? 0 : columnOf(begins.start)
  const last = ends.end === undefined ? width - 1 : columnOf(ends.end)
  const sure = [begins.end, ends.start].map((day) =>
    day === undefined ? undefined : columnOf(day),
  )
  const [from = Infinity, to = -1] = sure
  const cells = Array.from({ length: width }, (_, at) => {
    if (at < first || at > last) return empty
    if (at === first) return begins.start === undefined ? '◂' : '├'
    if (at === last) return ends.end === undefined ? '▸' : '┤'
    return at >= from && at < to ? '━' : '┄'
  })
  return cells.join('')
}

/** When it lies, as ISO 8601-2 writes it: `2010`, `2010-05`, `2025-03-11/2025-12-31`; `..` is open. */
function whenOf({ event, begins, ends }: TimelineEntry): string {
  const { start, end } = event.interval ?? { ...begins, ...(ends.end && { end: ends.end }) }
  if (start !== undefined && end !== undefined) return closedRange(start, end)
  return start === undefined && end === undefined ? '' : `${start ?? '..'}/${end ?? '..'}`
}

const millisecondsADay = 86_400_000

function closedRange(start: string, end: string): string {
  const last = new Date(new Date(end).getTime() - millisecondsADay).toISOString().slice(0, 10)
  const [year, month] = [start.slice(0, 4), start.slice(0, 7)]
  if (start === `${year}-01-01` && last === `${year}-12-31`) return year
  const isMonth = start === `${month}-01` && last.startsWith(month) && end.endsWith('-01')
  if (isMonth) return month
  return last === start ? start : `${start}/${last}`
}

function describe({ event }: TimelineEntry, { events }: Interview): string {
  const { name, place, at, inferred } = event
  const venue = events.find(({ id }) => id === at)
  const notes = [place?.name, venue && `at ${venue.name}`, inferred && 'implied']
  return [`${event.kind}: ${name}`, ...notes.filter((note) => note !== undefined)].join(', ')
}
