import type { DateAnchor } from '../../model/date.ts'
import { civilDate, isCivilDate, mondayOf } from '../../text/calendar.ts'
import { feastDay } from './feasts.ts'
import type { Resolved } from './meaning.ts'
import type { Period } from './period.ts'
import type { Fields } from './reading.ts'

/** The month that fields state, by name or number. */
export const monthField = ({ month, m }: Fields): number | undefined => month ?? m

/** The period of a year that fields name; `undefined` where that year has none such. */
export function within(year: number, fields: Fields, anchor: DateAnchor): Resolved | undefined {
  const { d, holiday } = fields
  if (holiday !== undefined) {
    const start = feastDay(holiday, year)
    return start === undefined ? undefined : { period: { unit: 'day', start }, anchor }
  }
  const month = monthField(fields)
  if (!isCivilDate(year, month ?? 1, d ?? 1)) return undefined
  if (month === undefined) return { period: partOfYear(year, fields), anchor }
  return {
    period: { unit: d === undefined ? 'month' : 'day', start: civilDate(year, month, d ?? 1) },
    anchor,
  }
}

function partOfYear(year: number, { season, quarter, half, week }: Fields): Period {
  if (season !== undefined) return { unit: 'season', start: civilDate(year, season * 3) }
  if (isUpTo(4, quarter)) return { unit: 'quarter', start: civilDate(year, quarter * 3 - 2) }
  if (isUpTo(2, half)) return { unit: 'half-year', start: civilDate(year, half * 6 - 5) }
  if (isUpTo(53, week)) return { unit: 'week', start: mondayOf({ year, week }) }
  return { unit: 'year', start: civilDate(year) }
}

const isUpTo = (limit: number, value: number | undefined): value is number =>
  value !== undefined && Number.isInteger(value) && value > 0 && value <= limit
