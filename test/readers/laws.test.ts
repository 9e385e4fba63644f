import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rawSpanOf } from '../../src/accessors/raw-span-of.ts'
import * as readers from '../../src/readers/index.ts'
import type { Reader } from '../../src/shapes/reader.ts'
import { readWith, textOf } from './read-with.ts'

const pieces = [
  '<p>',
  '</p>',
  '<b>',
  '</b>',
  '<div class="a b">',
  '</div>',
  '<br>',
  '<a href="/x">',
  '</a>',
  '<li>',
  '<table>',
  '<td>',
  '</table>',
  '<h2>',
  '</h2>',
  '<script>',
  '</script>',
  '<pre>',
  '</pre>',
  '<time datetime="2031">',
  '</time>',
  '<svg>',
  '</svg>',
  '<span hidden>',
  '</span>',
  '<!-- ',
  ' -->',
  '<i style="color:red;display:block">',
  '</i>',
  '&amp;',
  '&nbsp;',
  '&#x1f600;',
  '&NotEqualTilde;',
  '&bogus;',
  ' ',
  '\n',
  '\n\n',
  '\t',
  '  ',
  'Anna',
  'Q: ',
  '字',
  '\u00a0',
  '\u200b',
  '😀',
  '\ud800',
  '\0',
  '\r\n',
  '<',
  '>',
  '&',
  '"',
  '**',
  '*',
  '_',
  '`',
  '# ',
  '> ',
  '- ',
  '1. ',
  '[',
  '](/y "z")',
  '![',
  '---\n',
  'key: value\n',
  '{{',
  '}}',
  '{% x %}',
  '\\',
  '|',
  '|-|\n',
  '    ',
  '~~',
  '<?php ',
  '?>',
  '<Message author="Ann">',
  '</Message>',
  'WEBVTT\n\n',
  '\n\n00:01.000 --> 00:02.000\n',
  '\n2\n00:00:03,5 -> x\n',
  '<v Anna>',
  '<c.yellow>',
  '</c>',
  '>> ',
]
const documents = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)
const all: [string, Reader][] = Object.values(readers).map((reader) => [reader.name, reader])
const runs = { numRuns: 400 }

describe.each(all)('%s', (_, reader) => {
  it('never throws, and reads the same twice', () => {
    const law = fc.property(documents, (input) => {
      expect(readWith(reader, input)).toEqual(readWith(reader, input))
      const score = reader.score(input)
      expect(score >= 0 && score <= 1).toBe(true)
    })
    fc.assert(law, runs)
  })

  it('gives trimmed blocks in order, in the text and in the input', () => {
    const law = fc.property(documents, (input) => {
      const reading = readWith(reader, input)
      let end = 0
      let rawEnd = 0
      for (const block of reading.blocks) {
        const text = textOf(reading, block)
        expect(text).not.toBe('')
        expect(text.trim()).toBe(text)
        expect(block.span.start).toBeGreaterThanOrEqual(end)
        expect(block.raw.start).toBeGreaterThanOrEqual(rawEnd)
        expect(block.raw.end).toBeLessThanOrEqual(input.length)
        expect(reading.containers[block.container]).toBeDefined()
        end = block.span.end
        rawEnd = block.raw.end
      }
    })
    fc.assert(law, runs)
  })

  it('keeps runs in order inside their block', () => {
    const law = fc.property(documents, (input) => {
      const reading = readWith(reader, input)
      for (const { span, runs: styled = [] } of reading.blocks) {
        let end = span.start
        for (const run of styled) {
          expect(run.span.start).toBeGreaterThanOrEqual(end)
          expect(run.span.end).toBeGreaterThan(run.span.start)
          end = run.span.end
        }
        expect(end).toBeLessThanOrEqual(span.end)
      }
    })
    fc.assert(law, runs)
  })

  it('joins blocks by one line feed, unless the text is the input', () => {
    const law = fc.property(documents, (input) => {
      const reading = readWith(reader, input)
      const joined = reading.blocks.map((block) => textOf(reading, block)).join('\n')
      expect(reading.text).toBe(reading.rawMap === undefined ? input : joined)
    })
    fc.assert(law, runs)
  })

  it('keeps containers below their parents', () => {
    const law = fc.property(documents, (input) => {
      const { containers } = readWith(reader, input)
      for (const [at, { parent }] of containers.entries()) expect(parent).toBeLessThan(at)
    })
    fc.assert(law, runs)
  })
})

const letter = /[\p{L}\p{N}]/u

describe('the place of a letter', () => {
  it('holds the same letter in HTML, or a reference to it', () => {
    const law = fc.property(documents, (input) => {
      const reading = readWith(readers.html, input)
      for (let at = 0; at < reading.text.length; at++) {
        if (!letter.test(reading.text.charAt(at))) continue
        const raw = rawSpanOf(reading, { start: at, end: at + 1 })
        const written = input.slice(raw.start, raw.end)
        expect(written.startsWith('&') ? reading.text.charAt(at) : written).toBe(
          reading.text.charAt(at),
        )
      }
    })
    fc.assert(law, runs)
  })

  it('lies inside the input in Markdown, in the order of the text', () => {
    const law = fc.property(documents, (input) => {
      const reading = readWith(readers.markdown, input)
      for (let at = 0; at < reading.text.length; at++) {
        const raw = rawSpanOf(reading, { start: at, end: at + 1 })
        expect(raw.start).toBeLessThanOrEqual(raw.end)
        expect(raw.end).toBeLessThanOrEqual(input.length)
      }
    })
    fc.assert(law, runs)
  })
})
