import type { DateMeaning } from '../../shapes/words/date-meaning.ts'
import { addUnits } from '../../text/calendar.ts'
import { calendarMeaning, partOfDay } from './calendar-fields.ts'
import { timeMeaning } from './clock.ts'
import { durationMeaning, setMeaning } from './duration.ts'
import { type Anchors, type Meaning, meaningOf, noAnchor, vague } from './meaning.ts'
import type { Fields, Reading } from './reading.ts'
import {
  type Base,
  distanceFromMention,
  distanceMeaning,
  nearMeaning,
  partMeaning,
  sameMeaning,
  windowMeaning,
} from './relative.ts'

type Resolver = (fields: Fields, anchors: Anchors) => Meaning | undefined

const resolvers: Record<DateMeaning, Resolver> = {
  date: calendarMeaning,
  time: timeMeaning,
  near: nearMeaning,
  same: sameMeaning,
  window: windowMeaning,
  ago: (fields, anchors) => distanceMeaning(fields, -1, anchors),
  ahead: (fields, anchors) => distanceMeaning(fields, 1, anchors),
  earlier: (fields, anchors) =>
    distanceFromMention(fields, -1, anchors, statedBase(fields, anchors)),
  later: (fields, anchors) => distanceFromMention(fields, 1, anchors, statedBase(fields, anchors)),
  duration: durationMeaning,
  set: setMeaning,
  part: (fields, anchors) => {
    const outer = outerMeaning(fields, anchors)
    const inner = fields.date2 === undefined ? {} : fields.date?.fields
    return outer && partMeaning({ ...inner, ...fields }, outer)
  },
  inside: (fields, anchors) => {
    const outer = outerMeaning(fields, anchors)
    return outer && insideMeaning(fields, outer, anchors)
  },
  edge: (fields, anchors) => {
    const outer = outerMeaning(fields, anchors)
    return outer && fields.edge ? { ...outer, modifier: fields.edge } : outer
  },
  about: (fields, anchors) => {
    const outer = outerMeaning(fields, anchors)
    return outer && { ...outer, modifier: 'approx', ...approximately(outer.edtf) }
  },
  before: (fields, anchors) => withModifier('before', fields, anchors),
  after: (fields, anchors) => withModifier('after', fields, anchors),
  range: rangeMeaning,
  past: () => vague('PAST_REF'),
  present: () => vague('PRESENT_REF'),
  future: () => vague('FUTURE_REF'),
  none: () => undefined,
}

/** The meaning of a reading against its anchors; `undefined` where the calendar has no such date. */
export const resolve = ({ meaning, fields }: Reading, anchors: Anchors): Meaning | undefined =>
  resolvers[meaning](withDuration(fields), anchors)

/** What is said of a duration has that duration's own fields. */
const withDuration = (fields: Fields): Fields =>
  fields.date?.meaning === 'duration' ? { ...withDuration(fields.date.fields), ...fields } : fields

function outerMeaning(fields: Fields, anchors: Anchors): Meaning | undefined {
  const outer = fields.date2 ?? fields.date
  return outer === undefined ? nearMeaning(fields, anchors) : resolve(outer, anchors)
}

const approximately = (edtf: string | undefined): { edtf?: string } =>
  edtf === undefined || /[/~]/u.test(edtf) ? {} : { edtf: `${edtf}~` }

// Three days after 12 May.
function statedBase({ date2 }: Fields, anchors: Anchors): Base | undefined {
  const found = date2 && resolve(date2, anchors)
  const { period, anchor } = found ?? {}
  if (period === undefined || anchor === undefined) return undefined
  return { date: period.start, anchor, ...(period.unit === 'day' ? { unit: 'day' } : {}) }
}

function withModifier(
  modifier: 'before' | 'after',
  fields: Fields,
  anchors: Anchors,
): Meaning | undefined {
  const outer = outerMeaning(fields, anchors)
  return outer && { ...outer, modifier: outer.modifier ?? modifier }
}

