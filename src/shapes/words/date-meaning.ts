/**
 * What a temporal expression says, and so how it is resolved.
 *
 * - `date`: calendar fields (`{y} {month} {d} {weekday} {season} {day} {decade} …`); `{roman}` is a
 *   Roman numeral, `{fiscal=4}` a year that begins in April, `{fiscal=NaN}` nobody knows when.
 * - `time`: `{h} {min}`, `{mm:min}` of two figures, `{n:less}` minutes before the hour, with `{part}`
 *   or `{date}` where these are named.
 * - `near`: `{step}` and a unit, weekday, month, season or part of the day: "last year".
 * - `same`: a `{unit}` around the date mentioned before: "that year"; a `{part}` of its day; without
 *   either the same period.
 * - `window`: `{step} {n} {unit}` from the article's date on or up to it: "the next five years".
 * - `ago`, `ahead`: `{n} {unit}` before or after the article's date.
 * - `earlier`, `later`: the same, from the date mentioned before; with `{kept=1}` as fine as that.
 * - `duration`: `{n} {unit}`, also `{n:n2} {unit:unit2}`; without `{n}` an unknown number.
 * - `set`: `{frequency}`, or `{unit}` or `{weekday}` that recur, every `{n}`-th one.
 * - `part`: the `{nth}` or `{step}` `{unit}` or `{weekday}` of a `{date}`.
 * - `inside`: a `{date}`, or a `{time:date}`, within the coarser `{date:date2}`; the `{part}` of a
 *   `{date}`.
 * - `edge`: the `{edge}` of a `{date}`; `about`: roughly the `{date}`.
 * - `before`, `after`: a `{date}` that ends or begins what is spoken of.
 * - `range`: from `{d} {month} {y}` to `{d:d2} {month:month2} {y:y2}`, one of them incomplete.
 * - `past`, `present`, `future`: vague references.
 * - `none`: looks like a date and is none.
 */
export type DateMeaning =
  | 'date'
  | 'time'
  | 'near'
  | 'same'
  | 'window'
  | 'ago'
  | 'ahead'
  | 'earlier'
  | 'later'
  | 'duration'
  | 'set'
  | 'part'
  | 'inside'
  | 'edge'
  | 'about'
  | 'before'
  | 'after'
  | 'range'
  | 'past'
  | 'present'
  | 'future'
  | 'none'
