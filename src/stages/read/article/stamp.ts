import { isCivilDate } from '../../../text/calendar.ts'

/** What one needs to know to read dates. */
export interface StampWords {
  /** From lower-case spelling to 1 … 12. */
  months: ReadonlyMap<string, number>
  /** Whether 03/04/2025 is in March; absent when nothing tells. */
  isMonthFirst?: boolean
}

/** A date as written in a text; offsets in that text. */
export interface Stamp {
  /** ISO 8601, no more precise than the text: `2025-03`, `2025-03-11`, `2025-03-11T15:20+09:00`. */
  value: string
  start: number
  end: number
}

type Fields = [year: string, month: string | number, day?: string]

interface Form {
  pattern: RegExp
  fields: (match: string[], words: StampWords) => Fields | undefined
}

const byName = (name: string | undefined, { months }: StampWords): number | undefined =>
  months.get((name ?? '').toLowerCase().replace(/\.$/, ''))

// The scripts in which sheets name months. The class of all letters, repeated up to fourteen times,
// would take an engine thirty milliseconds to prepare.
const letter = '[A-Za-z\\u00c0-\\u024f\\u0370-\\u052f\\u0620-\\u064a\\u066e-\\u06d3\\u1e00-\\u1eff]'
const name = `(${letter}{3,14}\\.?)`
const wholeName = `(?<!${letter})${name}`

const forms: readonly Form[] = [
  {
    pattern: /\b(\d{4})\s?[-./年년]\s?(\d{1,2})\s?[-./月월]\s?(\d{1,2})(?!\d)\s?[日일.]?/u,
    fields: ([, year = '', month = '', day = '']) => [year, month, day],
  },
  {
    pattern: new RegExp(
      `\\b(\\d{1,2})(?:st|nd|rd|th|er|[.ºª°])?[\\s-]+(?:de\\s|of\\s)?${name}[\\s,-]+(?:del?\\s)?(\\d{4}|['’]\\d{2})\\b`,
    ),
    fields: ([, day = '', name, year = ''], words) => named(fullYear(year), name, day, words),
  },
  {
    pattern: new RegExp(`${wholeName}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`),
    fields: ([, name, day = '', year = ''], words) => named(year, name, day, words),
  },
  {
    pattern: /(\d{1,2})\s?[月월]\s?(\d{1,2})[日일]?,?\s+(\d{4})\b/u,
    fields: ([, month = '', day = '', year = '']) => [year, month, day],
  },
  {
    pattern: /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\d)/,
    fields: ([, day = '', month = '', year = '']) => [fullYear(year), month, day],
  },
  {
    pattern: /\b(\d{1,2})([/-])(\d{1,2})\2(\d{4})\b/,
    fields: ([, first = '', , second = '', year = ''], words) =>
      slashed(first, second, year, words),
  },
  {
    pattern: new RegExp(`${wholeName},?\\s+(?:del?\\s)?(\\d{4})\\b`),
    fields: ([, name, year = ''], words) => named(year, name, undefined, words),
  },
  {
    pattern: /\b(\d{4})(?:\s?[年년]\s?|-)(\d{1,2})(?![\d-])[月월]?/u,
    fields: ([, year = '', month = '']) => [year, month],
  },
]

function named(
  year: string,
  name: string | undefined,
  day: string | undefined,
  words: StampWords,
): Fields | undefined {
  const month = byName(name, words)
  if (month === undefined) return undefined
  return day === undefined ? [year, month] : [year, month, day]
}

function slashed(
  first: string,
  second: string,
  year: string,
  { isMonthFirst }: StampWords,
): Fields | undefined {
  if (Number(first) > 12) return [year, second, first]
  if (Number(second) > 12 || isMonthFirst === true) return [year, first, second]
  return isMonthFirst === false ? [year, second, first] : undefined
}

const fullYear = (year: string): string => {
  if (year.length === 4) return year
  const short = year.slice(-2)
  return (Number(short) < 70 ? '20' : '19') + short
}

