import { expect, test } from 'vitest'
import { interviewFromJson } from '../../src/schema.ts'
import { json, ndjson } from '../../src/writers/index.ts'
import { sampleInterview } from '../sample.ts'

test('JSON is indented and gives the interview back', () => {
  const text = json.write(sampleInterview())
  expect(text.startsWith('{\n  "schemaVersion": 1,\n')).toBe(true)
  expect(interviewFromJson(text)).toStrictEqual(sampleInterview())
})

interface Row {
  record: string
  interviewId: string
}

const listNames: Record<string, string> = { series: 'series' }

/** Puts an interview together again from its records. */
function gathered(text: string): unknown {
  const lists = 'block participant turn exchange passage quote date event series issue'.split(' ')
  const whole: Record<string, unknown> = {}
  for (const name of lists) whole[listNames[name] ?? `${name}s`] = []
  for (const line of text.trimEnd().split('\n')) {
    const { record, interviewId, ...rest } = JSON.parse(line) as Row
    if (record === 'interview') Object.assign(whole, { id: interviewId, ...rest })
    else (whole[listNames[record] ?? `${record}s`] as unknown[]).push(rest)
  }
  return whole
}

test('JSON Lines give the interview back', () => {
  expect(gathered(ndjson.write(sampleInterview()))).toEqual(sampleInterview())
})

test('every line of JSON Lines tells its record and its interview', () => {
  const rows = ndjson
    .write(sampleInterview())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
  expect(rows[0]).toMatchObject({ record: 'interview', interviewId: 'sample', schemaVersion: 1 })
  expect(rows.every(({ interviewId }) => interviewId === 'sample')).toBe(true)
  expect(rows.map(({ record }) => record)).toContain('exchange')
})
