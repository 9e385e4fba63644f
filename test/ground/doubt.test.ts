import { expect, it } from 'vitest'
import { extractionOf, ground } from '../../src/ground/index.ts'
import { type Interview, parseInterview, type Turn } from '../../src/index.ts'

const page = `The keepers of the light

The Ledger: When did you come to the island?

Ida Holm: I came in May 2011, by boat. The sea was calm that day.

Bo Falk: And I came two years later, with the first of the goats.

The Ledger: Was it lonely at first?

Ida Holm: Never at all. The gulls kept me company all through the winter.

Later that year the lamp went out. We lit it with oil for a week.

The Ledger: Who carried the oil up the stairs?

Bo Falk: The two of us did, each with a can in either hand.`

const source = parseInterview(page)
const turns = extractionOf(source).turns ?? []

/** The source as parsing would give it with less certainty. */
const doubted = (change: (turn: Turn, index: number) => Turn[]): Interview => ({
  ...source,
  turns: source.turns.flatMap(change),
})

const unsure = (confidence: number) => doubted((turn) => [{ ...turn, confidence }])

const kindsIn = (base: Interview, given: typeof turns): string[] =>
  ground(base, { turns: given }).report.findings.flatMap(({ edits }) =>
    edits.map(({ kind }) => kind),
  )

it('has eight paragraphs in seven turns to start from', () => {
  expect(turns).toHaveLength(7)
  expect(source.turns.flatMap(({ paragraphs }) => paragraphs)).toHaveLength(8)
})

it('a labelled turn is missed where its speaker speaks elsewhere, however like its neighbour', () => {
  const { omitted } = ground(unsure(0.9), { turns: turns.toSpliced(2, 1) }).report
  expect(omitted.map(({ text }) => text)).toEqual([
    source.turns[2]!.paragraphs[0]!.text.slice(0, -1),
  ])
})

it('an unsure turn without a label is not', () => {
  const base = doubted(({ label: _, ...turn }) => [{ ...turn, confidence: 0.9 }])
  expect(ground(base, { turns: turns.toSpliced(2, 1) }).report.omitted).toEqual([])
})

it('an answer is missed that parsing took for one with the question behind it', () => {
  const base = doubted((turn, i) => {
    if (i === 3 || i === 5) return []
    if (i !== 4) return [turn]
    const paragraphs = [4, 5].flatMap((at) => source.turns[at]!.paragraphs)
    return [{ ...turn, paragraphs, confidence: 0.6 }]
  })
  const { omitted } = ground(base, { turns: turns.toSpliced(4, 1) }).report
  expect(omitted.map(({ role, text }) => [role, text.slice(0, 9)])).toEqual([
    ['answer', 'Never at '],
  ])
})

it('a first line is missed that ends without a full stop', () => {
  const text = page.replace('through the winter.', 'through the winter')
  const base = parseInterview(text)
  const given = turns.map(({ role, text: said }, i) => ({
    role,
    text: i === 4 ? said.split('\n').at(-1)! : said,
  }))
  const hesitant = { ...base, turns: base.turns.map((turn) => ({ ...turn, confidence: 0.9 })) }
  expect(kindsIn(hesitant, given)).toEqual(['dropped'])
})

it('an output is cut off that ends with a whole paragraph, though parsing is unsure of the rest', () => {
  const cut = turns.slice(0, 5).map(({ role, text }) => ({ role, text: text.split('\n')[0]! }))
  expect(ground(unsure(0.9), { turns: cut }).report.cutOff).toBeDefined()
})

it('a turn without a label among labelled ones is joined to the one before only if parsing is sure', () => {
  const last = source.turns[4]!
  const split = (confidence: number) =>
    doubted((turn, i) => {
      if (i !== 4) return [turn]
      const { label: _, ...rest } = last
      return [
        { ...last, paragraphs: last.paragraphs.slice(0, 1) },
        { ...rest, id: 'x', role: 'question', paragraphs: last.paragraphs.slice(1), confidence },
      ]
    })
  expect(kindsIn(split(0.8), turns)).toEqual([])
  expect(kindsIn(split(0.99), turns)).toEqual(['joined'])
})

it('turns are joined where the second is a word between labels', () => {
  const base = parseInterview(
    page.replace('And I came two years later, with the first of the goats.', 'So.'),
  )
  const given = (extractionOf(base).turns ?? []).map(({ role, text }) => ({ role, text }))
  const [one, other] = [given[1]!, given[2]!]
  const joined = given.toSpliced(1, 2, { ...one, text: `${one.text}\n\n${other.text}` })
  expect(kindsIn(base, joined)).toEqual(['joined'])
})

it('a sentence is invented though a word of it stands behind the dialogue', () => {
  const base = parseInterview(`${page}

About the paper

The Ledger is written by volunteers, and every subscription keeps the presses running.`)
  const given = turns.map(({ role, text }, i) => ({
    role,
    text: i === 6 ? `${text} All of our volunteers went home before the end of that summer.` : text,
  }))
  const { findings } = ground(base, { turns: given }).report
  expect(findings[6]?.edits.map(({ kind }) => kind)).toEqual(['inserted'])
})
