import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CitedEvent } from '../../../src/model/event.ts'
import type { Language } from '../../../src/shapes/language.ts'
import { findDates } from '../../../src/stages/dates/dates.ts'
import { findEvents } from '../../../src/stages/events/events.ts'
import { issueLog } from '../../../src/text/issue-log.ts'
import { growthOf } from '../../laws/growth.ts'
import { wholeLanguages as languages } from '../../whole-languages.ts'

const reference = '2024-06-12'

function found(text: string, language: Language = languages.en) {
  const issues = issueLog()
  const body = [{ start: 0, end: text.length }]
  const dates = findDates(text, body, reference, language, issueLog())
  return { ...findEvents(text, body, dates, [], reference, language, issues), issues: issues.all }
}

const eventsIn = (text: string, language?: Language): CitedEvent[] => found(text, language).events

const wordsOf = (text: string, { mentions }: CitedEvent): string[] =>
  mentions.map(({ start, end }) => text.slice(start, end))

/** The words of every mention of each event. */
const namesIn = (text: string, language?: Language): string[][] =>
  eventsIn(text, language).map((event) => wordsOf(text, event))

describe('what is an event', () => {
  test.each([
    ['speech', 'The mayor said on Monday that she was glad.'],
    ['a state', 'Since 2019 the harbour has been quiet and the market small.'],
    ['a plural', 'Festivals and concerts fill the town in summer.'],
    [
      'a word before another noun',
      'The festival director and the election results of 2019 were praised.',
    ],
    ['what was denied', 'The bank was not founded in 1990.'],
    ['a verb without a date', 'They opened the window and signed for the parcel.'],
    ['a time of the day', 'The library will stay open until four in the morning.'],
    ['a homecoming', 'The glaciologist returned on 9 May.'],
    ['what is passed but no law', 'She passed her test in March.'],
    ['a line in capitals', 'LEGISLATIVE ASSEMBLY'],
  ])('%s is none', (_, text) => {
    expect(namesIn(text)).toEqual([])
  })

  test.each([
    ['part of a Korean word', '지난해 무형문화재 심사에서 떨어졌다.', languages.ko],
    ['a Korean compound', '12일 쇼트프로그램에서 3위에 올랐다.', languages.ko],
    ['a stem before another noun', '지난해 무정차 통과 민원이 많았다.', languages.ko],
    ['a stone', '강을 따라 걸으며 돌을 세기 시작했다.', languages.ko],
    ['a visit of a works', '毎月第二土曜日に見学会を開きます。', languages.ja],
  ])('%s is none, either', (_, text, language) => {
    expect(namesIn(text, language)).toEqual([])
  })

  test.each([
    ['第八届木偶艺术节将于今年10月15日至20日举行。', '2024-10-15', languages.zh],
    ['来年の第16回大会は3月8日に開催される予定だ。', '2025-03-08', languages.ja],
    ['새 도서관은 올해 4월 12일 문을 열었다.', '2024-04-12', languages.ko],
  ])('the finer of two dates is meant: %s', (text, start, language) => {
    expect(eventsIn(text, language).map(({ interval }) => interval?.start)).toEqual([start])
  })

  test('what an event is called off for is no place and not called off itself', () => {
    const [fair] = eventsIn('昨年の大会は大雪で中止された。', languages.ja)
    expect(fair).toMatchObject({ status: 'cancelled' })
    expect(fair?.place).toBeUndefined()
    expect(eventsIn('去年的艺术节因台风取消。', languages.zh).map(({ status }) => status)).toEqual([
      'cancelled',
      'held',
    ])
  })

  test('the words beside a verb tell its kind', () => {
    const kinds = (text: string) => eventsIn(text, languages.zh).map(({ kind }) => kind)
    expect(kinds('云雀航空去年8月在深交所上市。')).toEqual(['launch'])
    expect(kinds('新款手机去年9月上市。')).toEqual(['release'])
    expect(eventsIn('Parliament passed the Ferry Act in May.')[0]?.kind).toBe('release')
  })

  test.each([
    ['The bank was founded in 1990.', 'founded'],
    ['The festival returned in May.', 'festival returned'],
    ['The 3rd Reed Regatta drew crowds.', '3rd Reed Regatta'],
    ['An earthquake struck Oxlow on 3 May.', 'earthquake'],
    ['Ida Holm received the Tern Prize in 2021.', 'received the Tern Prize'],
  ])('%s', (text, words) => {
    expect(namesIn(text)).toEqual([[words]])
  })
})

