import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wholeLanguages as languages } from '../../whole-languages.ts'
import { type DateMention, dateMentionSchema } from '../../../src/model/date.ts'
import type { CalendarWords } from '../../../src/shapes/words/calendar-words.ts'
import type { Language } from '../../../src/shapes/language.ts'
import type { TimeWords } from '../../../src/stages/dates/lexicon.ts'
import { findDates } from '../../../src/stages/dates/dates.ts'
import { addUnits, civilDate, endOfUnit } from '../../../src/text/calendar.ts'
import { issueLog } from '../../../src/text/issue-log.ts'

const reference = '2021-09-15'

const datesIn = (text: string, language: Language, date?: string): DateMention[] =>
  findDates(text, [{ start: 0, end: text.length }], date, language, issueLog())

/** Every word of a sheet's calendar, and the words of its templates. */
function piecesOf(words: TimeWords): string[] {
  const { months, weekdays, seasons = [], units = {}, dayParts = {}, edges = {} } = words
  const lists = [...months, ...weekdays, ...seasons]
  const groups = [units, dayParts, edges].flatMap((group) => Object.values(group))
  const values = [
    words.days,
    words.hours,
    words.numbers,
    words.ordinals,
    words.steps,
    words.reaches,
    words.decades,
    words.eras,
    words.frequencies,
    words.holidays,
    words.reigns,
    words.zones,
  ].flatMap((table) => Object.keys(table ?? {}))
  const templates = [words.templates, ...Object.values(words.patterns ?? {})].flat()
  const literals = templates.flatMap((template) =>
    template.replaceAll(/\{[^{}]*\}/gu, ' ').split(/[\s[\]()|<>]+/u),
  )
  return [...new Set([...lists.flat(), ...groups.flat(), ...values, ...literals])]
}

const figures = [
  '3',
  '31',
  '2010',
  '1999',
  '15:20',
  '12/31/99',
  '2020-02-29',
  '0000',
  '99999999999',
  '20',
  '2½',
  '十五',
  '二〇一八',
  '-',
  '–',
  ',',
  '.',
  '%',
  '\n',
  '’80',
  'XXI',
  '0930',
]

const textOf = ({ calendar, dates, spaced }: Language) =>
  fc
    .array(
      fc.oneof(
        {
          weight: 3,
          arbitrary: fc.constantFrom(...piecesOf({ ...(calendar as CalendarWords), ...dates })),
        },
        { weight: 2, arbitrary: fc.constantFrom(...figures) },
      ),
      { maxLength: 24 },
    )
    .map((pieces) => pieces.join(spaced ? ' ' : ''))

const day = String.raw`\d{4}-\d{2}-\d{2}`
const simple = String.raw`(?:-?\d{4}|\d{3}X|\d{2}XX|\d{4}-(?:\d{2}|XX)|XXXX-\d{2}(?:-\d{2})?|XXXX-XX-\d{2}|${day}(?:T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})?)?)~?`
const edtf = new RegExp(`^${simple}(?:/${simple})?$`, 'u')

/** The half-open civil dates of an EDTF date without a time and without unknown figures. */
function datesOf(written: string): [start: string, end: string] | undefined {
  const [, year = '', part, date] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?~?$/u.exec(written) ?? []
  if (/^\d{3}X$/u.test(written)) return spanOf(`${written.slice(0, 3)}0-01-01`, 'decade')
  if (/^\d{2}XX$/u.test(written)) return spanOf(`${written.slice(0, 2)}00-01-01`, 'century')
  if (year === '') return undefined
  const code = Number(part ?? 0)
  const [from, to] = [civilDate(Number(year), Math.max(1, code)), Number(year)]
  if (date !== undefined) return spanOf(`${year}-${part ?? ''}-${date}`, 'day')
  if (part === undefined) return spanOf(from, 'year')
  if (code <= 12) return spanOf(from, 'month')
  if (code <= 24) {
    const start = civilDate(to, (code - 20) * 3)
    return [start, addUnits(start, 'month', 3)]
  }
  if (code <= 36) return spanOf(civilDate(to, (code - 32) * 3 - 2), 'quarter')
  return spanOf(civilDate(to, code === 40 ? 1 : 7), 'half-year')
}

const spanOf = (start: string, unit: Parameters<typeof endOfUnit>[1]): [string, string] => [
  start,
  endOfUnit(start, unit),
]

function expectLawful(text: string, mention: DateMention): void {
  const { span, interval, edtf: written } = mention
  expect(text.slice(span.start, span.end)).toBe(mention.text)
  expect(mention.id).toBe(`d${String(span.start)}`)
  expect(dateMentionSchema.safeParse(mention).success).toBe(true)
  const { start, end } = interval ?? {}
  if (start !== undefined && end !== undefined) expect(start < end).toBe(true)
  if (written === undefined) return
  expect(written).toMatch(edtf)
  // Behind years of four figures the calendar of intervals ends.
  if (mention.type !== 'date' || interval === undefined || end === undefined) return
  const [from = '', to = from] = written.split('/')
  const [first, last] = [datesOf(from), datesOf(to)]
  if (first !== undefined && last !== undefined && last[1].length === 10) {
    expect([start, end]).toEqual([first[0], last[1]])
  }
}

const deep = Object.values(languages).filter(({ dates }) => dates !== undefined)

it('holds nine languages', () => {
  expect(deep.map(({ code }) => code).sort()).toEqual([
    'de',
    'en',
    'es',
    'fr',
    'it',
    'ja',
    'ko',
    'pt',
    'zh',
  ])
})

describe.each(deep.map((language) => [language.code, language] as const))(
  'in %s',
  (_, language) => {
    it('every mention is lawful', () => {
      fc.assert(
        fc.property(
          fc.oneof({ weight: 5, arbitrary: textOf(language) }, fc.string({ unit: 'grapheme' })),
          fc.constantFrom(undefined, reference, '2020-02-29', '2021'),
          (text, date) => {
            let end = 0
            for (const mention of datesIn(text, language, date)) {
              expect(mention.span.start).toBeGreaterThanOrEqual(end)
              expectLawful(text, mention)
              end = mention.span.end
            }
          },
        ),
        { numRuns: 250 },
      )
    })

    it('no line that says nothing changes what is found behind it', () => {
      fc.assert(
        fc.property(textOf(language), (text) => {
          const before = '…\n\n'
          const brief = (found: DateMention[], shift: number) =>
            found.map(({ span, timex, edtf }) => [
              span.start - shift,
              span.end - shift,
              timex,
              edtf,
            ])
          expect(brief(datesIn(before + text, language, reference), before.length)).toEqual(
            brief(datesIn(text, language, reference), 0),
          )
        }),
        { numRuns: 100 },
      )
    })

    it('takes linear time', () => {
      const text = fc.sample(textOf(language), { numRuns: 6, seed: 7 }).join(' ')
      const time = (times: number) => {
        const start = performance.now()
        datesIn(`${text} `.repeat(times), language, reference)
        return performance.now() - start
      }
      time(100)
      expect(time(1200)).toBeLessThan(80 * Math.max(3, time(150)))
    })
  },
)
