import { addUnits, civilDate } from './calendar.ts'

/** Easter Sunday of the western churches, in a year of the Gregorian calendar (Meeus and Jones). */
export function easterSunday(year: number): string {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const lunar = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - lunar + 15) % 30
  const leaps = 2 * (century % 4) + 2 * Math.floor((year % 100) / 4)
  const toSunday = (32 + leaps - epact - (year % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const days = epact + toSunday - 7 * late + 114
  return civilDate(year, Math.floor(days / 31), (days % 31) + 1)
}

/** Feasts of the lunisolar calendars; those of Korea can lie a day after those of China. */
export type LunarFeast = 'lunar-new-year' | 'seollal' | 'mid-autumn' | 'chuseok'

interface FeastDays {
  month: number
  day: number
  /** Days from there on: a digit to base 36 for each year. */
  later: string
}

const firstYear = 1950

// From 1950 to 2050, by the calendars `chinese` and `dangi` of ICU 78.
const feastDays: Record<LunarFeast, FeastDays> = {
  'lunar-new-year': {
    month: 1,
    day: 20,
    later:
      'sh7pf4nbtj8qg5od1kash7qe3mbti8rg5odvk9sh7qf3lbui8rg4nc2k9ti6pe3lbuj8rg5nc2l9si6od3mbuj8qf4nc2lash6pd3',
  },
  seollal: {
    month: 1,
    day: 20,
    later:
      'sh7pf4nbuj8qg5od2kash7qe3mbti8rg5odvk9th7qf3lbuj8rg4nc2k9ti6pe3lbuj8rg5nc2l9si7oe3mbuj8qf4nc2lash6pd3',
  },
  'mid-autumn': {
    month: 9,
    day: 5,
    later:
      'lash6pe3mcuj8rf5odvlash6pf3mcui7qg5odwk9sh6pf4mbuj7qg6ndvk9sh7pe3matj8qg5ocvkash7qe3mbtj8rf5ncukath6p',
  },
  chuseok: {
    month: 9,
    day: 5,
    later:
      'lash6pe3mcuj8rf5odvlash6pf3mcui7qg5odwk9sh6pf4mbuj7qg6ndvk9sh7pe3matj8qg5ocvkash7qe3mbtj8rg5ncukath6p',
  },
}

/** The day of a lunar feast in a year from 1950 to 2050; `undefined` in others. */
export function lunarFeastDay(feast: LunarFeast, year: number): string | undefined {
  const { month, day, later } = feastDays[feast]
  const digit = later.charAt(year - firstYear)
  return digit === ''
    ? undefined
    : addUnits(civilDate(year, month, day), 'day', parseInt(digit, 36))
}
