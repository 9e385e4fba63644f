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

/** A stamp and how it is written: its place in the line and its bracket. */
interface WrittenStamp extends TimeStamp {
  form: string
}

/**
 * The times that a transcript writes beside what is said: at the start of lines, alone on them or
 * behind a label. None unless those that are written alike grow as times of a recording do.
 *
 * [00:12:31] Anna Berg: Ja        Anna Berg (12:31): Ja
 * ^^^^^^^^^^                                ^^^^^^^
 */
export function timeStampsIn(text: string): TimedPlace[] {
  if (!hasEnoughTimes(text)) return []
  const written = linesOf(text).flatMap((line) => stampOn(text, line) ?? [])
  const forms = new Set(written.map(({ form }) => form))
  for (const form of forms) {
    if (!areTimesOfRecording(written.filter((one) => one.form === form))) forms.delete(form)
  }
  const stamps = written.filter(({ form }) => forms.has(form))
  return stamps.map(({ span: stamp, startSeconds, endSeconds }, at) => ({
    span: { start: stamp.end, end: stamps[at + 1]?.span.start ?? text.length },
    stamp,
    startSeconds,
    ...(endSeconds === undefined ? {} : { endSeconds }),
  }))
}

/** Whether so many times stand anywhere in a text: most texts are not looked at line by line. */
function hasEnoughTimes(text: string): boolean {
  const time = /\d:\d\d/g
  for (let count = 0; count < fewest; count++) if (!time.test(text)) return false
  return true
}

function stampOn(text: string, { start, end }: Span): WrittenStamp | undefined {
  if (end - start < 4) return undefined
  const first = timeStampAt(text, start)
  if (first !== undefined) return { ...first, form: `before ${bracketOf(text, start)}` }
  const head = text.slice(start, Math.min(end, start + longestLabel + 12))
  const place = /[^\s\d([]([ \t\u00a0]*[([]?)(?=\d{1,3}:\d)/u.exec(head)
  if (place === null || place.index > longestLabel) return undefined
  const at = start + place.index + place[0].length - (/[([]/.exec(place[0]) === null ? 0 : 1)
  const behind = timeStampAt(text, at)
  const rest = behind === undefined ? '' : text.slice(behind.span.end, end).trimStart()
  const isBracketed = behind !== undefined && bracketOf(text, at) !== ''
  const isInLabel =
    rest === '' || /^[:：\]]/.test(rest) || (isBracketed && place[0].startsWith(':'))
  if (behind === undefined || !isInLabel) return undefined
  return { ...behind, form: `behind ${bracketOf(text, at)}` }
}

const bracketOf = (text: string, at: number): string =>
  '0123456789'.includes(text.charAt(at)) ? '' : text.charAt(at)

function areTimesOfRecording(stamps: readonly TimeStamp[]): boolean {
  const [first] = stamps
  if (first === undefined || stamps.length < fewest) return false
  const steps = stamps
    .slice(1)
    .map(({ startSeconds }, at) => startSeconds - (stamps[at]?.startSeconds ?? 0))
  const isGrowing = steps.filter((step) => step < 0).length * 20 <= steps.length
  return isGrowing && (first.hasHours || first.startSeconds < latestStart)
}
