import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textAt } from '../../src/accessors/text-at.ts'
import type { Interview } from '../../src/model/interview.ts'
import { interviewOf, sampleInterview } from '../sample.ts'

const over = (text: string): Interview => {
  const interview = interviewOf([])
  return { ...interview, source: { ...interview.source, text } }
}

const sentenceAt = (text: string, words: string): string[] => {
  const start = text.indexOf(words)
  const span = { start, end: start + words.length }
  const { before, after } = textAt(over(text), span, { context: 'sentence' })
  return [before, after]
}

describe('textAt', () => {
  test('gives the bare text where no context is asked for', () => {
    const interview = sampleInterview()
    const [date] = interview.dates
    expect(textAt(interview, date!.span)).toEqual({
      span: date!.span,
      before: '',
      text: 'May 2011',
      after: '',
    })
  })

  test('gives the sentence around', () => {
    expect(sentenceAt('First. In May, by boat. Last.', 'May')).toEqual(['In ', ', by boat.'])
    expect(sentenceAt('一つ目。五月に来た。三つ目。', '五月')).toEqual(['', 'に来た。'])
  })

  test('a sentence ends with its line', () => {
    expect(sentenceAt('A heading\nno stop here\nnext', 'stop')).toEqual(['no ', ' here'])
    expect(sentenceAt('\nfirst', '\n')).toEqual(['', 'first'])
  })

  test('a span over two sentences has both', () => {
    expect(sentenceAt('We came. We saw. We left.', 'came. We')).toEqual(['We ', ' saw.'])
  })

  test('never cuts a character in two, and stays in step with the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '😀', '\n', '. ', 'B') }),
        fc.nat(20),
        fc.nat(20),
        fc.constantFrom<(number | 'sentence')[]>(0, 1, 2, 5, 'sentence'),
        (text, from, length, context) => {
          const marks = Array.from(text)
          const start = marks.slice(0, from).join('').length
          const span = { start, end: start + marks.slice(from, from + length).join('').length }
          const excerpt = textAt(over(text), span, { context })
          const whole = excerpt.before + excerpt.text + excerpt.after
          expect(text.startsWith(whole, start - excerpt.before.length)).toBe(true)
          expect(whole).not.toMatch(/\p{Surrogate}/u)
        },
      ),
    )
  })
})