describe('place', () => {
  const placesOf = (text: string, language?: Language) =>
    eventsIn(text, language).map(({ place }) => place?.name)

  test.each([
    ['They gather in Tolmark next week for the 4th Basin Summit.', 'Tolmark', languages.en],
    ['도두항에서는 지난해 8월 유조선이 침몰했다.', '도두항', languages.ko],
    ['이 공장에서는 지난해 7월에도 화재가 났다.', undefined, languages.ko],
    ['3月に東京の国際会館で会議が開かれた。', '東京の国際会館', languages.ja],
  ])('%s', (text, place, language) => {
    expect(placesOf(text, language)).toEqual([place])
  })
})

describe('time', () => {
  test('a day of one digit ends a sentence', () => {
    const text = 'The trial opened on May 9. Farmers marched on Saturday.'
    expect(eventsIn(text).map(({ interval }) => interval?.start)).toEqual([
      '2024-05-09',
      '2024-06-08',
    ])
  })

  const intervalOf = (text: string) => eventsIn(text).map(({ interval }) => interval)

  test('a date belongs to its clause', () => {
    const text = 'The mill was founded in 1990, was closed in 2004 and reopened in May 2010.'
    expect(intervalOf(text)).toEqual([
      { start: '1990-01-01', end: '1991-01-01' },
      { start: '2004-01-01', end: '2005-01-01' },
      { start: '2010-05-01', end: '2010-06-01' },
    ])
  })

  test('in DATE at the Nth X held in PLACE dates both, and places the one', () => {
    const [pact, forum] = eventsIn(
      'The pact was signed in 2009 at the 4th Delta Forum held in Lund.',
    )
    expect(pact).toMatchObject({ at: forum?.id, interval: { start: '2009-01-01' } })
    expect(pact?.place).toBeUndefined()
    expect(forum).toMatchObject({ ordinal: { value: 4 }, place: { name: 'Lund' } })
    expect(forum?.interval).toEqual(pact?.interval)
  })

  test('what goes on since a date has no end', () => {
    expect(eventsIn('The band has been on tour since March 2023.')).toMatchObject([
      { status: 'ongoing', interval: { start: '2023-03-01' } },
    ])
    expect(intervalOf('The band has been on tour since March 2023.')[0]).not.toHaveProperty('end')
  })

  test('what is planned for this year lies in the rest of it', () => {
    expect(eventsIn('The towns will hold a referendum this year.')).toMatchObject([
      { status: 'planned', interval: { start: reference, end: '2025-01-01' } },
    ])
  })

  test.each([
    ['The 2020 Reed Regatta was cancelled.', 'cancelled'],
    ['The annual Reed Regatta draws crowds.', 'recurring'],
    ['The next Reed Regatta is planned for May 2025.', 'planned'],
    ['If money comes, the town could hold a referendum next year.', 'hypothetical'],
    ['The Reed Regatta was held in May.', 'held'],
  ])('%s', (text, status) => {
    expect(eventsIn(text)).toMatchObject([{ status }])
  })
})

describe('which event', () => {
  test('equal series and ordinal are one event, different ordinals never are', () => {
    const text =
      'The 3rd Reed Regatta was held in 2010. The 4th Reed Regatta came in 2012. Rain spoilt the 3rd Reed Regatta.'
    expect(namesIn(text)).toEqual([['3rd Reed Regatta', '3rd Reed Regatta'], ['4th Reed Regatta']])
    const { events, series } = found(text)
    expect(series).toMatchObject([{ name: 'Reed Regatta', eventIds: events.map(({ id }) => id) }])
    expect(events[1]).toMatchObject({ previous: events[0]?.id })
  })

  test('a short form in brackets stands for the event', () => {
    const text = 'The Delta Youth Forum (DYF) was held in 2010. Many came to the DYF.'
    expect(namesIn(text)).toEqual([['Delta Youth Forum', 'DYF']])
  })

  test('an ordinal that contradicts the dates is an issue, and is kept', () => {
    const { events, issues } = found(
      'The 5th Reed Regatta was held in 2010, the 6th Reed Regatta in 2008.',
    )
    expect(events.map(({ interval }) => interval?.start)).toEqual(['2010-01-01', '2008-01-01'])
    expect(issues).toMatchObject([{ code: 'event-conflict' }])
  })
})

