import { describe, expect, it } from 'vitest'
import { fromLabels, labelsJsonSchema, outlineOf, rolesFrom } from '../../src/ground/index.ts'
import { parseInterview, speakerNameOf, textOf } from '../../src/index.ts'
import { brokenLaws } from '../../src/model/laws.ts'

const page = `<h1>The keeper</h1>
<p>Ida Holm keeps the light.</p>
<p><b>Was it lonely?</b> Never. The gulls kept me company.</p>
<p>And I had my books.</p>
<p>Photo: the pier</p>
<p><b>Would you do it again?</b></p>
<p>Ida Holm: Without a second thought.</p>`

const labels = {
  labels: [
    { from: 3, to: 3, role: 'question', speaker: null },
    { from: 4, to: 5, role: 'answer', speaker: 'Ida Holm' },
    { from: 6, to: 6, role: 'none', speaker: null },
    { from: 7, to: 7, role: 'question', speaker: null },
    { from: 8, to: 8, role: 'answer', speaker: 'Bo Falk' },
  ],
}

describe('outlineOf', () => {
  it('numbers blocks, and what shares a paragraph', () => {
    expect(outlineOf(page).text.split('\n').slice(0, 5)).toEqual([
      '1 The keeper',
      '2 Ida Holm keeps the light.',
      '3 Was it lonely?',
      '4 Never. The gulls kept me company.',
      '5 And I had my books.',
    ])
  })

  it('shows long blocks by both ends', () => {
    expect(outlineOf(page, { longest: 20 }).text.split('\n')[3]).toBe('4 Never. Th …  company.')
  })

  it('shows nothing when nothing is doubtful', () => {
    const sure = { ...parseInterview(page), issues: [] }
    expect(outlineOf(sure, { only: 'doubts' })).toEqual({ text: '', blocks: [] })
  })
})

describe('fromLabels', () => {
  const interview = fromLabels(page, labels)

  it('makes turns of blocks, in the words of the source', () => {
    expect(interview.turns.map((turn) => [turn.role, textOf(turn)])).toEqual([
      ['question', 'Was it lonely?'],
      ['answer', 'Never. The gulls kept me company.\n\nAnd I had my books.'],
      ['question', 'Would you do it again?'],
      ['answer', expect.stringMatching(/Without a second thought\.$/) as string],
    ])
    expect(brokenLaws(interview)).toEqual([])
  })

  it('knows speakers whom the source names, and no others', () => {
    expect(interview.turns.map((turn) => speakerNameOf(interview, turn))[1]).toBe('Ida Holm')
    expect(interview.turns[3]?.participantId).toBeUndefined()
  })

  it('passes over numbers of no block, and gives a block to the first label', () => {
    const odd = [
      { from: 3, to: 4, role: 'question' },
      { from: 4, to: 5, role: 'answer' },
      { from: 70, to: 900_000_000, role: 'answer' },
      { from: -5, to: 0, role: 'question' },
    ]
    const { turns } = fromLabels(page, { labels: odd })
    expect(turns.map(({ role, paragraphs }) => [role, paragraphs.length])).toEqual([
      ['question', 2],
      ['answer', 1],
    ])
  })

  it('refuses what are no labels', () => {
    expect(() => fromLabels(page, { labels: [{ from: 'one' }] })).toThrow('labels[0].from')
  })

  it('asks models for whole numbers without bounds', () => {
    expect(JSON.stringify(labelsJsonSchema())).not.toMatch(/imum/)
  })
})

it('rolesFrom turns labels into hints for parsing again', () => {
  const { text } = parseInterview(page).source
  expect(
    rolesFrom(page, labels).map(({ start, role }) => [text.slice(start, start + 5), role]),
  ).toEqual([
    ['Was i', 'question'],
    ['Never', 'answer'],
    ['And I', 'answer'],
    ['Photo', 'none'],
    ['Would', 'question'],
    ['Ida H', 'answer'],
  ])
})
