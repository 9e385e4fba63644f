import { OnrecordError } from '../../model/error.ts'
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
