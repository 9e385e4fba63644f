/**
 * Words of the calendar, in lower case, and plain dates. In a template `{slot}` stands for any word
 * or number of that slot, `{slot:name}` for a second one of its kind, `[x]` may be absent, `(a|b)`
 * is either, and where `<x>` stands, only `x` is the expression and the rest must surround it.
 * `{slot=value}` stands for no word: it is what the words around it say by themselves, as in
 * `semester{n=6}{unit=month}`. Slots are named at `DateWords`.
 */
export interface CalendarWords {
  /** Twelve entries, January first: every spelling of each month. */
  months: readonly (readonly string[])[]
  /** Seven entries, Monday first: every spelling. */
  weekdays: readonly (readonly string[])[]
  /** Plain dates: `{d} {month} {y}`, `{month} {d}, {y}`, `{y}年{m}月{d}日`; the likelier first. */
  templates: readonly string[]
  /** Where script has no blanks between a word and its particles: what may follow an expression. */
  endings?: readonly string[]
  /** Blanks inside an expression may be there or not. */
  freeBlanks?: true
}