// Each form ends or begins in four digits, or has two behind a dot or an apostrophe.
const digits = /[0-9\u0660-\u0669\u06f0-\u06f9]{4}|[.'’]\s?[0-9\u0660-\u0669\u06f0-\u06f9]{2}/u

/** The first date of a text, with the time of day and offset that follow it. */
export function stampIn(written: string, words: StampWords): Stamp | undefined {
  if (!digits.test(written)) return undefined
  const text = westernDigits(written)
  let first: Stamp | undefined
  for (const { pattern, fields } of forms) {
    if (first?.start === 0) break
    const match = pattern.exec(text)
    if (match === null || (first !== undefined && match.index >= first.start)) continue
    const date = isoDate(fields(match, words))
    if (date === undefined) continue
    first = { value: date, start: match.index, end: match.index + match[0].length }
  }
  return first === undefined ? undefined : withTime(first, text)
}

const longestValue = 100

/** The date that a machine-readable value holds: as in a text, or as digits alone. */
export function stampOf(value: string, words: StampWords): string | undefined {
  const bare = value.slice(0, longestValue).trim()
  if (!/^\d{8,17}$/.test(bare)) return stampIn(bare, words)?.value
  if (bare.length === 10 || bare.length === 13) {
    return new Date(Number(bare.slice(0, 10)) * 1000).toISOString().replace('.000', '')
  }
  const date = isoDate([bare.slice(0, 4), bare.slice(4, 6), bare.slice(6, 8)])
  if (date === undefined || bare.length < 12) return date
  const time = isoTime(bare.slice(8, 10), bare.slice(10, 12), bare.slice(12, 14))
  return time === undefined ? date : date + time
}

function isoDate(fields: Fields | undefined): string | undefined {
  if (fields === undefined) return undefined
  const [year, month, day] = fields
  const isOurs = Number(year) >= 1800 && Number(year) < 2200
  if (!isOurs || !isCivilDate(Number(year), Number(month), Number(day ?? 1))) return undefined
  const parts = [year, two(month)]
  if (day !== undefined) parts.push(two(day))
  return parts.join('-')
}

const two = (value: string | number): string => String(value).padStart(2, '0')

const gap = '([^\\d\\n]{0,24})'
const clock =
  '(\\d{1,2})(?:\\s?[:시時点點h]\\s?(\\d{2})(?::(\\d{2}(?:\\.\\d+)?))?|\\.(\\d{2})(?=\\s?Uhr))'
const half = '[分분]?\\s?(?:([ap])\\.?\\s?m\\b\\.?)?'
const zone = '\\s?\\(?(Z\\b|(?:UTC|GMT)?[+-]\\d{2}:?\\d{2}(?!\\d)|UTC\\b|GMT\\b)?'
const timePattern = new RegExp(`^${gap}${clock}(?!\\d)${half}${zone}`, 'iu')

// 2025-03-11, 15:20 Uhr
//           ^^^^^^^       what follows the date
function withTime(date: Stamp, text: string): Stamp {
  const match = timePattern.exec(text.slice(date.end, date.end + 60))
  if (match === null || date.value.length < 10) return date
  const [whole, before = '', hours = '', minutes, seconds, dotted, half, zone] = match
  const time = isoTime(
    hoursOf(hours, half ?? /오후|午後|下午|오전|午前|上午/u.exec(before)?.[0]),
    minutes ?? dotted ?? '',
    seconds ?? '',
  )
  if (time === undefined) return date
  return {
    value: date.value + time + offsetOf(zone),
    start: date.start,
    end: date.end + whole.trimEnd().length,
  }
}

function hoursOf(hours: string, half?: string): string {
  if (half === undefined || Number(hours) > 12) return hours
  const isAfternoon = /^p|오후|午後|下午/iu.test(half)
  return String((Number(hours) % 12) + (isAfternoon ? 12 : 0))
}

function isoTime(hours: string, minutes: string, seconds: string): string | undefined {
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) >= 60) return undefined
  const whole = seconds.replace(/\.0+$/, '')
  return `T${two(hours)}:${minutes}${whole === '' ? '' : `:${whole}`}`
}

function offsetOf(zone: string | undefined): string {
  if (zone === undefined) return ''
  const [, sign = '', hours = '', minutes = ''] = /([+-])(\d{2}):?(\d{2})/.exec(zone) ?? []
  return sign === '' ? 'Z' : `${sign}${hours}:${minutes}`
}

/** The text with Arabic and Persian digits as Western ones; its length does not change. */
function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) =>
    String((digit.charCodeAt(0) & 0xff) % 16),
  )
}
