import { describe, expect, it } from 'vitest'
import { parseInterview } from '../../../src/index.ts'
import type { DateMention } from '../../../src/model/date.ts'
import { findDates } from '../../../src/stages/dates/dates.ts'
import { issueLog } from '../../../src/text/issue-log.ts'
import { wholeLanguages } from '../../whole-languages.ts'

const reference = '2021-09-15'
const { en } = wholeLanguages

const datesIn = (text: string, date: string | undefined = reference): DateMention[] =>
  findDates(text, [{ start: 0, end: text.length }], date, en, issueLog())

const brief = (text: string, date?: string): string[] =>
  datesIn(text, date).map((mention) => `${mention.text} = ${mention.timex}`)

describe('dates that are said in full', () => {
  it.each([
    ['The mill opened on May 24, 1908.', ['May 24, 1908 = 1908-05-24']],
    ['The mill opened on the 24th of May 1908.', ['the 24th of May 1908 = 1908-05-24']],
    ['Sent on Tue, 4 Feb. 2020 by post', ['Tue, 4 Feb. 2020 = 2020-02-04']],
    ['Version of 2020-02-29', ['2020-02-29 = 2020-02-29']],
    ['There is no 30 February 2020.', []],
    ['In September 2011 and May, 2012', ['September 2011 = 2011-09', 'May, 2012 = 2012-05']],
    [
      'the old mosque (1602), a poet (1596–1669), 1602 tiles (1602 of them)',
      ['1602 = 1602', '1596 = 1596', '1669 = 1669'],
    ],
    ['Works of 1971–1984', ['1971 = 1971', '1984 = 1984']],
    ['In the late 1990s, the eighties', ['the late 1990s = 199', 'eighties = 198']],
    ['in the 20th century', ['the 20th century = 19']],
    [
      'the third quarter of 2008 and Q1 2009',
      ['the third quarter of 2008 = 2008-Q3', 'Q1 2009 = 2009-Q1'],
    ],
    ['from Monday to Friday', ['Monday = 2021-09-13', 'Friday = 2021-09-17']],
    ['between 1990 and 1995', ['1990 = 1990', '1995 = 1995']],
    ['fiscal 1998, FY 2001', ['fiscal 1998 = 1998', 'FY 2001 = 2001']],
    [
      'Easter 2018 and Thanksgiving 2023',
      ['Easter 2018 = 2018-04-01', 'Thanksgiving 2023 = 2023-11-23'],
    ],
    ['a quarter to eight on 3 May 2010', ['a quarter to eight on 3 May 2010 = 2010-05-03T07:45']],
    ['3–5 May 2010', ['3–5 May 2010 = 2010-05-03/2010-05-05']],
    ['January–March 2012', ['January–March 2012 = 2012-01/2012-03']],
    ['the last week of March 2009', ['the last week of March 2009 = 2009-W13']],
    ['the second Sunday of May 2009', ['the second Sunday of May 2009 = 2009-05-10']],
    ['At 15:20 on 11 March 2025', ['15:20 on 11 March 2025 = 2025-03-11T15:20']],
    ['12 June 2014, 7.30 p.m.', ['12 June 2014, 7.30 p.m. = 2014-06-12T19:30']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected)
  })
})

