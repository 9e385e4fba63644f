import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { parseInterview, speakerNameOf, textOf } from '../../src/index.ts'

const guide = readFileSync(new URL('../../docs/model.md', import.meta.url), 'utf8')

/** The fenced blocks of a language, in order. */
const fenced = (language: string): string[] =>
  guide
    .split(`\`\`\`${language}\n`)
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf('```')))

const [talk = ''] = fenced('text')
const examples = fenced('ts').filter((code) => code.includes('//=>'))

test('there are examples', () => {
  expect(examples.length).toBeGreaterThan(3)
})

test.each(examples)('the guide speaks true: %s', (code) => {
  const scope = { interview: parseInterview(talk), speakerNameOf, textOf }
  const [, result = ''] = code.replace(/^\/\/ /gm, '').split('//=>')
  expect(runInNewContext(code, scope)).toEqual(runInNewContext(`(${result})`))
})
