import type { DateMeaning } from '../../shapes/language.ts'
import { addUnits, pad } from '../../text/calendar.ts'
import { calendarMeaning } from './calendar-fields.ts'
import { durationMeaning, setMeaning } from './duration.ts'
import { type Anchors, byPublication, explicit, type Meaning, vague } from './meaning.ts'
import { endOf } from './period.ts'
import type { Fields, Reading } from './reading.ts'
import {
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
  time: (fields, anchors) => timeMeaning(fields, 'time', anchors),
  'time-am': (fields, anchors) => timeMeaning(fields, 'time-am', anchors),
  'time-pm': (fields, anchors) => timeMeaning(fields, 'time-pm', anchors),
  near: nearMeaning,
  same: sameMeaning,
  window: windowMeaning,
  ago: (fields, anchors) => distanceMeaning(fields, -1, anchors),
  ahead: (fields, anchors) => distanceMeaning(fields, 1, anchors),
  earlier: (fields, anchors) => distanceFromMention(fields, -1, anchors),
  later: (fields, anchors) => distanceFromMention(fields, 1, anchors),
  duration: durationMeaning,
  set: setMeaning,
  part: (fields, anchors) => {
    const outer = outerMeaning(fields, anchors)
    const inner = fields.date2 === undefined ? {} : fields.date?.fields
    return outer && partMeaning({ ...inner, ...fields }, outer)
  },
  inside: (fields, anchors) => {
    const outer = outerMeaning(fields, anchors)
    return outer && fields.date && insideMeaning(fields.date, outer)
  },
  edge: (fields, anchors) => {
    const outer = outerMeaning(fields, anchors)
    return outer && fields.edge ? { ...outer, modifier: fields.edge } : outer
  },
  about: (fields, anchors) => {
    const outer = outerMeaning(fields, anchors)
    return outer && { ...outer, modifier: 'approx', ...approximately(outer.edtf) }
  },
  range: rangeMeaning,
  past: () => vague('PAST_REF'),
  present: () => vague('PRESENT_REF'),
  future: () => vague('FUTURE_REF'),
  none: () => undefined,
}

/** The meaning of a reading against its anchors; `undefined` where the calendar has no such date. */
export const resolve = ({ meaning, fields }: Reading, anchors: Anchors): Meaning | undefined =>
  resolvers[meaning](fields, anchors)

function outerMeaning({ date, date2 }: Fields, anchors: Anchors): Meaning | undefined {
  const outer = date2 ?? date
  return outer && resolve(outer, anchors)
}

const approximately = (edtf: string | undefined): { edtf?: string } =>
  edtf === undefined || edtf.includes('/') ? {} : { edtf: `${edtf}~` }

// Counted from the first day of the longer period, the next such date lies in it.
function insideMeaning(inner: Reading, outer: Meaning): Meaning | undefined {
  if (outer.period === undefined) return undefined
  if (inner.meaning === 'near') return partMeaning(inner.fields, outer)
  const { start } = outer.period
  const within: Anchors = {
    reference: start,
    last: undefined,
    year: undefined,
    direction: () => 'ahead',
  }
  const found = resolve(inner, within)
  return found && { ...found, anchor: outer.anchor, certainty: outer.certainty }
}

type Clock = 'time' | 'time-am' | 'time-pm'

function timeMeaning(fields: Fields, clock: Clock, anchors: Anchors): Meaning | undefined {
  const { clock: figures } = fields
  const hour = hourOf(fields.hour ?? fields.h ?? (figures && Math.floor(figures / 100)), clock)
  if (hour === undefined) return undefined
  const day = dayOf(fields, anchors)
  const zone = fields.zone ?? ''
  const minute = fields.min ?? (figures ?? 0) % 100
  const time = `${pad(hour)}:${pad(minute)}`
  if (day?.period?.unit !== 'day') {
    return {
      type: 'time',
      timex: `XXXX-XX-XXT${time}${zone}`,
      granularity: 'minute',
      anchor: explicit,
      certainty: 'ambiguous',
    }
  }
  const { start } = day.period
  return {
    type: 'time',
    timex: `${start}T${time}${zone}`,
    edtf: `${start}T${time}:${pad(fields.sec ?? 0)}${zone}`,
    interval: {
      start: `${start}T${time}${zone}`,
      end: `${minuteAfter(start, hour, minute)}${zone}`,
    },
    granularity: 'minute',
    anchor: day.anchor,
    certainty: day.certainty,
    period: day.period,
  }
}

function hourOf(hour: number | undefined, clock: Clock): number | undefined {
  if (hour === undefined || hour > 23 || (clock !== 'time' && hour > 12)) return undefined
  if (clock === 'time') return hour
  return (hour % 12) + (clock === 'time-pm' ? 12 : 0)
}

function dayOf(fields: Fields, anchors: Anchors): Meaning | undefined {
  if (fields.date !== undefined) return resolve(fields.date, anchors)
  const named = fields.y ?? fields.month ?? fields.m ?? fields.weekday ?? fields.day
  if (named !== undefined) return calendarMeaning(fields, anchors)
  const { last, reference } = anchors
  const period = last?.period.unit === 'day' ? last.period : undefined
  if (period !== undefined && last !== undefined) {
    return {
      type: 'date',
      timex: period.start,
      period,
      anchor: { kind: 'mention', id: last.id },
      certainty: 'implied',
    }
  }
  if (reference === undefined) return undefined
  return {
    type: 'date',
    timex: reference,
    period: { unit: 'day', start: reference },
    anchor: byPublication,
    certainty: 'implied',
  }
}

function minuteAfter(date: string, hour: number, minute: number): string {
  const next = hour * 60 + minute + 1
  const day = next === 24 * 60 ? addUnits(date, 'day', 1) : date
  return `${day}T${pad(Math.floor(next / 60) % 24)}:${pad(next % 60)}`
}

// What one end leaves out it has in common with the other.
function rangeMeaning(fields: Fields, anchors: Anchors): Meaning | undefined {
  const [first, second] = endsOf(fields)
  const from = calendarMeaning(first, anchors)
  const to = calendarMeaning(second, anchors)
  if (from?.period === undefined || to?.period === undefined) return undefined
  if (to.period.start <= from.period.start) return undefined
  return {
    ...from,
    timex: `${from.timex}/${to.timex}`,
    edtf: `${from.edtf ?? ''}/${to.edtf ?? ''}`,
    interval: { start: from.period.start, end: endOf(to.period) },
    meaning: 'whole',
  }
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
