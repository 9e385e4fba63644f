import type { Span } from '../model/span.ts'

/** A time in a recording as a transcript writes it. */
export interface TimeStamp {
  /** Brackets included. */
  span: Span
  startSeconds: number
  /** Of a range: `00:12 – 00:31`. */
  endSeconds?: number
  /** Whether it has hours. */
  hasHours: boolean
}

const time = String.raw`(?:(\d{1,3}):)?(\d{1,2}):(\d{2})(?:[.,]\d{1,3})?`
const bare = String.raw`${time}(?:\s?[-–—]+>?\s?${time})?`
const stamp = new RegExp(String.raw`([([（【]?)${bare}([)\]）】]?)(?![\d:.,/%]*\d)`, 'y')

/**
 * The time stamp that begins at an offset, if one does: `00:12`, `[00:12:31]`, `(1:02:03.5)`. One
 * without brackets is followed by a blank, a separator or the end.
 */
export function timeStampAt(text: string, start: number): TimeStamp | undefined {
  stamp.lastIndex = start
  const found = stamp.exec(text)
  if (found === null) return undefined
  const [all, opening, hours, minutes, seconds, hours2, minutes2, seconds2, closing] = found
  const end = start + all.length
  if ((opening === '') !== (closing === '')) return undefined
  if (opening === '' && !/^(?:[\s:：\-–—|]|$)/.test(text.slice(end, end + 1))) return undefined
  const startSeconds = secondsOf(hours, minutes, seconds)
  const endSeconds = minutes2 === undefined ? undefined : secondsOf(hours2, minutes2, seconds2)
  if (startSeconds === undefined) return undefined
  return {
    span: { start, end },
    startSeconds,
    ...(endSeconds === undefined ? {} : { endSeconds }),
    hasHours: hours !== undefined,
  }
}

function secondsOf(hours?: string, minutes?: string, seconds?: string): number | undefined {
  const [h, m, s] = [hours ?? 0, minutes ?? 0, seconds ?? 0].map(Number) as [number, number, number]
  return s > 59 || (hours !== undefined && m > 59) ? undefined : h * 3600 + m * 60 + s
}

const atEnd = /[([（【]?(?:\d{1,3}:)?\d{1,2}:\d{2}[)\]）】]?[:：]?$/

/** Whether a line ends in a time stamp, perhaps with a colon behind it: `Anna Berg (00:12):`. */
export const endsInStamp = (line: string): boolean => atEnd.test(line)

/** A label without the time stamp behind it: `Anna Berg (00:12)`. */
export const withoutStamp = (label: string): string => label.trimEnd().replace(atEnd, '').trimEnd()