// Counted from the first day of the longer period, the next such date lies in it.
function insideMeaning(
  { date: inner, date2, part, half }: Fields,
  outer: Meaning,
  anchors: Anchors,
): Meaning | undefined {
  const { period, anchor, certainty } = outer
  if (period === undefined || inner === undefined) return undefined
  if (part !== undefined) return partOfDay({ period, anchor }, part)
  if (half !== undefined) return halfOf(outer, half)
  if (date2 === undefined) return undefined
  if (inner.meaning === 'about' || inner.meaning === 'edge') {
    return insideMeaning({ ...inner.fields, date2 }, outer, anchors)
  }
  if (inner.fields.week !== undefined && inner.fields.y === undefined) {
    return partMeaning({ nth: inner.fields.week, unit: 'week' }, outer)
  }
  if (inner.meaning === 'near' && isCounted(inner.fields)) return partMeaning(inner.fields, outer)
  const within: Anchors = {
    reference: period.start,
    last: undefined,
    lastDay: undefined,
    recent: noAnchor,
    told: noAnchor,
    begun: noAnchor,
    yearAhead: noAnchor,
    direction: () => 'onwards',
  }
  const found = resolve(withPart(inner, date2), within)
  if (found?.anchor.kind === 'explicit') return resolve(inner, anchors)
  return found && { ...found, anchor, certainty }
}

// Only years have halves of their own.
function halfOf(outer: Meaning, half: number): Meaning {
  const { period, anchor, certainty } = outer
  if (period?.unit !== 'year') return { ...outer, modifier: half === 1 ? 'start' : 'end' }
  const start = addUnits(period.start, 'half-year', half - 1)
  return { ...meaningOf({ period: { unit: 'half-year', start }, anchor }), certainty }
}

const isCounted = ({ unit, weekday }: Fields): boolean =>
  unit !== undefined || weekday !== undefined

// What one end leaves out it has in common with the other.
function rangeMeaning(fields: Fields, anchors: Anchors): Meaning | undefined {
  const { date, date2 } = fields
  if (date !== undefined && date2 !== undefined) {
    const from = resolve(date, { ...anchors, yearAhead: () => date2.fields.y })
    return from && joined(from, resolve(withPart(date2, date), afterwards(from, anchors)))
  }
  const [first, second] = endsOf(fields)
  const from = calendarMeaning(first, anchors)
  return from && joined(from, calendarMeaning(second, anchors))
}

// From five to six in the afternoon; tonight at ten.
const withPart = (to: Reading, { fields: { part, h = 0 } }: Reading): Reading =>
  part !== undefined && to.fields.part === undefined && (to.fields.h ?? 0) > h
    ? { ...to, fields: { ...to.fields, part } }
    : to

function afterwards({ period, certainty }: Meaning, anchors: Anchors): Anchors {
  if (period === undefined) return anchors
  const mentioned = { id: '', period, end: 0 }
  return {
    ...anchors,
    reference: period.start,
    last: mentioned,
    recent: () => ({ ...mentioned, isApart: false }),
    told: () => (certainty === 'stated' ? { ...mentioned, tie: 'fixed' } : undefined),
    begun: noAnchor,
    direction: () => 'onwards',
  }
}

function joined(from: Meaning, to: Meaning | undefined): Meaning | undefined {
  const [start, end] = [from.interval?.start, to?.interval?.end]
  if (to === undefined || start === undefined || end === undefined || end <= start) return from
  return {
    ...from,
    timex: `${from.timex}/${to.timex}`,
    edtf: `${endsOfEdtf(from)[0]}/${endsOfEdtf(to)[1]}`,
    interval: { start, end },
    meaning: 'whole',
  }
}

// Weeks are written as ranges themselves.
function endsOfEdtf({ edtf = '' }: Meaning): [first: string, last: string] {
  const [first = '', last = first] = edtf.split('/')
  return [first, last]
}

function endsOf({ d2, month2, y2, yy2, ...first }: Fields): [Fields, Fields] {
  const century = first.y === undefined ? 0 : first.y - (first.y % 100)
  const year = y2 ?? (yy2 === undefined ? undefined : century + yy2)
  return [
    { ...(year === undefined ? {} : { y: year }), ...first },
    {
      ...first,
      ...(d2 === undefined ? {} : { d: d2 }),
      ...(month2 === undefined ? {} : { month: month2 }),
      ...(year === undefined ? {} : { y: year }),
    },
  ]
}