describe('dates that are counted from the article', () => {
  it.each([
    ['We met yesterday.', ['yesterday = 2021-09-14']],
    ['The choir sang on Saturday.', ['Saturday = 2021-09-11']],
    ['The choir will sing on Saturday.', ['Saturday = 2021-09-18']],
    ['It stays closed until Friday.', ['Friday = 2021-09-17']],
    ['Last year was dry; this year is wet.', ['Last year = 2020', 'this year = 2021']],
    ['It closed in November.', ['November = 2020-11']],
    ['It will open in November.', ['November = 2021-11']],
    ['The bridge fell on 11 December.', ['11 December = 2020-12-11']],
    ['two years ago', ['two years ago = 2019']],
    ['twenty-five years ago', ['twenty-five years ago = 1996']],
    ['last Thursday evening', ['last Thursday evening = 2021-09-09TEV']],
    [
      'They met last night and meet again tonight.',
      ['last night = 2021-09-14TNI', 'tonight = 2021-09-15TNI'],
    ],
    ['at the end of the year', ['the end of the year = 2021']],
    ['It has been open since March.', ['March = 2021-03']],
    ['Last year, on April 5, it rained.', ['Last year = 2020', 'April 5 = 2020-04-05']],
    ['the week of Oct. 9', ['the week of Oct. 9 = 2021-W40']],
    ['this morning', ['this morning = 2021-09-15TMO']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected)
  })

  it('gives the next five years their interval', () => {
    const [window] = datesIn('What will you do in the next five years?')
    expect(window).toMatchObject({
      text: 'the next five years',
      type: 'duration',
      timex: 'P5Y',
      interval: { start: '2021-09-15', end: '2026-09-15' },
      certainty: 'implied',
    })
  })

  it('leaves relative dates unresolved without a reference, and says so', () => {
    const issues = issueLog()
    const text = 'We met last year, on 9 May, on Monday.'
    const found = findDates(text, [{ start: 0, end: text.length }], undefined, en, issues)
    expect(found.map(({ timex }) => timex)).toEqual(['PAST_REF', 'XXXX-05-09', 'XXXX-WXX-1'])
    expect(found.every(({ interval }) => interval === undefined)).toBe(true)
    expect(issues.all.map(({ code }) => code)).toEqual(['reference-missing'])
  })
})

describe('dates that are counted from a mention', () => {
  it('takes the year from the same paragraph', () => {
    const [year, day] = datesIn('In 1987 they moved. On 3 March the roof came off.')
    expect(day).toMatchObject({ timex: '1987-03-03', anchor: { kind: 'mention', id: year?.id } })
  })

  it('counts from what is fine enough', () => {
    expect(brief('In the third quarter it lost; a year earlier it won.')).toContain(
      'a year earlier = 2020-Q3',
    )
    expect(brief('On 4 May they met. It rained in June. The day before, it froze.')).toContain(
      'The day before = 2021-05-03',
    )
    expect(brief('In the third quarter it lost. In the same period last year it won.')).toContain(
      'the same period last year = 2020-Q3',
    )
  })

  it.each([
    ['The show runs from October to March.', ['October = 2021-10', 'March = 2022-03']],
    ['It was closed from November to February.', ['November = 2020-11', 'February = 2021-02']],
    [
      'They stayed from 20 November 2010 until 3 January.',
      ['20 November 2010 = 2010-11-20', '3 January = 2011-01-03'],
    ],
  ])('ends no range before it begins: %s', (text, expected) => {
    expect(brief(text)).toEqual(expected)
  })

  it('goes on in the year of a narrative, and not in that of a background', () => {
    const tale =
      'It began in 1810. In 1812 it froze. In 1814 they marched.\n\nOn 3 March the town fell.'
    expect(brief(tale)).toContain('3 March = 1814-03-03')
    const news =
      'They met on Monday. It began in 1810. In 1812 it froze. In 1814 they marched.\n\nOn 3 March it fell.'
    expect(brief(news)).toContain('3 March = 2021-03-03')
  })

  it('counts later and that year', () => {
    expect(brief('The yard closed in 1987. Two years later it burned.')).toContain(
      'Two years later = 1989',
    )
    expect(brief('The yard closed in May 1987. That year was dry.')).toContain('That year = 1987')
  })
})

