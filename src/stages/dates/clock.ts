import type { DayPart } from '../../shapes/words/day-part.ts'
import { addUnits, pad } from '../../text/calendar.ts'
import { calendarMeaning } from './calendar-fields.ts'
import { type Anchors, byPublication, explicit, type Meaning } from './meaning.ts'
import type { Fields } from './reading.ts'

/** The meaning of a time of day, on the day that is named or was mentioned last. */
export function timeMeaning(fields: Fields, anchors: Anchors): Meaning | undefined {
  const found = hourAndMinute(fields)
  if (found === undefined) return undefined
  const { hour, minute } = found
  const day = dayOf(fields, anchors)
  const zone = fields.zone ?? ''
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
    // TIMEX3 gives the local time, and marks only that of Greenwich.
    timex: `${start}T${time}${zone === 'Z' ? zone : ''}`,
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

interface HourAndMinute {
  hour: number
  minute: number
}

function hourAndMinute(fields: Fields): HourAndMinute | undefined {
  const { clock: figures } = fields
  const stated = fields.hour ?? fields.h ?? (figures && Math.floor(figures / 100))
  const hour = hourIn(fields.part, stated)
  if (hour === undefined) return undefined
  if (fields.less !== undefined) return { hour: (hour + 23) % 24, minute: 60 - fields.less }
  return { hour, minute: fields.min ?? (figures ?? 0) % 100 }
}

/** The hour and minute that fields name, `09:30`. */
export function clockOf(fields: Fields): string | undefined {
  const found = hourAndMinute(fields)
  return found && `${pad(found.hour)}:${pad(found.minute)}`
}

// Nights go on past midnight, and middays begin before noon.
function hourIn(part: DayPart | undefined, hour: number | undefined): number | undefined {
  if (hour === undefined || hour > 23) return undefined
  if (part === undefined || hour > 12) return hour
  if (part === 'MO') return hour % 12
  if (part === 'MI') return hour < 6 ? hour + 12 : hour
  if (part === 'NI' && (hour < 6 || hour === 12)) return hour % 12
  return (hour % 12) + 12
}

function dayOf(fields: Fields, anchors: Anchors): Meaning | undefined {
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
