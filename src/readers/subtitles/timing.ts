/** When a cue is shown, as far as its timing line can be read. */
export interface Timing {
  startSeconds?: number
  endSeconds?: number
  /** Whether the line is not what the formats ask for. */
  isBroken: boolean
}

/** A longer line is text. */
const greatestLength = 300
const arrow = /[-–—]{1,3}>|→/

/**
 * The timing of a line; undefined where the line is none.
 *
 * 00:00:12,500 --> 00:00:15,000 align:start
 * `- start --´     `-- end ---´ `settings´
 */
export function timingOf(line: string): Timing | undefined {
  if (line.length > greatestLength) return undefined
  const sign = arrow.exec(line)
  if (sign === null) return undefined
  const before = line.slice(0, sign.index).trim()
  const isProper = sign[0] === '-->'
  const looksTimed = isProper
    ? /^(?:\d\S{0,15})?$/.test(before)
    : before.includes(':') && /^\d[\d:.,]*$/.test(before)
  if (!looksTimed) return undefined
  const start = secondsOf(before)
  if (start === undefined) return { isBroken: true }
  const after = line.slice(sign.index + sign[0].length).trim()
  const end = secondsOf(after.split(/\s/, 1)[0] ?? '')
  if (end === undefined || end < start) return { startSeconds: start, isBroken: true }
  return { startSeconds: start, endSeconds: end, isBroken: !isProper }
}

/** `hh:mm:ss.mmm`, hours as many as needed or left out, comma or dot; a fraction may be left out. */
function secondsOf(time: string): number | undefined {
  const found = /^(?:(\d{1,5}):)?(\d{1,3}):(\d{1,2})(?:[.,](\d{1,3}))?$/.exec(time)
  if (found === null) return undefined
  const [, hours, minutes, seconds, fraction = ''] = found
  const isTooFull = Number(seconds) > 59 || (hours !== undefined && Number(minutes) > 59)
  if (isTooFull) return undefined
  const whole = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds)
  return (whole * 1000 + Number(fraction.padEnd(3, '0'))) / 1000
}
