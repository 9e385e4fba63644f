import type { DateMeaning } from './date-meaning.ts'
import type { DateUnit } from './date-unit.ts'
import type { DayPart } from './day-part.ts'
import type { TenseWords } from './tense-words.ts'

/**
 * Words of the calendar. Every word is in lower case. In a template `{slot}` stands for any word
 * or number of that slot, `{slot:name}` for a second one of its kind, `[x]` may be absent, `(a|b)`
 * is either, and where `<x>` stands, only `x` is the expression and the rest must surround it.
 * `{slot=value}` stands for no word: it is what the words around it say by themselves, as in
 * `semester{n=6}{unit=month}`.
 */
export interface DateWords {
  /** `full`: the optional slots are filled. */
  depth: 'plain' | 'full'
  /** Twelve entries, January first: every spelling of each month. */
  months: readonly (readonly string[])[]
  /** Seven entries, Monday first: every spelling. */
  weekdays: readonly (readonly string[])[]
  /** Plain dates: `{d} {month} {y}`, `{month} {d}, {y}`, `{y}年{m}月{d}日`; the likelier first. */
  templates: readonly string[]
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
  /** `{holiday}`: month and day, `12-25`. */
  holidays?: Readonly<Record<string, string>>
  /** Where script has no blanks between a word and its particles: what may follow an expression. */
  endings?: readonly string[]
  /** Blanks inside an expression may be there or not. */
  freeBlanks?: true
  patterns?: Partial<Record<DateMeaning, readonly string[]>>
  /** Words of the slots above with another everyday sense: alone they need one of `leads`. */
  doubtful?: readonly string[]
  /** Words before a date that prove it one: `in`, `since`. */
  leads?: readonly string[]
  /** Words between two dates of a kind, which prove each other: `to`, `and`. */
  links?: readonly string[]
  tense?: TenseWords
}
