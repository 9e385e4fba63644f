import { addUnits, civilDate } from '../../text/calendar.ts'
import { easterSunday, type LunarFeast, lunarFeastDay } from '../../text/feast-days.ts'
import { weekdayIn } from './period.ts'

const form =
  /^(?:(?<month>\d\d)-(?:(?<day>\d\d)|(?<weekday>[1-7])#(?<nth>-?\d))|(?<feast>[a-z-]+[a-z]))(?<later>[+-]\d+)?$/u

/**
 * The day of a feast in a year, as the slot `{holiday}` writes it: `12-25`; `11-4#4`, the fourth
 * Thursday of November; `05-1#-1`, the last Monday of May; `easter`, `seollal`; all of them also
 * with a number of days: `easter-2`. `undefined` where the calendar does not reach so far.
 */
export function feastDay(written: string, year: number): string | undefined {
  const { month, day, weekday, nth, feast, later = 0 } = form.exec(written)?.groups ?? {}
  const base =
    feast !== undefined
      ? namedFeast(feast, year)
      : day !== undefined
        ? civilDate(year, Number(month), Number(day))
        : weekdayIn(
            { unit: 'month', start: civilDate(year, Number(month)) },
            Number(nth),
            Number(weekday),
          )
  return base && addUnits(base, 'day', Number(later))
}

const namedFeast = (feast: string, year: number): string | undefined =>
  feast === 'easter' ? easterSunday(year) : lunarFeastDay(feast as LunarFeast, year)
