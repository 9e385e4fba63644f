import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseInterview } from '../../src/index.ts'
import { brokenLaws } from '../../src/model/laws.ts'
import { growthOf } from './growth.ts'

const head = '<!doctype html><title>Talk</title><p>'

/** Inputs that nobody means, each for a given size. */
const hostile: Record<string, (size: number) => string> = {
  'nested divs': (size) => head + '<div>'.repeat(size),
  'unclosed inline tags': (size) => head + '<b><i>x '.repeat(size),
  'one long attribute': (size) => `${head}<p class="${'a '.repeat(size * 25)}">x`,
  'opening brackets': (size) => '<'.repeat(size * 25),
  'half tags': (size) => head + '<p '.repeat(size * 5),
  'open comments': (size) => head + '<!--'.repeat(size * 5),
  'entities without end': (size) => head + '&amp'.repeat(size * 5),
  'white space': (size) => head + ' '.repeat(size * 25),
  'blank lines': (size) => '\n'.repeat(size * 10),
  colons: (size) => 'a:'.repeat(size * 5),
  labels: (size) => 'Q: a?\nA: b.\n'.repeat(size),
  dashes: (size) => '- '.repeat(size * 5),
  'quotation marks': (size) => '“a” said '.repeat(size),
  'one quotation mark': (size) => '"'.repeat(size * 5),
  digits: (size) => '1 '.repeat(size * 5),
  capitals: (size) => 'Aa '.repeat(size * 5),
  emphasis: (size) => `# x\n\n${'*a_ '.repeat(size)}`,
  'open links': (size) => `# x\n\n${'['.repeat(size * 5)}`,
  'nested quotations': (size) => `# x\n\n${'> '.repeat(size)}x`,
  'front matter': (size) => `---\n${'a: '.repeat(size)}\n---\nx`,
  components: (size) => `# x\n\n${'<Aa b="c">d\n'.repeat(size)}`,
  modules: (size) => `# x\n\n${'export const a = {\n'.repeat(size)}`,
  cues: (size) => '00:01.000 --> 00:02.000\na?\n\n'.repeat(size),
  'time stamps': (size) => '[00:12] a\n'.repeat(size),
  arrows: (size) => '0:--> '.repeat(size * 5),
  voices: (size) => `WEBVTT\n\n00:01.000 --> 00:02.000\n${'<v A>a '.repeat(size)}`,
  'full stops': (size) => 'Mr. '.repeat(size * 5),
  Hangul: (size) => '가'.repeat(size * 5),
}

test.for(Object.entries(hostile))(
  '%s: an answer in linear time',
  { timeout: 120_000, retry: 2 },
  ([, make]) => {
    expect(brokenLaws(parseInterview(make(1000)))).toEqual([])
    const growth = growthOf((copies) => {
      const input = make(copies * 10)
      return () => parseInterview(input)
    })
    expect(growth).toBeLessThan(50 * 5)
  },
)

test.for([
  ['nothing', '', 'input-empty'],
  ['white space', ' \n\t ', 'input-empty'],
  [
    'bytes that are no text',
    Uint8Array.from({ length: 4096 }, (_, i) => (i * 167) % 32),
    'input-binary',
  ],
  ['a page cut inside a tag', `${head}Who are you?<a href="x`, 'input-truncated'],
] as const)('%s: an answer with its issue', ([, input, code]) => {
  const interview = parseInterview(input)
  expect(interview.turns).toEqual([])
  expect(interview.issues.map((issue) => issue.code)).toContain(code)
})

test('any string has an answer that keeps the laws', { timeout: 60_000 }, () => {
  const pieces = fc.constantFrom(
    '<p>',
    '<b>',
    '</b>',
    '<br>',
    '</div>',
    'Q: ',
    'A: ',
    '?',
    '“',
    '”',
    '\n',
    '\n\n',
    '# ',
    '**',
    '- ',
    '---\n',
    'Ann Lee',
    ' said',
    ' in 2010',
    '가',
    '、',
    '&amp;',
    '&#0;',
    '\n00:01.000 --> 00:02.000\n',
    '[00:12] ',
    '<v Ann>',
    '\u0000',
    '\ud800',
  )
  const text = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 60,
  })
  fc.assert(
    fc.property(
      text,
      fc.constantFrom('html', 'plain', 'markdown', 'subtitles'),
      (parts, format) => {
        const interview = parseInterview(parts.join(''), { format })
        expect(brokenLaws(interview)).toEqual([])
        expect(JSON.parse(JSON.stringify(interview))).toStrictEqual(interview)
      },
    ),
  )
})

test('any bytes have an answer that keeps the laws', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(brokenLaws(parseInterview(bytes))).toEqual([])
    }),
  )
})
