import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as conventions from '../../src/conventions/index.ts'
import { parseInterview } from '../../src/index.ts'
import { standardKit } from '../../src/kit.ts'
import * as dateSheets from '../../src/languages/dates/index.ts'
import * as eventSheets from '../../src/languages/events/index.ts'
import * as languages from '../../src/languages/index.ts'
import { parseWith } from '../../src/parse.ts'
import * as readers from '../../src/readers/index.ts'
import type { Convention, Evidence } from '../../src/shapes/convention.ts'
import * as writers from '../../src/writers/index.ts'
import { fixtures } from '../laws/fixtures.ts'

type Item = readonly [key: string, name: string, what?: string]

/** Sheets bear no name: their key is their language and what they are of it. */
const sheetsOf = (sheets: object, what: string): Item[] =>
  Object.keys(sheets).map((key) => [key, key.replace(what, ''), what])

/** Each shelf: its items by the name that its index gives them, and the name each bears itself. */
const shelves: Record<string, Item[]> = {
  conventions: Object.entries(conventions).map(([key, item]) => [key, item.name]),
  languages: Object.entries(languages).map(([key, item]) => [key, item.code]),
  'languages/dates': sheetsOf(dateSheets, 'Dates'),
  'languages/events': sheetsOf(eventSheets, 'Events'),
  readers: Object.entries(readers).map(([key, item]) => [key, item.name]),
  writers: Object.entries(writers).map(([key, item]) => [key, item.name]),
}

const camelCase = (name: string): string =>
  name.replaceAll(/-(\p{L})/gu, (_, letter: string) => letter.toUpperCase())

describe.for(Object.entries(shelves))('%s', ([shelf, items]) => {
  const folder = new URL(`../../src/${shelf}/`, import.meta.url)

  test('each file is one item and bears its name', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    const names = files.map((file) => basename(file, '.ts'))
    expect(items.map(([, name]) => name).sort()).toEqual(names.sort())
    for (const [key, name, what = ''] of items) expect(key).toBe(camelCase(name) + what)
  })

  test('the index has one line for each, in order', () => {
    const lines = items.map(
      ([key, name]) => [name, `export { ${key} } from './${name}.ts'`] as const,
    )
    const sorted = lines.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line)
    const index = readFileSync(new URL('index.ts', folder), 'utf8').trimEnd().split('\n')
    expect(index.filter((line) => line.startsWith('export {'))).toEqual(sorted)
  })
})

test('every sheet belongs to a language', () => {
  const sheets = [...sheetsOf(dateSheets, 'Dates'), ...sheetsOf(eventSheets, 'Events')]
  expect(sheets.filter(([, code]) => !(code in languages))).toEqual([])
})

test('every language has a fixture', () => {
  const covered = new Set(fixtures.map(({ language }) => language.split('-')[0]))
  expect(Object.keys(languages).filter((code) => !covered.has(code))).toEqual([])
})

test('every reader has a fixture', { timeout: 60_000 }, () => {
  const read = fixtures.map(({ input, options }) => parseInterview(input, options).source.mediaType)
  const bare = Object.values(readers).filter(
    ({ mediaTypes }) => !mediaTypes.some((type) => read.includes(type)),
  )
  expect(bare.map(({ name }) => name)).toEqual([])
})

test('every convention speaks in a fixture', { timeout: 60_000 }, () => {
  const silent = new Set(Object.values(conventions).map(({ name }) => name))
  const overheard = Object.values(conventions).map((convention) => ({
    ...convention,
    evidence: (...seen: Parameters<Convention['evidence']>): Evidence | undefined => {
      const evidence = convention.evidence(...seen)
      if (evidence !== undefined) silent.delete(convention.name)
      return evidence
    },
  }))
  const kit = { ...standardKit, conventions: overheard }
  for (const { input, options } of fixtures) parseWith(kit, input, options)
  expect([...silent]).toEqual([])
})
