import type { Granularity } from '../../model/date.ts'

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
