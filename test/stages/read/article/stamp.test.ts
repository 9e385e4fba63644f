import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as languages from '../../../../src/languages/index.ts'
import { stampIn, stampOf } from '../../../../src/stages/read/article/stamp.ts'
import { vocabularyOf } from '../../../../src/stages/read/article/vocabulary.ts'

const { stamps } = vocabularyOf(languages.en, Object.values(languages), undefined, undefined)
const dayFirst = { ...stamps, isMonthFirst: false }

describe('stampIn', () => {
  it.each([
    ['Published: 4 Feb. 2021, 15:20', '2021-02-04T15:20', '4 Feb. 2021, 15:20'],
    ['February 4, 2021 at 3:05 p.m. by us', '2021-02-04T15:05', 'February 4, 2021 at 3:05 p.m.'],
    ['Donnerstag, 4. Februar 2021 um 15.20 Uhr', '2021-02-04T15:20', '4. Februar 2021 um 15.20'],
    ['4 de febrero de 2021', '2021-02-04', '4 de febrero de 2021'],
    ['le 4 février 2021 à 9h05', '2021-02-04T09:05', '4 février 2021 à 9h05'],
    ['1er août 2021', '2021-08-01', '1er août 2021'],
    ['4 lutego 2021', '2021-02-04', '4 lutego 2021'],
    ['4 февраля 2021, 12:00', '2021-02-04T12:00', '4 февраля 2021, 12:00'],
    ['2021年2月4日 15時20分', '2021-02-04T15:20', '2021年2月4日 15時20分'],
    ['입력 2021. 2. 4. 오후 3:20', '2021-02-04T15:20', '2021. 2. 4. 오후 3:20'],
    ['2021.02.04 15:20', '2021-02-04T15:20', '2021.02.04 15:20'],
    ['2월 04, 2021', '2021-02-04', '2월 04, 2021'],
    ['2021-02-04 05:20:30 +0900', '2021-02-04T05:20:30+09:00', '2021-02-04 05:20:30 +0900'],
    ['2021-02-04T05:20:30.000Z', '2021-02-04T05:20:30Z', '2021-02-04T05:20:30.000Z'],
    ['Thu, 04 Feb 2021 05:20:30 GMT', '2021-02-04T05:20:30Z', '04 Feb 2021 05:20:30 GMT'],
    ['14 Feb ’20', '2020-02-14', '14 Feb ’20'],
    ['02/04/2021', '2021-02-04', '02/04/2021'],
    ['14/02/2021', '2021-02-14', '14/02/2021'],
    ['04.02.21', '2021-02-04', '04.02.21'],
    ['٠٤.٠٢.٢٠٢١', '2021-02-04', '٠٤.٠٢.٢٠٢١'],
    ['Spring issue, April 2021', '2021-04', 'April 2021'],
    ['2021年4月', '2021-04', '2021年4月'],
  ])('%s', (text, value, written) => {
    const stamp = stampIn(text, stamps)
    expect(stamp?.value).toBe(value)
    expect(text.slice(stamp?.start, stamp?.end)).toBe(written)
  })

  it('reads slashes in the order of the language', () => {
    expect(stampIn('02/04/2021', dayFirst)?.value).toBe('2021-04-02')
    expect(stampIn('02/04/2021', { months: stamps.months })).toBeUndefined()
  })

  it.each(['30 February 2021', '2021-13-01', 'Call 555 2021', 'Marble 3, 2021', ''])(
    'finds none in %j',
    (text) => {
      expect(stampIn(text, stamps)?.value.length ?? 0).toBeLessThan(10)
    },
  )

  it('finds every calendar day again', () => {
    const day = fc.date({
      min: new Date('1900-01-01T00:00Z'),
      max: new Date('2099-12-31T00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10)
        expect(stampIn(`on ${iso} `, stamps)?.value).toBe(iso)
      }),
    )
  })
})

describe('stampOf', () => {
  it.each([
    ['20210204', '2021-02-04'],
    ['20210204152030', '2021-02-04T15:20:30'],
    ['1612416000', '2021-02-04T05:20:00Z'],
    ['1612416000000', '2021-02-04T05:20:00Z'],
    ['soon', undefined],
  ])('%s', (value, date) => {
    expect(stampOf(value, stamps)).toBe(date)
  })
})
