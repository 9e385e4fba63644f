import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseInterview } from '../src/index.ts'
import { standardKit } from '../src/kit.ts'
import { parseWith } from '../src/parse.ts'
import type { Kit } from '../src/shapes/kit.ts'

const page = readFileSync(
  new URL('../fixtures/dialogue/river-festival/input.html', import.meta.url),
  'utf8',
)
const { readers, languages, conventions, ...finders } = standardKit
const bare: Kit = { readers, languages, conventions }

describe('a kit without finders', () => {
  const whole = parseInterview(page)
  const { quotes, dates, events, series, turns, ...rest } = parseWith(bare, page)

  test('finds neither dates, quotes nor events', () => {
    expect([dates, quotes, events, series]).toEqual([[], [], [], []])
    expect([whole.dates, whole.quotes].map(({ length }) => length)).not.toContain(0)
  })

  test('finds all else as the standard kit does', () => {
    expect(rest).toEqual(withoutFound(whole))
    expect(turns).toEqual(whole.turns.map(({ repeats: _, ...turn }) => turn))
  })

  test('finds with one what the standard kit finds', () => {
    const { findDates } = finders
    const kit = { ...bare, ...(findDates && { findDates }) }
    expect(parseWith(kit, page).dates).toEqual(whole.dates)
  })
})

/** What no finder has a part in. */
function withoutFound(interview: ReturnType<typeof parseInterview>): object {
  const { quotes: _q, dates: _d, events: _e, series: _s, turns: _t, ...rest } = interview
  return rest
}
