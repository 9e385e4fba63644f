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

/** The meaning of a reading against its anchors; `undefined` where the calendar has no such date. */
export function resolve({ meaning, fields }: Reading, anchors: Anchors): Meaning | undefined {
  switch (meaning) {
    case 'date':
      return calendarMeaning(fields, anchors)
    case 'time':
    case 'time-am':
    case 'time-pm':
      return timeMeaning(fields, meaning, anchors)
    case 'near':
      return nearMeaning(fields, anchors)
    case 'same':
      return sameMeaning(fields, anchors)
    case 'window':
      return windowMeaning(fields, anchors)
    case 'ago':
      return distanceMeaning(fields, -1, anchors)
    case 'ahead':
      return distanceMeaning(fields, 1, anchors)
    case 'earlier':
      return distanceFromMention(fields, -1, anchors)
    case 'later':
      return distanceFromMention(fields, 1, anchors)
    case 'duration':
      return durationMeaning(fields)
    case 'set':
      return setMeaning(fields)
    case 'range':
      return rangeMeaning(fields, anchors)
    case 'past':
      return vague('PAST_REF')
    case 'present':
      return vague('PRESENT_REF')
    case 'future':
      return vague('FUTURE_REF')
    case 'none':
      return undefined
    default:
      return composed({ meaning, fields, rule: meaning }, anchors)
  }
}

function composed({ meaning, fields }: Reading, anchors: Anchors): Meaning | undefined {
  const { date, date2 } = fields
  if (date === undefined) return undefined
  const outer = resolve(date2 ?? date, anchors)
  if (outer === undefined) return undefined
  if (meaning === 'part') return partMeaning({ ...date2 && date.fields, ...fields }, outer)
  if (meaning === 'inside') return insideMeaning(date, outer, anchors)
  if (meaning === 'about') return { ...outer, modifier: 'approx', ...approximately(outer.edtf) }
  return fields.edge === undefined ? outer : { ...outer, modifier: fields.edge }
}

const approximately = (edtf: string | undefined): { edtf?: string } =>
  edtf === undefined || edtf.includes('/') ? {} : { edtf: `${edtf}~` }

// Counted from the first day of the longer period, the next such date lies in it.
function insideMeaning(inner: Reading, outer: Meaning, anchors: Anchors): Meaning | undefined {
  if (outer.period === undefined) return undefined
  if (inner.meaning === 'near') return partMeaning(inner.fields, outer)
  const { start } = outer.period
  const within: Anchors = { reference: start, last: undefined, year: undefined, direction: () => 'ahead' }
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
    return { type: 'time', timex: `XXXX-XX-XXT${time}${zone}`, granularity: 'minute', anchor: explicit, certainty: 'ambiguous' }
  }
  const { start } = day.period
  return {
    type: 'time',
    timex: `${start}T${time}${zone}`,
    edtf: `${start}T${time}:${pad(fields.sec ?? 0)}${zone}`,
    interval: { start: `${start}T${time}${zone}`, end: `${minuteAfter(start, hour, minute)}${zone}` },
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
    return { type: 'date', timex: period.start, period, anchor: { kind: 'mention', id: last.id }, certainty: 'implied' }
  }
  if (reference === undefined) return undefined
  return { type: 'date', timex: reference, period: { unit: 'day', start: reference }, anchor: byPublication, certainty: 'implied' }
}

function minuteAfter(date: string, hour: number, minute: number): string {
  const next = hour * 60 + minute + 1
  const day = next === 24 * 60 ? addUnits(date, 'day', 1) : date
  return `${day}T${pad(Math.floor(next / 60) % 24)}:${pad(next % 60)}`
}

// What one end leaves out it has in common with the other.
function rangeMeaning(fields: Fields, anchors: Anchors): Meaning | undefined {
  const { d2, month2, y2, yy2, ...first } = fields
  const year2 = y2 ?? (yy2 === undefined || fields.y === undefined ? undefined : fields.y - (fields.y % 100) + yy2)
  const common = { ...first, ...(first.y === undefined && year2 !== undefined ? { y: year2 } : {}) }
  const ending: Fields = { ...common }
  if (d2 !== undefined) ending.d = d2
  if (month2 !== undefined) ending.month = month2
  if (year2 !== undefined) ending.y = year2
  const from = calendarMeaning(common, anchors)
  const to = calendarMeaning(ending, anchors)
  if (from?.period === undefined || to?.period === undefined || to.period.start <= from.period.start) return undefined
  const { timex, edtf } = { timex: `${from.timex}/${to.timex}`, edtf: `${from.edtf ?? ''}/${to.edtf ?? ''}` }
  return {
    type: 'date',
    timex,
    edtf,
    interval: { start: from.period.start, end: endOf(to.period) },
    meaning: 'whole',
    granularity: from.granularity ?? 'day',
    anchor: from.anchor,
    certainty: from.certainty,
    period: from.period,
  }
}
