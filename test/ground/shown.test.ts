import { describe, expect, test } from 'vitest'
import { extractionOf, ground } from '../../src/ground/index.ts'
import { parseInterview, type TurnRole } from '../../src/index.ts'

interface Page {
  name: string
  html: string
  turns: { role: TurnRole; text: string }[]
}

const turnsOf = (texts: readonly string[]): Page['turns'] =>
  texts.map((text, i) => ({ role: i % 2 === 0 ? 'question' : 'answer', text }))

const pageOf = (name: string, texts: readonly string[], set: (text: string) => string): Page => ({
  name,
  html: `<html><body><article><h1>The last bell founder</h1>${texts.map(set).join('\n')}</article></body></html>`,
  turns: turnsOf(texts),
})

const foundry = [
  'The workshop and its history.',
  'My grandfather opened it after the war. It had one furnace and no roof at all.',
  'On casting in winter.',
  'Bronze does not mind the cold. It is the clay that cracks, and then a month of work is lost.',
  'The apprentices.',
  'There were four of them once. Today nobody in the valley wants to stand beside a fire.',
  'What a bell should sound like.',
  'A little lower than one expects. People hear the hum more than they hear the stroke.',
  'The plans for next year.',
  'We will cast one for the harbour, and then I would like to sleep for a week.',
]

const remarks = [
  'You have always said that the sea decides.',
  'It decides when we leave and when we eat. The rest is mending nets.',
  'I imagine the nights are long out there.',
  'They are short, in fact. Somebody always wakes you for the next haul.',
  'Your sons went to the city.',
  'They did, and they were right to. I would not wish these hands on anyone.',
  'Still you go out every morning.',
  'I go because the boat is paid for. That is the whole secret.',
]

const orchard = [
  'Tell us about the first trees.',
  'They came from a monastery that closed. We carried them here on a hay cart.',
  'And the wasps.',
  'The wasps belong to the place. We put out a plate of jam for them in August.',
  'So you never sprayed.',
  'Never once. My neighbour did, and he has no more plums than I have.',
  'Let us talk about prices.',
  'A crate brings less than it did when I was twenty. I do it for the blossom.',
]

const pages: Page[] = [
  pageOf(
    'questions without a question mark, in plain paragraphs',
    foundry,
    (text) => `<p>${text}</p>`,
  ),
  pageOf('remarks for questions', remarks, (text) => `<div>${text}</div>`),
  pageOf('one block with line breaks', orchard, (text) => `${text}<br>`),
  pageOf('a list of items', [...remarks, ...orchard], (text) => `<li>${text}</li>`),
]

const kindsOf = (page: Page, turns: Page['turns']): string[] =>
  ground(page.html, { turns }).report.findings.flatMap(({ edits }) => edits.map(({ kind }) => kind))

describe.for(pages)('$name', (page) => {
  const alone = parseInterview(page.html, { hints: { kind: 'interview' } })

  test('is not read rightly without help', () => {
    const found = (extractionOf(alone).turns ?? []).map(({ text }) => text)
    expect(found).not.toEqual(page.turns.map(({ text }) => text))
  })

  test('an untouched extraction has nothing to report', () => {
    const { report } = ground(page.html, { turns: page.turns })
    expect(report.findings.filter(({ verdict }) => verdict !== 'exact')).toEqual([])
    expect(report.omitted).toEqual([])
    expect(report.cutOff).toBeUndefined()
  })

  test.for([3, 5])('answer %i is missed when it is left out', (at) => {
    const { report } = ground(page.html, { turns: page.turns.toSpliced(at, 1) })
    expect(report.omitted.map(({ role, text }) => [role, text.slice(0, 12)])).toEqual([
      ['answer', page.turns[at]!.text.slice(0, 12)],
    ])
  })

  test('a joined answer and question are found', () => {
    const [one, other] = [page.turns[3]!, page.turns[4]!]
    const joined = { ...one, text: `${one.text}\n\n${other.text}` }
    const kinds = kindsOf(page, page.turns.toSpliced(3, 2, joined))
    expect(kinds).toEqual(['joined'])
  })
})

test('a parsed interview is taken as it is', () => {
  const { html, turns } = pages[0]!
  const parsed = parseInterview(html, { hints: { kind: 'interview' } })
  expect(ground(parsed, { turns }).interview.blocks).toEqual(parsed.blocks)
})
