import type { DateMeaning, DateUnit, DayPart } from '../../shapes/language.ts'

/** What the slots of a template hold; the names are those of `DateMeaning`. */
export interface Fields {
  y?: number
  yy?: number
  month?: number
  m?: number
  d?: number
  weekday?: number
  season?: number
  quarter?: number
  half?: number
  week?: number
  decade?: number
  century?: number
  era?: number
  day?: number
  part?: DayPart
  /** The year before the first of a reign. */
  reign?: number
  /** Month and day: `12-25`. */
  holiday?: string
  h?: number
  /** Hours and minutes in four figures. */
  clock?: number
  hour?: number
  min?: number
  sec?: number
  zone?: string
  /** `NaN` for an unknown number. */
  n?: number
  n2?: number
  unit?: DateUnit
  unit2?: DateUnit
  /** What comes on top of `n`: a half. */
  plus?: number
  nth?: number
  step?: number
  edge?: 'start' | 'mid' | 'end'
  frequency?: string
  d2?: number
  month2?: number
  y2?: number
  yy2?: number
  date?: Reading
  date2?: Reading
}

/** What an expression says, before it is known which day that is. */
export interface Reading {
  meaning: DateMeaning
  fields: Fields
  /** `plain` templates, or the meaning: the second half of a rule's name. */
  rule: string
}
