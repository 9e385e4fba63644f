import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { en } from '../../../src/languages/en.ts'
import type { Participant } from '../../../src/model/participant.ts'
import { type Quote, quoteSchema } from '../../../src/model/quote.ts'
import { findQuotes } from '../../../src/stages/quotes/quotes.ts'

const ada: Participant = {
  id: 'p1',
  name: 'Ada Lindqvist',
  aliases: [],
  role: 'interviewee',
  mentions: [],
  by: 'test',
}

const quotesIn = (text: string): Quote[] =>
  findQuotes(text, [{ start: 0, end: text.length }], [], [ada], en)

const who = (text: string): (string | undefined)[] =>
  quotesIn(text).map(({ speaker, attributed }) => (attributed ? speaker?.name : 'nobody'))

const cueOf = (text: string): string | undefined => {
  const cue = quotesIn(text)[0]?.cue
  return cue && text.slice(cue.start, cue.end)
}

describe('speakers', () => {
  it.each([
    ['“The water is cold,” said Tomas Berg, a miller.', ['Tomas Berg']],
    ['“The water is cold,” Tomas Berg said on the bridge.', ['Tomas Berg']],
    ['“The water is cold,” Berg, a miller, said.', ['Berg']],
    ['Tomas Berg later said: “The water is cold.”', ['Tomas Berg']],
    ['Tomas Berg: “The water is cold.”', ['Tomas Berg']],
    ['“The water is cold and deep.” — Tomas Berg', ['Tomas Berg']],
    ['The river, according to Tomas Berg, is “colder than last year.”', ['Tomas Berg']],
    ['“The water is cold,” a fisherman said.', ['a fisherman']],
    ['"The water is cold," said Tomas Berg.', ['Tomas Berg']],
    ["``The water is cold,'' said Tomas Berg.", ['Tomas Berg']],
    ['‘The miller’s water is cold,’ said Tomas Berg.', ['Tomas Berg']],
    ['Berg warned that it could lead to "certain ruin" for the mill.', ['Berg']],
  ])('%s', (text, expected) => {
    expect(who(text)).toEqual(expected)
  })

  it('resolves a surname and a pronoun to the participant', () => {
    const text =
      '“We begin at dawn,” Lindqvist said. “Nobody is late.”\n“It is quiet then,” she added.'
    const quotes = quotesIn(text)
    expect(quotes.map(({ speaker }) => speaker?.participantId)).toEqual(['p1', 'p1', 'p1'])
    expect(quotes.map(({ by }) => by)).toEqual(['cue-behind', 'continued', 'cue-behind'])
  })

  it('gives a shorter name its fuller form', () => {
    expect(who('“It rains,” said Tomas Berg. The mill stands.\n“It pours,” Berg said.')).toEqual([
      'Tomas Berg',
      'Tomas Berg',
    ])
  })

  it('marks the cue', () => {
    expect(cueOf('“The water is cold,” Berg pointed out.')).toBe('pointed out')
  })
})

describe('extent', () => {
  it('joins what a cue splits', () => {
    const text = '“The water,” said Berg, “is cold at dawn.”'
    const [quote, ...rest] = quotesIn(text)
    expect(rest).toEqual([])
    expect(quote?.pieces.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The water,',
      'is cold at dawn.',
    ])
    expect(quote?.text).toBe('The water,” said Berg, “is cold at dawn.')
  })

  it('runs on over paragraphs that open with the mark again', () => {
    const text = 'Berg said: “The water is cold.\n“And it is deep.\n“Stay out.”\nThe mill is old.'
    const [quote, ...rest] = quotesIn(text)
    expect(rest).toEqual([])
    expect(quote?.pieces).toHaveLength(3)
    expect(quote?.speaker?.name).toBe('Berg')
  })

  it('keeps a quotation inside a quotation with it', () => {
    const text = '“She told me, ‘The water is cold,’ and left,” Berg said.'
    expect(quotesIn(text).map((quote) => quote.text)).toEqual([
      'She told me, ‘The water is cold,’ and left,',
    ])
  })

  it('ends what is never closed with its paragraph', () => {
    const text = 'Berg said: “The water is cold.\nThe mill is old.'
    expect(quotesIn(text).map((quote) => quote.text)).toEqual(['The water is cold.'])
  })

  it('takes apostrophes for none', () => {
    expect(quotesIn("The miller's wheel isn't the farmers' wheel of '88.")).toEqual([])
  })
})

describe('kind and attribution', () => {
  it('tells fragments from whole sentences', () => {
    expect(quotesIn('Berg called it “a cold and muddy ditch” at noon.')[0]?.kind).toBe('mixed')
    expect(quotesIn('“It is cold,” said Berg.')[0]?.kind).toBe('direct')
  })

  it.each([
    'The guild promotes “Clean Water, Broad Banks, and Quiet Mills” among the villages.',
    'He keeps a “mill” of sorts.',
  ])('leaves to nobody: %s', (text) => {
    expect(who(text)).toEqual(['nobody'])
  })

  it('tells a title from what is said beside it', () => {
    const text = 'She said on the programme “The Long River” that it had rained for a week.'
    expect(who(text)).toEqual(['nobody', 'Ada Lindqvist'])
  })
})

const pieces = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  "''",
  '``',
  '«',
  '„',
  'said',
  'Berg',
  ',',
  '.',
  ':',
  '—',
  '\n',
  'he',
  'told',
  'a',
  'in',
  '(',
  ')',
]
const quoteLike = fc
  .array(fc.constantFrom(...pieces), { maxLength: 40 })
  .map((words) => words.join(' '))

describe('laws', () => {
  it('holds for any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          quoteLike,
          quoteLike.map((text) => text.replaceAll(' ', '')),
          fc.string({ unit: 'grapheme' }),
        ),
        (text) => {
          let end = 0
          for (const quote of quotesIn(text)) {
            expect(quote.span.start).toBeGreaterThanOrEqual(end)
            expect(quote.id).toBe(`q${String(quote.span.start)}`)
            expect(text.slice(quote.span.start, quote.span.end)).toBe(quote.text)
            expect(quoteSchema.safeParse(quote).success).toBe(true)
            for (const piece of quote.pieces) {
              expect(piece.start).toBeGreaterThanOrEqual(quote.span.start)
              expect(piece.end).toBeLessThanOrEqual(quote.span.end)
              expect(piece.end).toBeGreaterThan(piece.start)
            }
            end = quote.span.end
          }
        },
      ),
      { numRuns: 400 },
    )
  })

  it('takes any number of quotations in one paragraph', () => {
    expect(quotesIn('“ab” '.repeat(200_000))).toHaveLength(200_000)
  }, 30_000)

  it.each(['“', '"a ', "'a ", '“a” said ', '“so,” said Ann, ', '“a\n'])(
    'takes linear time on %j',
    (hostile) => {
      const time = (count: number) => {
        const start = performance.now()
        quotesIn(hostile.repeat(count))
        return performance.now() - start
      }
      time(500)
      expect(time(8000)).toBeLessThan(80 * Math.max(5, time(1000)))
    },
    30_000,
  )
})
