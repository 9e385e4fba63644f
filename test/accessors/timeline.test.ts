import { describe, expect, test } from 'vitest'
import {
  happensBefore,
  happensDuring,
  happenTogether,
  type TimelineEntry,
  timelineOf,
} from '../../src/index.ts'
import type { CitedEvent } from '../../src/model/event.ts'

const event = (id: string, facts: Partial<CitedEvent> = {}): CitedEvent => ({
  id,
  kind: 'other',
  status: 'held',
  name: id,
  head: { start: 0, end: 1 },
  mentions: [],
  participantIds: [],
  by: 'sample',
  ...facts,
})

const year = (first: number, last = first) => ({
  start: `${first}-01-01`,
  end: `${last + 1}-01-01`,
})

const events = [
  event('tour', { interval: { start: '2020-03-01' } }),
  event('fair', { interval: year(2019) }),
  event('pause', { previous: 'fair', next: 'return' }),
  event('return', { interval: year(2023) }),
  event('rumour'),
]
const entries = new Map(timelineOf(events).map((entry) => [entry.event.id, entry]))
const entry = (id: string): TimelineEntry => entries.get(id)!

test('events are in order of time, those without any last', () => {
  expect([...entries.keys()]).toEqual(['fair', 'pause', 'tour', 'return', 'rumour'])
})

test('what has no end goes on, a pause lies between its neighbours', () => {
  expect(entry('tour')).toMatchObject({ begins: { start: '2020-03-01' }, ends: {} })
  expect(entry('pause')).toMatchObject({ begins: year(2019), ends: year(2023) })
})

describe('relations are certain, excluded or unknown', () => {
  test('before', () => {
    expect(happensBefore(entry('fair'), entry('return'))).toBe(true)
    expect(happensBefore(entry('return'), entry('fair'))).toBe(false)
    expect(happensBefore(entry('fair'), entry('fair'))).toBeUndefined()
    expect(happensBefore(entry('rumour'), entry('fair'))).toBeUndefined()
  })

  test('during', () => {
    const walk = timelineOf([event('walk', { interval: year(2021) })])[0]!
    expect(happensDuring(walk, entry('pause'))).toBe(true)
    expect(happensDuring(entry('fair'), entry('tour'))).toBe(false)
    expect(happensDuring(entry('return'), entry('pause'))).toBeUndefined()
  })

  test('together', () => {
    const strike = timelineOf([
      event('before', { interval: year(2020) }),
      event('strike', { previous: 'before', next: 'after' }),
      event('after', { interval: year(2022) }),
    ]).find((one) => one.event.id === 'strike')!
    expect(happenTogether(strike, entry('pause'))).toBe(true)
    expect(happenTogether(entry('fair'), entry('return'))).toBe(false)
    expect(happenTogether(entry('tour'), entry('return'))).toBeUndefined()
  })
})
