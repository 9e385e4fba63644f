import { isLetter } from '../../text/letters.ts'
import type { EventLexicon } from './lexicon.ts'

/** An ordinal, and where it ends. */
export interface Count {
  value: number
  stop: number
}

/**
 * The ordinal that begins at a place.
 *
 * the 18th of …   第十二回…
 *     ^^^^         ^^^^
 */
export function countAt(
  text: string,
  at: number,
  end: number,
  lexicon: EventLexicon,
): Count | undefined {
  for (const { prefix, suffix } of lexicon.counters) {
    if (!text.startsWith(prefix, at)) continue
    const first = afterBlank(text, at + prefix.length)
    const number = valueAt(text, first, end)
    if (number === undefined) continue
    const stop = suffix === '' ? number.stop : afterBlank(text, number.stop)
    if (text.startsWith(suffix, stop)) return { value: number.value, stop: stop + suffix.length }
  }
  return endingAt(text, at, end, lexicon)
}

const afterBlank = (text: string, at: number): number => (text.charAt(at) === ' ' ? at + 1 : at)

// "18th"
function endingAt(
  text: string,
  at: number,
  end: number,
  { ordinalEndings }: EventLexicon,
): Count | undefined {
  if (ordinalEndings.size === 0) return undefined
  const digits = digitsAt(text, at, end)
  if (digits === undefined || digits.value === 0) return undefined
  for (const ending of ordinalEndings) {
    const stop = digits.stop + ending.length
    const isWord = stop > end || isLetter(text.charCodeAt(stop))
    if (!isWord && text.slice(digits.stop, stop).toLowerCase() === ending) {
      return { value: digits.value, stop }
    }
  }
  return undefined
}

/** The end of the number at a place: digits, with the signs that stand inside one. */
export function numberAt(text: string, start: number, end: number): number {
  let at = start
  while (at < end && digitOf(text.charCodeAt(at)) >= 0) at++
  const isJoined = ',.'.includes(text.charAt(at)) && digitOf(text.charCodeAt(at + 1)) >= 0
  return isJoined && at + 1 < end ? numberAt(text, at + 1, end) : at
}

const most = 9999

/** The number that begins at a place, in digits or in Chinese numerals; absent where it is 0. */
export function valueAt(text: string, at: number, end: number): Count | undefined {
  const count = digitsAt(text, at, end) ?? numeralsAt(text, at, end)
  return count !== undefined && count.value > 0 && count.value <= most ? count : undefined
}

function digitsAt(text: string, start: number, end: number): Count | undefined {
  let at = start
  let value = 0
  while (at < end && at < start + 5) {
    const digit = digitOf(text.charCodeAt(at))
    if (digit < 0) break
    value = value * 10 + digit
    at++
  }
  return at === start ? undefined : { value, stop: at }
}

/** The value of a digit, full width or not; below 0 of any other unit. */
export const digitOf = (unit: number): number => {
  if (unit >= 48 && unit <= 57) return unit - 48
  return unit >= 0xff10 && unit <= 0xff19 ? unit - 0xff10 : -1
}

const numerals: ReadonlyMap<string, number> = new Map(
  Array.from('一二三四五六七八九', (sign, index) => [sign, index + 1]),
)
const powers: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
])

/** The number in Chinese numerals that begins at a place: 二十五, 百三. */
export function numeralsAt(text: string, start: number, end: number): Count | undefined {
  let at = start
  let value = 0
  let pending = 0
  while (at < end) {
    const sign = text.charAt(at)
    const power = powers.get(sign)
    const numeral = numerals.get(sign)
    if (power !== undefined) {
      value += (pending === 0 ? 1 : pending) * power
      pending = 0
    } else if (numeral !== undefined) pending = numeral
    else break
    at++
  }
  return at === start ? undefined : { value: value + pending, stop: at }
}
