import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { search } from '../../src/accessors/search.ts'
import { interviewOf, sampleInterview } from '../sample.ts'

const found = (text: string, query: string): string[] =>
  search(interviewOf([{ role: 'answer', paragraphs: [text] }]), query).map((hit) => hit.text)

describe('search', () => {
  test('tells turn, passage and context', () => {
    const interview = sampleInterview()
    const [inLead, inAnswer] = search(interview, 'NEVER  slept', { context: 9 })
    expect(inLead).toMatchObject({ passageId: interview.passages[1]!.id, text: 'never slept' })
    expect(inAnswer).toEqual({
      turnId: interview.turns[1]!.id,
      span: inAnswer!.span,
      before: 'The lamp ',
      text: 'never slept',
      after: ' - and ne',
    })
  })

  test('passes over what is nobody’s, unless told not to', () => {
    const interview = interviewOf([
      { nobody: 'Read also: the whale' },
      { role: 'answer', paragraphs: ['A whale!'] },
    ])
    expect(search(interview, 'whale')).toHaveLength(1)
    expect(search(interview, 'whale', { everywhere: true })).toHaveLength(2)
    expect(search(interview, 'whale', { everywhere: true, limit: 1 })).toHaveLength(1)
  })

  test.each([
    ['a Ｃａｆｅ', 'cafe', ['Ｃａｆｅ']],
    ['cafe\u0301 noir', 'CAFÉ', ['cafe\u0301']],
    ['ｶﾞｽ', 'ガス', ['ｶﾞｽ']],
    ['Straße', 'STRASSE', ['Straße']],
    ['Straße', 's', ['S', 'ß']],
    ['ΛΌΓΟΣ λόγος', 'λόγος', ['ΛΌΓΟΣ', 'λόγος']],
    ['Donau\u00addampf', 'donaudampf', ['Donau\u00addampf']],
    ['한국', '\u1112\u1161\u11ab국', ['한국']],
    ['one\n  two', 'one two', ['one\n  two']],
    ['cafe', 'café', []],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['any', '', []],
    ['any', ' \n', []],
  ])('%j holds %j at %j', (text, query, places) => {
    expect(found(text, query)).toEqual(places)
  })

  test('finds every planted needle at its place', () => {
    const needle = 'Needle ſtraße'
    const hay = fc.string({
      unit: fc.constantFrom('x', 'é', 'ß', 'İ', '😀', 'ﬁ', ' ', '\n', 'ｶﾞ', 'Ω'),
    })
    fc.assert(
      fc.property(
        fc.array(hay),
        fc.constantFrom('needle straße', 'NEEDLE  STRASSE'),
        (hays, query) => {
          const text = hays.join(needle)
          const interview = interviewOf([{ passage: 'body', text: `.${text}.` }])
          const starts: number[] = []
          for (const part of hays.slice(0, -1))
            starts.push((starts.at(-1) ?? 1 - needle.length) + needle.length + part.length)
          expect(search(interview, query).map(({ span }) => span)).toEqual(
            starts.map((start) => ({ start, end: start + needle.length })),
          )
        },
      ),
    )
  })
})
