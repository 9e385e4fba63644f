import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import {
  type Extraction,
  extractionJsonSchema,
  extractionOf,
  ground,
  type Grounding,
} from '../../src/ground/index.ts'
import { OnrecordError, parseInterview, speakerNameOf, textOf } from '../../src/index.ts'

const page = `The keeper of the light

By Ana Ruiz

Ida Holm has kept the light of the island for fourteen years.

The Ledger: When did you come to the island?

Ida Holm: I came in May 2011, by boat. The sea was calm that day. Nobody met me at the pier.

The Ledger: Was it lonely at first?

Ida Holm: Never. The gulls kept me company, and I had 1.5 metres of books.

The Ledger: Would you do it again?

Ida Holm: Without a second thought. I only wish that I had brought a second lamp.

The Ledger: Thank you for your time.`

const source = parseInterview(page)
const { turns: known = [] } = extractionOf(source)
const turns = known ?? []

/** The extraction with one text changed. */
const changed = (index: number, change: (text: string) => string): Grounding =>
  ground(source, {
    turns: turns.map((turn, i) => (i === index ? { ...turn, text: change(turn.text) } : turn)),
  })

const faultsOf = ({ report }: Grounding): string[] =>
  report.findings.flatMap(({ path, verdict, edits }) =>
    verdict === 'exact'
      ? []
      : [`${path} ${verdict} ${edits.map(({ kind }) => kind).join()}`.trim()],
  )

/** What stands at the places of the first edit: in the source. */
const thereIn = ({ interview, report }: Grounding): string | undefined => {
  const edit = report.findings.flatMap(({ edits }) => edits)[0]
  return edit && interview.source.text.slice(edit.there.start, edit.there.end)
}

it('has seven turns to start from', () => {
  expect(turns.map(({ role }) => role)).toHaveLength(7)
})

describe('what a model does to a turn is called by its name', () => {
  it.each<[string, number, (text: string) => string, string[], string | undefined]>([
    [
      'a word changed',
      1,
      (text) => text.replace('calm', 'wild'),
      ['turns[1].text edited replaced'],
      'calm',
    ],
    [
      'a first word changed',
      0,
      (text) => text.replace('When', 'Why'),
      ['turns[0].text edited replaced'],
      'When',
    ],
    [
      'a figure changed',
      3,
      (text) => text.replace('1.5', '15'),
      ['turns[3].text edited replaced'],
      '1.5',
    ],
    [
      'a sentence dropped',
      1,
      (text) => text.replace(' The sea was calm that day.', ''),
      ['turns[1].text edited dropped'],
      'The sea was calm that day',
    ],
    [
      'the last sentence dropped',
      1,
      (text) => text.replace(' Nobody met me at the pier.', ''),
      ['turns[1].text edited dropped'],
      'Nobody met me at the pier',
    ],
    [
      'the first sentence dropped',
      5,
      (text) => text.replace('Without a second thought. ', ''),
      ['turns[5].text edited dropped'],
      'Without a second thought',
    ],
    [
      'a sentence invented',
      5,
      (text) => `${text} The council never thanked me.`,
      ['turns[5].text edited inserted'],
      '',
    ],
    [
      'a turn invented',
      5,
      () => 'Ask my sister, she knows.',
      ['turns[5].text invented'],
      undefined,
    ],
    [
      'quotes and spaces changed',
      3,
      (text) => `“${text.replaceAll(' ', '  ')}”`.toUpperCase(),
      [],
      undefined,
    ],
    ['a label kept', 3, (text) => `Ida Holm: ${text}`, [], undefined],
  ])('%s', (_, index, change, faults, there) => {
    const grounding = changed(index, change)
    expect(faultsOf(grounding)).toEqual(faults)
    expect(thereIn(grounding)).toBe(there)
  })

  it('two turns joined', () => {
    const both = { ...turns[2]!, text: `${turns[2]!.text} ${turns[3]!.text}` }
    expect(faultsOf(ground(source, { turns: turns.toSpliced(2, 2, both) }))).toEqual([
      'turns[2].text edited joined',
    ])
  })

  it('a sentence invented before one of another turn', () => {
    const moved = 'The gulls kept me company, and I had 1.5 metres of books.'
    const invented = 'The council never thanked me for it.'
    const given = turns.map(({ role, text }, i) => ({
      role,
      text: i === 1 ? `${invented} ${moved} ${text}` : text.replace(moved, ''),
    }))
    expect(faultsOf(ground(source, { turns: given }))).toEqual([
      'turns[1].text edited inserted,moved',
      'turns[3].text edited dropped',
    ])
  })

  it('turns swapped', () => {
    const swapped = turns.with(2, turns[3]!).with(3, turns[2]!)
    expect(faultsOf(ground(source, { turns: swapped }))).toEqual(['turns[3].text reordered'])
  })

  it('a turn twice', () => {
    expect(faultsOf(ground(source, { turns: turns.toSpliced(4, 0, turns[3]!) }))).toEqual([
      'turns[4].text repeated',
    ])
  })

  it('words put in behind a first word that the caption before has, too', () => {
    const shown = parseInterview(
      `<h1>The keeper of the light</h1>
      <p><b>Was it lonely at first?</b></p>
      <p>Never, with that many gulls around.</p>
      <p><em>Read also: Where the flood fund went</em></p>
      <p><b>The council paid for the move of the lamp. Was that ever in doubt?</b></p>
      <p>Until the last week of the last year, and it went through by two votes.</p>
      <p><b>Would you do it again?</b></p>
      <p>Without a second thought, and in winter as well.</p>`,
      { hints: { kind: 'interview' } },
    )
    const { turns: said } = extractionOf(shown)
    const put = said!.map((turn) => ({
      ...turn,
      text: turn.text.replace(/^The c/u, 'The good old rich c'),
    }))
    const { report } = ground(shown, { turns: put })
    expect(report.findings.flatMap(({ edits }) => edits.map(({ kind }) => kind))).toEqual([
      'inserted',
    ])
  })

  it('a turn dropped', () => {
    const { report, interview } = ground(source, { turns: turns.toSpliced(3, 1) })
    expect(report.omitted.map(({ role, text }) => [role, text.slice(0, 6)])).toEqual([
      ['answer', 'Never.'],
    ])
    expect(interview.issues.map(({ code }) => code)).toContain('turn-omitted')
  })

  it('the output cut off', () => {
    const cut = turns.slice(0, 4).with(3, { ...turns[3]!, text: turns[3]!.text.slice(0, 30) })
    const { report, interview } = ground(source, { turns: cut })
    expect(report.findings[3]?.edits.map(({ kind }) => kind)).toEqual(['cut-off'])
    expect(report.cutOff).toEqual({ start: expect.any(Number) as number, end: page.length })
    expect(interview.issues.map(({ code }) => code)).toContain('extraction-cut-off')
  })
})

