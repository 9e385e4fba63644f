import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { timelineText } from '../../src/cli/timeline.ts'
import type { CitedEvent } from '../../src/model/event.ts'
import { interviewOf, sampleInterview } from '../sample.ts'

const plain = { columns: 70, paint: (_style: string, text: string): string => text }

const event = (name: string, facts: Partial<CitedEvent>): CitedEvent => ({
  id: name,
  kind: 'other',
  status: 'held',
  name,
  head: { start: 0, end: 1 },
  mentions: [],
  participantIds: [],
  by: 'sample',
  ...facts,
})

test('draws each event on a line, in order', () => {
  const events = [
    event('tour', { status: 'ongoing', interval: { start: '2020-03-01' } }),
    event('fair', { interval: { start: '2019-01-01', end: '2020-01-01' } }),
    event('pause', { previous: 'fair', next: 'return' }),
    event('return', { interval: { start: '2023-05-03', end: '2023-05-04' }, at: 'fair' }),
    event('rumour', {}),
  ]
  expect(timelineText({ ...sampleInterview(), events }, plain)).toBe(`The keeper: a talk

  ├┄┤·······  2019                   held     other: fair
  ├┄━━━━━┄┄┤  2019-01-01/2023-05-03  held     other: pause
  ·····├┄┄┄▸  2020-03-01/..          ongoing  other: tour
  ·······├┄┤  2023-05-03             held     other: return, at fair
  ··········                         held     other: rumour

  ┄ somewhere here   ━ all the time   ◂ ▸ open
`)
})

test('says so where no event is cited', () => {
  expect(timelineText(interviewOf([]), plain)).toBe('No headline\n\nNo event is cited.\n')
})

test('no line is wider than the terminal, in any script', () => {
  const events = Array.from({ length: 40 }, (_, at) =>
    event('국제영화제와 映画祭の'.repeat(4), {
      interval: { start: `${1900 + at}-01-01`, end: `${1901 + at}-01-01` },
    }),
  )
  const lines = timelineText({ ...sampleInterview(), events }, plain).split('\n')
  expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(70)
})
