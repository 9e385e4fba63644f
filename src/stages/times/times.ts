import type { TimeRange, Turn } from '../../model/turn.ts'
import type { TimedPlace } from '../../shapes/reader.ts'

/**
 * The turns with their times in the recording, where `times` (in order) tell them. A turn whose
 * first words stand in the middle of what a time stamp covers has none.
 */
export function timeTurns<T extends Turn>(turns: readonly T[], times: readonly TimedPlace[]): T[] {
  let from = 0
  let before = 0
  return turns.map((turn) => {
    const start = turn.paragraphs[0]?.span.start ?? 0
    const end = turn.paragraphs.at(-1)?.span.end ?? start
    while (from < times.length && (times[from]?.span.end ?? 0) <= start) from++
    const time = rangeOf(times, from, end, before)
    before = end
    return time === undefined ? turn : { ...turn, time }
  })
}

/** The range of the places from the index `from` on that begin before `end`. */
function rangeOf(
  times: readonly TimedPlace[],
  from: number,
  end: number,
  before: number,
): TimeRange | undefined {
  const first = times[from]
  if (first === undefined || first.span.start >= end) return undefined
  if (first.stamp !== undefined && first.stamp.start < before) return undefined
  let endSeconds: number | undefined
  for (let at = from; (times[at]?.span.start ?? end) < end; at++) {
    const stated = times[at]?.endSeconds
    if (stated !== undefined) endSeconds = Math.max(stated, endSeconds ?? 0)
  }
  const { startSeconds } = first
  return { startSeconds, ...(endSeconds === undefined ? {} : { endSeconds }) }
}
