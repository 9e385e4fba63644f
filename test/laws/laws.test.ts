import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseInterview } from '../../src/index.ts'
import type { Interview } from '../../src/model/interview.ts'
import { brokenLaws } from '../../src/model/laws.ts'
import { interviewFromJson } from '../../src/schema.ts'
import { expectCommitted } from '../committed.ts'
import { type Fixture, fixtures } from './fixtures.ts'
import { goldWithout, partOf } from './gold.ts'
import { growthOf } from './growth.ts'
import { pretty } from './pretty.ts'

const parse = ({ input, options }: Fixture): Interview => parseInterview(input, options)

/** `expected.json`: everything that was found, but not which version found it. */
type Expected = Omit<Interview, 'generator'>

/** An interview without what changes from one version of the package to the next. */
const lasting = ({ generator: _, ...rest }: Interview): Expected => rest

function copiesOf({ input }: Fixture, count: number): Uint8Array | Uint8Array[] {
  if (Array.isArray(input)) return Array.from({ length: count }, () => input).flat()
  const copies = new Uint8Array(input.length * count)
  for (let i = 0; i < count; i++) copies.set(input, i * input.length)
  return copies
}

describe.for(fixtures)('$name', (fixture) => {
  const interview = parse(fixture)

  test('what is found is what was committed', () => {
    expectCommitted(join(fixture.folder, 'expected.json'), pretty(lasting(interview)))
  })

  test.runIf(fixture.gold)('what must be found is found', () => {
    const held = goldWithout(fixture.gold ?? {}, fixture.open)
    expect(partOf(held, interview)).toEqual(held)
  })

  test.each(fixture.open)('%s is still out of reach (else take it off the open list)', (field) => {
    const wanted = { [field]: fixture.gold?.[field] }
    expect(partOf(wanted, interview)).not.toEqual(wanted)
  })

  test('the language of the text is found', () => {
    expect(interview.source.language).toBe(fixture.language)
  })

  test('no law of the model is broken', () => {
    expect(brokenLaws(interview)).toEqual([])
  })

  test('JSON gives the same interview back, and the schema accepts it', () => {
    const json = JSON.stringify(interview)
    expect(JSON.parse(json)).toStrictEqual(interview)
    expect(interviewFromJson(json)).toStrictEqual(interview)
  })

  test('parsing again gives the same and leaves the input alone', () => {
    const copy = () => [fixture.input].flat().map((page) => Uint8Array.from(page))
    const before = copy()
    expect(parse(fixture)).toStrictEqual(interview)
    expect(copy()).toEqual(before)
  })

  test('the time zone of the machine changes nothing', () => {
    const home = process.env['TZ']
    for (const zone of ['UTC', 'Asia/Seoul', 'America/Los_Angeles']) {
      process.env['TZ'] = zone
      expect(parse(fixture), zone).toStrictEqual(interview)
    }
    if (home === undefined) delete process.env['TZ']
    else process.env['TZ'] = home
  })

  test('fifty copies take about fifty times as long', { timeout: 60_000, retry: 2 }, () => {
    const growth = growthOf((count) => {
      const copies = copiesOf(fixture, count)
      return () => parseInterview(copies, fixture.options)
    })
    expect(growth).toBeLessThan(50 * 5)
  })
})

test('switching the time zone works in this process', () => {
  const home = process.env['TZ']
  process.env['TZ'] = 'Asia/Seoul'
  expect(new Date(0).getHours()).toBe(9)
  if (home === undefined) delete process.env['TZ']
  else process.env['TZ'] = home
})