describe('what is implied', () => {
  test('an anniversary implies its origin', () => {
    const [feast, origin] = eventsIn(
      'In 2020 the town marked the 50th anniversary of the union with Ruhn.',
    )
    expect(feast).toMatchObject({ kind: 'anniversary', ordinal: { value: 50, of: 'anniversary' } })
    expect(origin).toMatchObject({
      mentions: [],
      interval: { start: '1970-01-01', end: '1971-01-01' },
      originOf: feast?.id,
      inferred: { from: [feast?.id], rule: 'anniversary' },
    })
  })

  test('unless the text names it', () => {
    const events = eventsIn(
      'The mill was founded in 1970. It celebrated its 50th anniversary in 2020.',
    )
    expect(events).toHaveLength(2)
    expect(events[0]).toMatchObject({ kind: 'founding', originOf: events[1]?.id })
  })

  test('what resumed after a while had happened before, to the finest unit of the while', () => {
    const events = eventsIn('The Reed Regatta resumed in May 2023 after a break of three years.')
    expect(events.find(({ inferred }) => inferred)).toMatchObject({
      interval: { start: '2020-01-01', end: '2021-01-01' },
      inferred: { rule: 'resumed-after' },
    })
  })
})

describe('other languages', () => {
  test.each([
    ['ko', '제4회 갈대대회가 2022년 5월 목포에서 열렸다.', 4, '목포'],
    ['ja', '第4回葦大会が2022年5月に長浜で開かれた。', 4, '長浜'],
    ['zh', '第四届芦苇论坛于2022年5月在苏州举行。', 4, '苏州'],
  ] as const)('%s counts, dates and places', (code, text, value, name) => {
    expect(eventsIn(text, languages[code])).toMatchObject([
      { ordinal: { value }, place: { name }, interval: { start: '2022-05-01', end: '2022-06-01' } },
    ])
  })

  test('a language without words of events has none', () => {
    expect(eventsIn('Festivalen hölls i maj 2010.', languages.sv)).toEqual([])
  })
})

describe('any text', () => {
  const words = [
    'the',
    '3rd',
    'summit',
    ' ',
    ',',
    '.',
    'in 2010',
    'resumed',
    '第3回',
    '会議',
    '열렸다',
    '(',
    'AB',
    ')',
    '“',
    '”',
    '周年',
    '50',
  ]

  test('never throws, and its spans lie in it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string())), (parts) => {
        const text = parts.join(' ')
        for (const code of ['en', 'ko', 'ja', 'zh'] as const) {
          for (const { head, mentions, ordinal, place } of eventsIn(text, languages[code])) {
            for (const span of [head, ...mentions, ordinal?.span, place?.span]) {
              if (span === undefined) continue
              expect(span.start).toBeLessThan(span.end)
              expect(span.end).toBeLessThanOrEqual(text.length)
            }
            if (place !== undefined)
              expect(text.slice(place.span.start, place.span.end)).toBe(place.name)
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  test.each([
    ['one sentence', 'the 3rd Reed Regatta in May 2010 and '],
    ['many sentences', 'The 3rd Reed Regatta resumed in 2010 after four years. '],
    ['marks', '“第回('],
  ])('takes linear time on %s', { retry: 2, timeout: 30_000 }, (_, part) => {
    const growth = growthOf((count) => {
      const text = part.repeat(20 * count)
      return () => eventsIn(text)
    })
    expect(growth).toBeLessThan(50 * 5)
  })
})
