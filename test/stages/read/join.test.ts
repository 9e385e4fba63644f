import { describe, expect, it, test } from 'vitest'
import { inputPlaceOf } from '../../../src/accessors/input-place-of.ts'
import { rawSpanOf } from '../../../src/accessors/raw-span-of.ts'
import { parseInterview } from '../../../src/index.ts'
import { brokenLaws } from '../../../src/model/laws.ts'

/** What each block says, its part, and what stands at its place in its input. */
const blocksOf = (...pages: string[]): unknown[] => {
  const { source, blocks } = parseInterview(pages)
  return blocks.map(({ span, raw, part }) => {
    const { input, span: place } = inputPlaceOf(source, raw)
    const words = source.text.slice(span.start, span.end)
    return [words, part, input, pages[input]?.slice(place.start, place.end)]
  })
}

describe('pages', () => {
  it('are one text, and each block knows its input', () => {
    expect(blocksOf('<p>One &amp; two</p>', '<i>x</i><p>Three</p>')).toEqual([
      ['One & two', 'content', 0, '<p>One &amp; two</p>'],
      ['x', 'content', 1, '<i>x</i>'],
      ['Three', 'content', 1, '<p>Three</p>'],
    ])
  })

  it('lead each letter back to its input', () => {
    const pages = ['<p>One</p>', '', 'Two\n\nthree', '<p>f&ouml;ur</p>']
    const { source } = parseInterview(pages)
    expect(source.text).toBe('One\nTwo\n\nthree\nför'.replace('för', 'föur'))
    const rawOf = (words: string): unknown => {
      const start = source.text.indexOf(words)
      const raw = rawSpanOf(source, { start, end: start + words.length })
      const { input, span } = inputPlaceOf(source, raw)
      return [input, pages[input]?.slice(span.start, span.end)]
    }
    expect(rawOf('One')).toEqual([0, 'One'])
    expect(rawOf('three')).toEqual([2, 'three'])
    expect(rawOf('föu')).toEqual([3, 'f&ouml;u'])
  })

  it('count what they repeat once: above at first, below at last, labels each time', () => {
    const page = (words: string): string =>
      `<h1>A title</h1><p>By Ida Holm</p>${words}<p>Share this</p><p>All rights are ours</p>`
    const label = '<p>Anna</p>'
    const parts = blocksOf(
      page(`${label}<p>One</p>${label}<p>Why?</p>`),
      page(`${label}<p>Two</p><p>Why?</p><p>Three</p>`),
    ).map((block) => (block as string[]).slice(0, 2).join(' '))
    expect(parts).toEqual([
      'A title content',
      'By Ida Holm content',
      'Anna content',
      'One content',
      'Anna content',
      'Why? content',
      'Share this navigation',
      'All rights are ours navigation',
      'A title navigation',
      'By Ida Holm navigation',
      'Anna content',
      'Two content',
      'Why? content',
      'Three content',
      'Share this navigation',
      'All rights are ours navigation',
    ])
  })
})

test('one page in a list is that page, and no page is an empty text', () => {
  const page = '<p>One</p>'
  expect(parseInterview([page])).toEqual(parseInterview(page))
  expect(parseInterview([])).toEqual(parseInterview(''))
})

test('pages of different formats keep the laws', () => {
  const subtitles = 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ida>Why?'
  const interview = parseInterview(['# One\n\n**Why?**\n\nSo.', subtitles, '<p>Q: Why?<p>A: So.'])
  expect(brokenLaws(interview)).toEqual([])
  expect(interview.source.inputStarts).toHaveLength(3)
})
