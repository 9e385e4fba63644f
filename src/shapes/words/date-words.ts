import type { DateMeaning } from './date-meaning.ts'
import type { DateUnit } from './date-unit.ts'
import type { DayPart } from './day-part.ts'
import type { TenseWords } from './tense-words.ts'

/**
 * Words of time beside the calendar, for `findDates`: with them, times, relative dates,
 * durations, sets and ranges are found. Every word is in lower case; templates are written as in
 * `CalendarWords`.
 */
export interface DateWords {
  /** Four entries, spring first (`{season}`). */
  seasons?: readonly (readonly string[])[]
  /** `{unit}`. */
  units?: Partial<Record<DateUnit, readonly string[]>>
  /** `{part}`. */
  dayParts?: Partial<Record<DayPart, readonly string[]>>
  /** `{day}`: today 0, yesterday -1. */
  days?: Readonly<Record<string, number>>
  /** `{hour}`: noon 12. */
  hours?: Readonly<Record<string, number>>
  /** `{n}`; words above ninety-nine multiply what stands before them. */
  numbers?: Readonly<Record<string, number>>
  /** Stands between the words of one number: `and`. */
  numberLinks?: readonly string[]
  /** `{nth}`, `{d}`: first 1. */
  ordinals?: Readonly<Record<string, number>>
  /** What makes digits an ordinal, directly behind them: `th`. */
  ordinalEndings?: readonly string[]
  /** `{n}` of an unknown number: `several`. */
  vagueNumbers?: readonly string[]
  /** `{one}`: a count of one that is no numeral: `a`. */
  articles?: readonly string[]
  /** `{step}`: last -1, this 0, next 1. */
  steps?: Readonly<Record<string, number>>
  /** `{reach}`: which way a stretch runs from now: past -1, next 1. */
  reaches?: Readonly<Record<string, number>>
  /** `{edge}`. */
  edges?: Partial<Record<'start' | 'mid' | 'end', readonly string[]>>
  /** `{decade}`: nineties 90. */
  decades?: Readonly<Record<string, number>>
  /** `{era}`: -1 before the common era, 1 of it. */
  eras?: Readonly<Record<string, number>>
  /** `{zone}`: utc `Z`, or an offset such as `+09:00`. */
  zones?: Readonly<Record<string, string>>
  /** `{frequency}`: annual `P1Y`. */
  frequencies?: Readonly<Record<string, string>>
  /** `{reign}`: the year before its first one. */
  reigns?: Readonly<Record<string, number>>
  /**
   * `{holiday}`: month and day, `12-25`; `11-4#4` is the fourth Thursday of November and `05-1#-1`
   * the last Monday of May; `easter`, `lunar-new-year`, `seollal`, `mid-autumn`, `chuseok`; each
   * also with days to add: `easter-2`.
   */
  holidays?: Readonly<Record<string, string>>
  patterns?: Partial<Record<DateMeaning, readonly string[]>>
  /** Words of the slots above with another everyday sense: alone they need one of `leads`. */
  doubtful?: readonly string[]
  /** Words before a date that prove it one: `in`, `since`. */
  leads?: readonly string[]
  /** Words between two dates of a kind, which prove each other: `to`, `and`. */
  links?: readonly string[]
  /** Words between the two ends of a span: from March `to` October. */
  through?: readonly string[]
  tense?: TenseWords
}