describe('durations and sets', () => {
  it.each([
    ['2 1/2 years', ['2 1/2 years = P2.5Y']],
    ['more than two years', ['more than two years = P2Y']],
    ['half a century', ['half a century = P50Y']],
    [
      'Friday mornings, Tuesdays at 9am',
      ['Friday mornings = XXXX-WXX-5TMO', 'Tuesdays at 9am = XXXX-WXX-2T09:00'],
    ],
    ['a 4-year, 5-month pause', ['4-year, 5-month = P4Y5M']],
    ['It took thirty minutes.', ['thirty minutes = PT30M']],
    ['for several weeks', ['several weeks = PXW']],
    ['It rained for more than a week.', ['more than a week = P1W']],
    ['the annual fair and a weekly market', ['annual = P1Y', 'weekly = P1W']],
    ['every other Monday', ['every other Monday = XXXX-WXX-1']],
    ['They will meet in the future.', ['the future = FUTURE_REF']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected)
  })
})

describe('what looks like a date and is none', () => {
  it.each([
    'May I ask you something? It may be wet, and Theresa may march.',
    'They won 2–1 and 105:98; the price rose to $2010 and by 2019%.',
    'Call 555-2012 or +47 2210-2015-86.',
    'First, be kind. Second, the roof. A third of it is yours.',
    'She is 23 years old; aged 40, he wrote for the Daily Harbour.',
    'Room A2011 and engine 1984B hold 1,950 bolts.',
    'It is part of their daily lives.',
    'the long-term future of the harbour',
  ])('%s', (text) => {
    expect(brief(text)).toEqual([])
  })
})

describe('a mention', () => {
  it('keeps both readings of an ambiguous date', () => {
    expect(datesIn('on 2/3/2009')[0]).toMatchObject({
      timex: '2009-02-03',
      certainty: 'ambiguous',
      alternatives: [{ timex: '2009-03-02' }],
    })
  })

  it('carries interval, EDTF and modifier', () => {
    expect(datesIn('in early 2009')[0]).toMatchObject({
      text: 'early 2009',
      edtf: '2009',
      interval: { start: '2009-01-01', end: '2010-01-01' },
      modifier: 'start',
      granularity: 'year',
      meaning: 'somewhere-within',
    })
    expect(datesIn('around 1950')[0]).toMatchObject({ edtf: '1950~', modifier: 'approx' })
  })

  it('does not reach over the end of a stretch', () => {
    const text = 'It was in May\n\n2010 was wet.'
    const body = [
      { start: 0, end: 13 },
      { start: 15, end: text.length },
    ]
    const found = findDates(text, body, reference, en, issueLog())
    expect(found.map((mention) => mention.text)).toEqual(['May', '2010'])
  })
})

it('takes any number of words that say nothing', () => {
  expect(brief(`${'of '.repeat(200_000)}in 2011`)).toEqual(['2011 = 2011'])
})

describe('a reference', () => {
  it.each(['yesterday', '2011-02-30', '2011-05', '', '11 May 2011', '2011-05-01x'])(
    'that is no civil date is refused: %j',
    (date) => {
      expect(() => parseInterview('Last year', { reference: date })).toThrow(
        expect.objectContaining({ name: 'OnrecordError', code: 'out-of-range' }),
      )
    },
  )

  it('of a month alone resolves nothing finer', () => {
    const text = 'Last year, this month, yesterday, last week, on Monday, and on 3 March.'
    expect(brief(text, '2011-05')).toEqual([
      'Last year = 2010',
      'this month = 2011-05',
      'yesterday = PAST_REF',
      'last week = PAST_REF',
      'Monday = XXXX-WXX-1',
      '3 March = XXXX-03-03',
    ])
  })

  it('of a month alone is said to be missing where a day is needed', () => {
    const issues = issueLog()
    findDates('yesterday', [{ start: 0, end: 9 }], '2011-05', en, issues)
    expect(issues.all.map(({ code }) => code)).toEqual(['reference-missing'])
  })

  it('may be a moment of the day', () => {
    expect(brief('yesterday', '2011-05-02T10:00+09:00')).toEqual(['yesterday = 2011-05-01'])
  })
})