describe('the interview', () => {
  it('has the words of the source', () => {
    const { interview } = changed(1, (text) => text.replace('calm', 'wild'))
    expect(textOf(interview.turns[1]!)).toContain('The sea was calm')
  })

  it('lacks what is invented', () => {
    const { interview } = changed(5, () => 'Ask my sister, she knows.')
    expect(interview.turns).toHaveLength(6)
  })

  it('gives words to nobody whom the source does not name', () => {
    const { interview, report } = ground(source, {
      turns: turns.with(1, { ...turns[1]!, speaker: 'Bo Falk' }),
    })
    expect(speakerNameOf(interview, interview.turns[1]!)).toBeUndefined()
    expect(report.findings.find(({ path }) => path === 'turns[1].speaker')?.verdict).toBe(
      'invented',
    )
  })

  it('has the quotes of the extraction, where they stand', () => {
    const quotes = [
      { text: 'kept the light of the island', speaker: 'Ida Holm' },
      { text: 'I never liked the sea at all, to be honest.', speaker: 'Ida Holm' },
    ]
    const { interview, report } = ground(source, { turns, quotes })
    expect(interview.quotes.map(({ text }) => text)).toEqual(['kept the light of the island'])
    expect(report.findings.filter(({ path }) => path.endsWith('].text')).at(-1)?.verdict).toBe(
      'invented',
    )
  })
})

describe('what is accepted', () => {
  it('is text, bytes or a parsed source', () => {
    const reports = [page, new TextEncoder().encode(page), source].map(
      (input) => ground(input, { turns }).report,
    )
    expect(reports[0]).toEqual(reports[2])
    expect(reports[1]).toEqual(reports[2])
  })

  it('is JSON, in a code fence, too, and as far as it goes', () => {
    const json = JSON.stringify({ turns })
    expect(faultsOf(ground(source, `\`\`\`json\n${json}\n\`\`\``))).toEqual([])
    const { report } = ground(source, json.slice(0, json.indexOf('the gulls')))
    expect(report.cutOff).toBeUndefined()
    const cut = ground(source, json.slice(0, json.indexOf('kept me company')))
    expect(cut.report.cutOff).toBeDefined()
    expect(cut.interview.turns).toHaveLength(4)
  })

  it('is null for what is not known', () => {
    expect(faultsOf(ground(source, { headline: null, turns: null, quotes: null }))).toEqual([])
  })

  it.each<[unknown, string]>([
    [{ turns: [{ role: 'anser', text: 'No.' }] }, 'turns[0].role: expected "question" or "answer"'],
    ['neither here nor there', 'this is no JSON'],
  ])('is refused with the path: %j', (value, message) => {
    expect(() => ground(source, value)).toThrow(OnrecordError)
    expect(() => ground(source, value)).toThrow(message)
  })

  it('keeps to the schema for models, which has no keyword that they refuse', () => {
    const schema = extractionJsonSchema()
    const validate = new Ajv2020().compile(schema)
    const whole: Extraction = extractionOf(source)
    expect(validate(whole)).toBe(true)
    expect(validate({ ...whole, extra: 1 })).toBe(false)
    expect(JSON.stringify(schema)).not.toMatch(
      /"(?:minLength|pattern|format|default|\$ref|oneOf|\$schema)"/,
    )
  })
})
