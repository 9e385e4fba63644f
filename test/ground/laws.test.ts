import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractionOf, ground } from '../../src/ground/index.ts'
import { parseInterview } from '../../src/index.ts'
import { brokenLaws } from '../../src/model/laws.ts'
import { interviewFromJson } from '../../src/schema.ts'
import { fixtures } from '../laws/fixtures.ts'
import { growthOf } from '../laws/growth.ts'

const parsed = fixtures.map(({ name, input, options }) => ({
  name,
  interview: parseInterview(input, options),
}))
const talks = parsed.filter(({ interview }) => interview.turns.length > 3)

describe.for(parsed)('$name', ({ interview }) => {
  test('an untouched extraction has nothing to report', () => {
    const { report } = ground(interview, extractionOf(interview))
    expect(report.findings.filter(({ verdict }) => verdict !== 'exact')).toEqual([])
    expect(report.omitted).toEqual([])
    expect(report.cutOff).toBeUndefined()
    expect(report.coverage.extraction).toBe(1)
  })

  test('and gives the same turns back', () => {
    const { turns } = ground(interview, extractionOf(interview)).interview
    const shape = (list: typeof turns) =>
      list.map(({ role, paragraphs }) => [role, paragraphs.map(({ text }) => text)])
    expect(shape(turns)).toEqual(shape(interview.turns))
  })
})

/** What a model may do to a list of turns. */
const damage = fc.array(
  fc.record({
    turn: fc.nat(),
    kind: fc.constantFrom('drop', 'swap', 'join', 'cut', 'insert', 'repeat', 'shuffle', 'flip'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    words: fc.string({ unit: 'grapheme', maxLength: 30 }),
  }),
  { maxLength: 6 },
)

type Turns = NonNullable<ReturnType<typeof extractionOf>['turns']>
type Damage = typeof damage extends fc.Arbitrary<(infer T)[]> ? T : never

function damaged(turns: Turns, { turn, kind, at, words }: Damage): Turns {
  const i = turn % Math.max(1, turns.length)
  const one = turns[i]
  const next = turns[i + 1]
  if (one === undefined) return turns
  const place = Math.floor(at * one.text.length)
  const [head, tail] = [one.text.slice(0, place), one.text.slice(place)]
  if (kind === 'drop') return turns.toSpliced(i, 1)
  if (kind === 'repeat') return turns.toSpliced(i, 0, one)
  if (kind === 'cut') return turns.slice(0, i + 1).with(i, { ...one, text: head })
  if (kind === 'insert') return turns.with(i, { ...one, text: head + words + tail })
  if (kind === 'shuffle') return turns.with(i, { ...one, text: `${tail} ${head}` })
  if (kind === 'flip')
    return turns.with(i, { ...one, role: one.role === 'answer' ? 'question' : 'answer' })
  if (next === undefined) return turns
  if (kind === 'swap') return turns.with(i, next).with(i + 1, one)
  return turns.toSpliced(i, 2, { ...one, text: `${one.text}\n${next.text}` })
}

test('whatever a model does, the result is sound and in the words of the source', () => {
  fc.assert(
    fc.property(fc.constantFrom(...talks.keys()), damage, (which, faults) => {
      const { interview } = talks[which]!
      const given = extractionOf(interview)
      const turns = faults.reduce(damaged, given.turns ?? [])
      const grounding = ground(interview, { ...given, turns })
      expect(brokenLaws(grounding.interview)).toEqual([])
      expect(interviewFromJson(JSON.stringify(grounding.interview))).toEqual(grounding.interview)
      for (const { path, edits } of grounding.report.findings) {
        const text = turns[Number(/^turns\[(\d+)\]\.text$/.exec(path)?.[1])]?.text
        for (const { here, there } of edits) {
          expect(here.start).toBeLessThanOrEqual(here.end)
          if (text !== undefined) expect(here.end).toBeLessThanOrEqual(text.length)
          expect(there.end).toBeLessThanOrEqual(interview.source.text.length)
        }
      }
    }),
    { numRuns: 150 },
  )
}, 60_000)

test('words put into a turn are reported as inserted, and nothing else is', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...Array.from('bcdfghjklmnpqrstvwxz')),
    minLength: 4,
    maxLength: 9,
  })
  fc.assert(
    fc.property(
      fc.constantFrom(...talks.keys()),
      fc.nat(),
      fc.array(letters, { minLength: 3, maxLength: 12 }),
      (which, index, nonsense) => {
        const { interview } = talks[which]!
        const turns = extractionOf(interview).turns ?? []
        const i = index % turns.length
        const { text } = turns[i]!
        const said = nonsense.join(' ')
        const spot = text.search(/(?<=\p{L}{2}) (?=\p{L}{2})/u)
        if (spot < 0 || said.length * 2 > text.length) return
        const changed = `${text.slice(0, spot)} ${said}${text.slice(spot)}`
        const { report } = ground(interview, {
          turns: turns.with(i, { ...turns[i]!, text: changed }),
        })
        const edited = report.findings.filter(({ verdict }) => verdict !== 'exact')
        expect(edited.map(({ path }) => path)).toEqual([`turns[${String(i)}].text`])
        expect(
          edited[0]?.edits.map(({ kind, here }) => [kind, changed.slice(here.start, here.end)]),
        ).toEqual([['inserted', said]])
      },
    ),
    { numRuns: 100 },
  )
}, 60_000)

describe('time is linear', () => {
  const talk = [
    'Q: Who keeps the light of this island in winter, when nobody else is here?',
    'A: I do, with two dogs. The lamp itself needs little; the stairs need a new coat every year.',
    'Q: And the storms?',
    'A: They come in November. We count the waves and write them down in the book that my father began.',
  ]
  const texts = talk.map((line) => line.slice(3))
  const turnsOf = (list: readonly string[]) =>
    list.map((text, i) => ({
      role: i % 2 === 0 ? ('question' as const) : ('answer' as const),
      text,
    }))
  const copies = (count: number) => Array.from({ length: count }, () => texts).flat()
  const sourceOf = (count: number) =>
    parseInterview(Array.from({ length: count }, () => talk.join('\n\n')).join('\n\n'))

  test.each<[string, (list: string[]) => string[]]>([
    ['untouched', (list) => list],
    ['reversed', (list) => list.toReversed()],
    ['invented', (list) => list.map((text) => [...text].reverse().join(''))],
    ['one long string', (list) => [list.join(' ')]],
    ['one letter', (list) => list.map((text) => 'a'.repeat(text.length))],
    [
      'every third word gone',
      (list) =>
        list.map((text) =>
          text
            .split(' ')
            .filter((_, i) => i % 3 > 0)
            .join(' '),
        ),
    ],
  ])('%s', { timeout: 120_000, retry: 2 }, (_, change) => {
    const growth = growthOf((count) => {
      const source = sourceOf(count)
      const turns = turnsOf(change(copies(count)))
      return () => ground(source, { turns })
    })
    expect(growth).toBeLessThan(50 * 5)
  })
})
