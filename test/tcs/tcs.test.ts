import { describe, expect, test } from 'vitest'
import { exchangeOf, parseInterview, speakerNameOf, textOf } from '../../src/index.ts'
import { brokenLaws, faultsOf } from '../../src/schema.ts'
import type { CitedEvent } from '../../src/model/event.ts'
import { restated } from '../../src/tcs/data/restated.ts'
import { readMarks } from '../../src/tcs/marks.ts'
import { tcs } from '../../src/tcs/index.ts'

const { interview } = tcs
const { text } = interview.source
const at = (span?: { start: number; end: number }): string =>
  span === undefined ? '' : text.slice(span.start, span.end)

describe('the interview', () => {
  test('keeps the laws and fits the schema', () => {
    expect(brokenLaws(interview)).toEqual([])
    expect(faultsOf(JSON.stringify(interview))).toEqual([])
    expect(JSON.parse(JSON.stringify(interview))).toEqual(interview)
  })

  test('has seven exchanges, with as many paragraphs as the original', () => {
    expect(interview.exchanges.map(({ id }) => id)).toEqual(tcs.keys.exchanges)
    const counts = interview.turns.map(({ role, paragraphs }) => [role, paragraphs.length])
    expect(counts.filter(([role]) => role === 'question')).toHaveLength(7)
    expect(counts.filter(([role]) => role === 'answer').map(([, count]) => count)).toEqual([
      2, 2, 1, 2, 1, 2, 2,
    ])
  })

  test('is frozen, and works with every accessor', () => {
    expect(() => interview.turns.pop()).toThrow(TypeError)
    expect(() => (interview.article.authors[0] = 'me')).toThrow(TypeError)
    const [question] = interview.turns
    expect(speakerNameOf(interview, question!)).toBe('Korea JoongAng Daily')
    expect(exchangeOf(interview, question!)?.id).toBe('state-of-cooperation')
    expect(textOf(question!)).toBe(tcs.exchange('state-of-cooperation').question)
  })

  test('is what parsing its text gives: turns, participants and article', () => {
    const parsed = parseInterview(text)
    const turnsOf = ({ turns, participants }: typeof parsed) =>
      turns.map(({ role, participantId, paragraphs }) => {
        const speaker = participants.find(({ id }) => id === participantId)
        return { role, speaker: speaker?.name ?? speaker?.organisation, paragraphs }
      })
    const peopleOf = ({ participants }: typeof parsed) =>
      participants.map(({ id, by, mentions, ...facts }) => facts)
    const articleOf = ({ article: { origins, ...facts } }: typeof parsed) => facts
    expect(parsed.kind).toBe('interview')
    expect(parsed.id).toBe(interview.id)
    expect(turnsOf(parsed)).toEqual(turnsOf(interview))
    expect(peopleOf(parsed)).toEqual(peopleOf(interview))
    expect(articleOf(parsed)).toEqual(articleOf(interview))
    expect(parsed.blocks.map(({ span, kind }) => ({ span, kind }))).toEqual(
      interview.blocks.map(({ span, kind }) => ({ span, kind })),
    )
  })
})

