import type { Span } from '../../model/span.ts'
import type { TimedPlace } from '../../shapes/reader.ts'
import { linesOf } from '../../text/lines.ts'
import { type TimeStamp, timeStampAt } from '../../text/time-stamp.ts'

/** Fewer stamps are times of day. */
const fewest = 3
/** In seconds; a text whose first stamp is later and has no hours tells times of day. */
const latestStart = 180
/** Longest label before a stamp, in UTF-16 units. */
const longestLabel = 40

/**
 * The times that a transcript writes beside what is said: at the start of lines, alone on them or
 * behind a label. None unless they grow as times of a recording do.
 *
 * [00:12:31] Anna Berg: Ja        Anna Berg (12:31): Ja
 * ^^^^^^^^^^                                ^^^^^^^
 */
export function timeStampsIn(text: string): TimedPlace[] {
  const stamps = linesOf(text).flatMap((line) => stampOn(text, line) ?? [])
  if (!areTimesOfRecording(stamps)) return []
  return stamps.map(({ span: stamp, startSeconds, endSeconds }, at) => ({
    span: { start: stamp.end, end: stamps[at + 1]?.span.start ?? text.length },
    stamp,
    startSeconds,
    ...(endSeconds === undefined ? {} : { endSeconds }),
  }))
}

function stampOn(text: string, { start, end }: Span): TimeStamp | undefined {
  if (end - start < 4) return undefined
  const first = timeStampAt(text, start)
  if (first !== undefined) return first
  const head = text.slice(start, Math.min(end, start + longestLabel + 12))
  const place = /[^\s\d:([]([ \t\u00a0]*[([]?)(?=\d{1,3}:\d)/u.exec(head)
  if (place === null || place.index > longestLabel) return undefined
  const at = start + place.index + place[0].length - (/[([]/.exec(place[0]) === null ? 0 : 1)
  const behind = timeStampAt(text, at)
  const rest = behind === undefined ? '' : text.slice(behind.span.end, end).trimStart()
  return rest === '' || /^[:：\]]/.test(rest) ? behind : undefined
}

function areTimesOfRecording(stamps: readonly TimeStamp[]): boolean {
  const [first] = stamps
  if (first === undefined || stamps.length < fewest) return false
  const steps = stamps
    .slice(1)
    .map(({ startSeconds }, at) => startSeconds - (stamps[at]?.startSeconds ?? 0))
  const isGrowing = steps.filter((step) => step < 0).length * 20 <= steps.length
  return isGrowing && (first.hasHours || first.startSeconds < latestStart)
}
