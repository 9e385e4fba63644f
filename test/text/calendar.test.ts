import * as fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import {
  addUnits,
  civilDate,
  daysBetween,
  endOfUnit,
  isCivilDate,
  isoWeekOf,
  mondayOf,
  startOfUnit,
  weekdayOf,
} from '../../src/text/calendar.ts'

const zone = process.env['TZ']

afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

const anyDate = fc
  .record({ year: fc.integer({ min: 1000, max: 2999 }), day: fc.integer({ min: 0, max: 365 }) })
  .map(({ year, day }) => addUnits(civilDate(year), 'day', day))

describe.each(['UTC', 'Asia/Seoul', 'America/Los_Angeles', 'America/Sao_Paulo'])('in %s', (tz) => {
  const inZone = (name: string, run: () => void) => {
    it(name, () => {
      process.env['TZ'] = tz
      run()
    })
  }

  inZone('adds units', () => {
    expect(addUnits('2024-01-31', 'month', 1)).toBe('2024-02-29')
    expect(addUnits('2024-03-09', 'day', 1)).toBe('2024-03-10')
    expect(addUnits('2024-03-10', 'day', 1)).toBe('2024-03-11')
    expect(addUnits('2018-11-03', 'day', 1)).toBe('2018-11-04')
    expect(addUnits('2024-11-04', 'week', -1)).toBe('2024-10-28')
    expect(addUnits('2024-02-29', 'year', 1)).toBe('2025-02-28')
    expect(addUnits('1987-05-02', 'decade', -3)).toBe('1957-05-02')
  })

  inZone('finds where units begin and end', () => {
    expect(startOfUnit('2025-03-11', 'week')).toBe('2025-03-10')
    expect(endOfUnit('2025-03-30', 'week')).toBe('2025-03-31')
    expect(startOfUnit('2025-05-31', 'quarter')).toBe('2025-04-01')
    expect(startOfUnit('2025-12-31', 'half-year')).toBe('2025-07-01')
    expect(endOfUnit('2025-12-31', 'year')).toBe('2026-01-01')
    expect(startOfUnit('1999-12-31', 'decade')).toBe('1990-01-01')
    expect(endOfUnit('1999-12-31', 'century')).toBe('2000-01-01')
  })

  inZone('counts weeks as ISO 8601 does', () => {
    expect(isoWeekOf('2021-01-03')).toEqual({ year: 2020, week: 53 })
    expect(mondayOf({ year: 2020, week: 53 })).toBe('2020-12-28')
    expect(weekdayOf('2024-02-29')).toBe(4)
  })

  inZone('obeys the laws of the calendar', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -20000, max: 20000 }), (date, days) => {
        const other = addUnits(date, 'day', days)
        expect(daysBetween(date, other)).toBe(days)
        expect(weekdayOf(other)).toBe(((((weekdayOf(date) - 1 + days) % 7) + 7) % 7) + 1)
        expect(mondayOf(isoWeekOf(date))).toBe(startOfUnit(date, 'week'))
      }),
      { numRuns: 50 },
    )
  })
})

describe('isCivilDate', () => {
  it.each([
    [2024, 2, 29, true],
    [2023, 2, 29, false],
    [1900, 2, 29, false],
    [2000, 2, 29, true],
    [2024, 4, 31, false],
    [2024, 13, 1, false],
    [2024, 1, 0, false],
    [0, 1, 1, false],
  ])('%i-%i-%i is %s', (year, month, day, valid) => {
    expect(isCivilDate(year, month, day)).toBe(valid)
  })
})