describe('what it cites', () => {
  test('each mark of the prose names something that there is', () => {
    const { exchanges, passages } = restated
    const prose = [
      ...passages.map((passage) => passage.text),
      ...Object.values(exchanges).flatMap(({ question, answer }) => [question, ...answer]),
    ]
    const { events, dates, quotes } = interview
    const ids = new Set([...events, ...dates, ...quotes].map(({ id }) => id))
    for (const { name } of prose.flatMap((marked) => readMarks(marked).marks)) {
      expect(name).toMatch(/^(event|ordinal|place|date|quote|cue|speaker):/)
      expect(ids, name).toContain(name.split(':')[1])
    }
    expect(text).not.toMatch(/[{}|]/)
  })

  test('fourteen events, two of them implied', () => {
    expect(tcs.keys.events).toHaveLength(14)
    const implied = interview.events.filter(({ inferred }) => inferred)
    expect(implied.map(({ id }) => id)).toEqual([
      'cooperation-begun',
      'trilateral-summit-before-hiatus',
    ])
    expect(implied.flatMap(({ mentions }) => mentions)).toEqual([])
    const others = interview.events.filter(({ inferred }) => !inferred)
    expect(others.every(({ mentions }) => mentions.length > 0)).toBe(true)
    expect(interview.series.map(({ eventIds }) => eventIds.length)).toEqual([5])
  })

  test('events stand where the words name them', () => {
    const summit = tcs.event('trilateral-summit-3')
    expect(at(summit.head)).toBe('third Trilateral Summit')
    expect(at(summit.ordinal.span)).toBe('third')
    expect(at(summit.place.span)).toBe('Jeju')
    expect(tcs.event('written-interview').mentions).toHaveLength(3)
    expect(at(tcs.event('cooperation-begun').head)).toMatch(/^25th anniversary/)
  })

  test('twelve dates, which the parser finds, too', () => {
    const parsed = parseInterview(text).dates.map(({ text: words, timex }) => [words, timex])
    expect(interview.dates).toHaveLength(12)
    for (const { text: words, timex } of interview.dates)
      expect(parsed).toContainEqual([words, timex])
  })

  test('the events, which the parser finds, too, but for two dates that stand far off', () => {
    const parsed = parseInterview(text).events
    const overlaps = (a: CitedEvent, b: CitedEvent): boolean =>
      a.mentions.some((x) => b.mentions.some((y) => x.start < y.end && y.start < x.end))
    const factsOf = ({ kind, ordinal, place, mentions }: CitedEvent) =>
      [kind, ordinal?.value, place?.name, mentions.length] as const
    expect(parsed).toHaveLength(interview.events.length)
    const undated = ['written-interview', 'trilateral-summit-next']
    for (const event of interview.events) {
      const match = parsed.find((one) =>
        event.inferred ? one.inferred?.rule === event.inferred.rule : overlaps(one, event),
      )
      expect(match && factsOf(match), event.id).toEqual(factsOf(event))
      if (!undated.includes(event.id)) {
        expect([match?.status, match?.interval]).toEqual([event.status, event.interval])
      }
    }
  })

  test('quotes are paraphrases, but for the vision', () => {
    expect(interview.quotes.map(({ kind }) => kind)).toEqual([
      'indirect',
      'indirect',
      'indirect',
      'indirect',
      'direct',
    ])
    expect(interview.quotes.filter(({ attributed }) => !attributed).map(({ id }) => id)).toEqual([
      'vision',
    ])
    for (const { speaker, cue } of interview.quotes.slice(0, 4)) {
      expect(at(speaker?.span)).toMatch(/^Lee/)
      expect(at(cue)).toMatch(/^(said|cautioned)$/)
    }
  })

  test('participants are mentioned by name or surname', () => {
    const { mentions } = tcs.participant('lee-hee-sup')
    expect(new Set(mentions.map(at))).toEqual(new Set(['Lee Hee-sup', 'Lee']))
  })
})

describe('the timeline', () => {
  test('is in order, and leaves open what is open', () => {
    const timeline = tcs.timeline()
    expect(timeline.map(({ event }) => event.id)).toEqual([
      'cooperation-begun',
      'secretariat-proposed',
      'trilateral-summit-2',
      'secretariat-agreed',
      'trilateral-summit-3',
      'secretariat-founded',
      'trilateral-summit-before-hiatus',
      'summit-hiatus',
      'cooperation-25th-anniversary',
      'trilateral-summit-resumed',
      'journalists-exchange-program',
      'written-interview',
      'foreign-ministers-meeting',
      'trilateral-summit-next',
    ])
    const hiatus = timeline.find(({ event }) => event.id === 'summit-hiatus')
    expect(hiatus).toMatchObject({
      begins: { start: '2019-08-01', end: '2020-08-01' },
      ends: { start: '2024-01-01', end: '2025-01-01' },
    })
    const programme = timeline.find(({ event }) => event.id === 'journalists-exchange-program')
    expect(programme).toMatchObject({
      begins: { end: '2025-03-09' },
      ends: { start: '2025-03-08' },
    })
  })
})

describe('facts beyond the article', () => {
  test('nine summits agree with the events that they are', () => {
    expect(tcs.summits.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    for (const summit of tcs.summits) {
      expect(summit.interval.start < summit.interval.end).toBe(true)
      expect(summit.sources.length).toBeGreaterThan(0)
      if (!('event' in summit)) continue
      const { interval } = tcs.event(summit.event)
      expect(interval.start <= summit.interval.start).toBe(true)
      expect(summit.interval.end <= interval.end).toBe(true)
    }
  })

  test('the secretariat is that of the event and of the participant', () => {
    expect(tcs.event('secretariat-founded').interval.start).toContain(tcs.secretariat.launched)
    expect(tcs.participant('lee-hee-sup').organisation).toBe(tcs.secretariat.name)
  })
})

test.each(['exchange', 'event', 'participant'] as const)('no %s has another key', (kind) => {
  const find = tcs[kind] as (key: string) => unknown
  for (const key of ['regional-securty', 'toString', ''])
    expect(() => find(key)).toThrow(expect.objectContaining({ code: 'out-of-range' }))
})
