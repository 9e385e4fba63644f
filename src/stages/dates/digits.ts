import { digitOf, isDigit } from './figures.ts'
import { kind, kinds } from './kinds.ts'

/** So many digits may be a year. */
export const yearLength = 4

/** The end of the digits, of any script, from a place on. */
export function afterDigits(text: string, start: number, end: number): number {
  let at = start
  while (at < end && digitOf(text.charCodeAt(at)) >= 0) at++
  return at
}

/** Digits of any script as those of ASCII; other signs stay. */
export function westernised(figures: string): string {
  if (isDigit(figures.charCodeAt(0))) return figures
  return Array.from(figures, (sign) => {
    const digit = digitOf(sign.charCodeAt(0))
    return digit < 0 ? sign : String(digit)
  }).join('')
}

/** The end of thousands or of a fraction behind digits: `1,950`, `3.5`, `3,5`; of a date none. */
export function fractionEnd(text: string, start: number, stop: number, end: number): number {
  const point = text.charCodeAt(stop)
  if ((point !== 44 && point !== 46) || stop - start > 3 || isPoint(text, start - 1)) return stop
  const tail = afterDigits(text, stop + 1, end)
  const decimals = tail - stop - 1
  return decimals < 1 || decimals > 3 || isPoint(text, tail) ? stop : tail
}

/** The end of a half behind digits: `2 1/2`, `2½`. */
export function halfEnd(text: string, stop: number, end: number): number {
  if (text.charAt(stop) === '½' && stop < end) return stop + 1
  if (text.charAt(stop) !== ' ' && text.charAt(stop) !== '-') return stop
  const isHalf = text.startsWith('1/2', stop + 1) && digitOf(text.charCodeAt(stop + 4)) < 0
  return isHalf && stop + 4 <= end ? stop + 4 : stop
}

/** Whether letters or signs join figures to others or make them an ordinal: `5/11`, `9:30`, `90s`. */
export function isJoined(text: string, start: number, end: number, limit: number): boolean {
  if (start > 0 && isJoiner(text.charCodeAt(start - 1))) return true
  return end < limit && isJoiner(text.charCodeAt(end))
}

const joiners: ReadonlySet<number> = new Set(
  Array.from("-–—‐‑−〜～~∼/／:：.．'’‘", (sign) => sign.charCodeAt(0)),
)

const isJoiner = (unit: number): boolean => kinds[unit] === kind.letter || joiners.has(unit)

const isPoint = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 46 && digitOf(text.charCodeAt(at + 1)) >= 0
