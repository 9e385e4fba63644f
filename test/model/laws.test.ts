import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CitedEvent } from '../../src/model/event.ts'
import type { Interview } from '../../src/model/interview.ts'
import { brokenLaws } from '../../src/model/laws.ts'
import { interviewOf, sampleInterview } from '../sample.ts'

const event: CitedEvent = {
  id: 'e1',
  kind: 'summit',
  status: 'held',
  name: 'Harbour summit',
  head: { start: 0, end: 4 },
  mentions: [],
  participantIds: [],
  by: 'test',
}

/** The faults of the sample once changed, each as a line. */
function faults(change: (interview: Interview) => void): string[] {
  const interview = structuredClone(sampleInterview())
  change(interview)
  return brokenLaws(interview).map(({ path, message }) => `${path}: ${message}`)
}

describe('brokenLaws', () => {
  test('a sound interview breaks none', () => {
    expect(faults(() => undefined)).toEqual([])
  })

  test.each<[string, (interview: Interview) => void]>([
    [
      'dates[0].text: differs from what stands at its span',
      ({ dates }) => (dates[0]!.text = 'May 2012'),
    ],
    [
      'turns[4].label: ends at 900, but the text at 314',
      ({ turns }) => (turns[4]!.label = { start: 900, end: 900 }),
    ],
    [
      'article.origins.headline.span: ends at 900, but the text at 314',
      ({ article }) => (article.origins.headline = { by: 'test', span: { start: 3, end: 900 } }),
    ],
    [
      'blocks[0].runs[0].span: lies outside its block',
      ({ blocks }) =>
        blocks.push({
          id: 'b0',
          span: { start: 0, end: 5 },
          kind: 'paragraph',
          part: 'content',
          raw: { start: 5000, end: 5005 },
          runs: [{ span: { start: 4, end: 6 }, bold: true }],
        }),
    ],
    [
      'quotes[0].pieces[0]: lies outside its quote',
      ({ quotes }) => (quotes[0]!.pieces = [{ start: 0, end: 3 }]),
    ],
    [
      'passages[0].id: "t85" is already the id at turns[0].id',
      ({ passages }) => (passages[0]!.id = 't85'),
    ],
    [
      'quotes[0].speaker.participantId: "p9" is no id in participants',
      ({ quotes }) => (quotes[0]!.speaker = { name: 'Bo', participantId: 'p9' }),
    ],
    [
      'quotes[0].echo.turnId: "t9" is no id in turns',
      ({ quotes }) => (quotes[0]!.echo!.turnId = 't9'),
    ],
    [
      'exchanges[1].followUpTo: "x9" is no id in exchanges',
      ({ exchanges }) => (exchanges[1]!.followUpTo = 'x9'),
    ],
    [
      'dates[0].anchor.id: "d9" is no id in dates',
      ({ dates }) => (dates[0]!.anchor = { kind: 'mention', id: 'd9' }),
    ],
    [
      'events[0].next: "e2" is no id in events',
      ({ events }) => events.push({ ...event, next: 'e2' }),
    ],
    [
      'events[0].date: "e1" is no id in dates',
      ({ events }) => events.push({ ...event, date: 'e1' }),
    ],
    [
      'events[0].inferred.from[1]: "t85" is no id in events or dates',
      ({ events }) =>
        events.push({ ...event, inferred: { from: ['d134', 't85'], rule: 'anniversary' } }),
    ],
    [
      'series[0].eventIds[0]: "e9" is no id in events',
      ({ series }) => series.push({ id: 's', name: 'Summits', eventIds: ['e9'] }),
    ],
    ['turns[4]: belongs to no exchange', ({ exchanges }) => exchanges.pop()],
    [
      'exchanges[0].answerIds[0]: "t202" is out of order: the next turn is answer "t121"',
      ({ exchanges }) => (exchanges[0]!.answerIds = ['t202']),
    ],
    [
      'exchanges[2].answerIds[0]: "t85" is out of order: no turn is left',
      ({ exchanges }) => exchanges[2]!.answerIds.push('t85'),
    ],
    [
      'turns[1].paragraphs[1]: stands before turns[1].paragraphs[0]',
      ({ turns }) => turns[1]!.paragraphs.reverse(),
    ],
    [
      'turns[0].paragraphs[0]: shares letters with passages[1]',
      ({ passages, source }) => {
        const span = { start: 25, end: 100 }
        passages[1] = { ...passages[1]!, span, text: source.text.slice(25, 100) }
        passages.length = 2
      },
    ],
  ])('%s', (line, change) => {
    expect(faults(change)).toContain(line)
  })

  test('interviews of any turns and passages break none', () => {
    const text = fc.string({ minLength: 1, unit: 'binary' })
    const part = fc.oneof(
      fc.record({
        role: fc.constantFrom('question' as const, 'answer' as const),
        paragraphs: fc.array(text, { minLength: 1, maxLength: 3 }),
      }),
      fc.record({ passage: fc.constantFrom('lead' as const, 'body' as const), text }),
    )
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(brokenLaws(interviewOf(parts))).toEqual([])
      }),
    )
  })
})
