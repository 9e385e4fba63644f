import { OnrecordError } from '../../model/error.ts'
import type { Granularity } from '../../model/date.ts'
import { dayOf, isCivilDate, monthOf, yearOf } from '../../text/calendar.ts'

/**
 * Refuses a reference that means nothing.
 *
 * @throws OnrecordError `out-of-range` when it is no civil date `YYYY-MM-DD`.
 */
export function checkReference(reference: string | undefined): void {
  if (reference === undefined || isDay(reference)) return
  throw new OnrecordError('out-of-range', `"${reference}" is no civil date YYYY-MM-DD.`)
}

const isDay = (date: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(date) && isCivilDate(yearOf(date), monthOf(date), dayOf(date))

const ofYears: readonly Granularity[] = ['year', 'decade', 'century']
const ofMonths: readonly Granularity[] = ['month', 'quarter', 'season', 'half-year', ...ofYears]

/** Whether a date cannot be counted from a reference `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: it is finer. */
export function isTooFine(granularity: Granularity | undefined, reference: string): boolean {
  if (granularity === undefined || reference.length >= 10) return false
  return !(reference.length > 4 ? ofMonths : ofYears).includes(granularity)
}

/** The first day of a reference `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export const firstDayOf = (reference: string): string =>
  reference + '-01-01'.slice(reference.length - 4)
