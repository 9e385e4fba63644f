import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Interview } from '../../../src/model/interview.ts'
import type { Quote } from '../../../src/model/quote.ts'
import type { Span } from '../../../src/model/span.ts'
import { parseInterview } from '../../../src/index.ts'
import { brokenLaws } from '../../../src/model/laws.ts'
import { findEchoes } from '../../../src/stages/echoes/echoes.ts'
import { growthOf } from '../../laws/growth.ts'
import { interviewOf, type Part } from '../../sample.ts'
import { originalArticle, orSkipped } from '../../tcs/original-article.ts'

/** An interview with a lead, in which what stands between “ and ” is quoted, and the echoes in it. */
function withLead(lead: string, answers: readonly string[], attributed = true): Interview {
  const parts: Part[] = answers.flatMap((answer): Part[] => [
    { role: 'question', paragraphs: ['And how was it in those years?'] },
    { role: 'answer', paragraphs: answer.split('\n') },
  ])
  const interview = interviewOf([{ passage: 'lead', text: lead }, ...parts])
  const quotes = [...lead.matchAll(/“([^“”]*)”/gu)].map((match): Quote => {
    const span = { start: match.index + 1, end: match.index + match[0].length - 1 }
    const text = match[1] ?? ''
    const id = `q${String(span.start)}`
    return { id, span, text, kind: 'direct', pieces: [span], attributed, by: 'test' }
  })
  return { ...interview, ...findEchoes(interview.source.text, quotes, interview.turns) }
}

const textAt = ({ source }: Interview, { start, end }: Span): string =>
  source.text.slice(start, end)

/** What the first quote repeats, and how the answer was edited. */
function echoIn(lead: string, answers: readonly string[], attributed = true) {
  const interview = withLead(lead, answers, attributed)
  expect(brokenLaws(interview)).toEqual([])
  const echo = interview.quotes[0]?.echo
  if (echo === undefined) return undefined
  const edits = echo.edits.map(({ kind, quote, answer }) => [
    kind,
    textAt(interview, quote),
    textAt(interview, answer),
  ])
  return [textAt(interview, echo.span), ...edits]
}

const answers = [
  'We were confronted with floods, debts and the temptation to sell. But the town has always turned its losses into songs.',
  'The mill went first. Then the bakery closed, and for two winters nobody came. It could have led to ruin on both banks.',
]

describe('a quote is linked to the answer that it repeats', () => {
  it.each<[string, string, (string | string[])[]]>([
    [
      'word for word',
      '“the town has always turned its losses into songs”, says Holm.',
      ['the town has always turned its losses into songs'],
    ],
    ['a short one', 'It meant “ruin on both banks”, she says.', ['ruin on both banks']],
    [
      'words dropped',
      '“We were confronted with debts and the temptation to sell,” says Holm.',
      [
        'We were confronted with floods, debts and the temptation to sell',
        ['dropped', '', 'floods'],
      ],
    ],
    [
      'words in brackets',
      '“[The people of Karst] were confronted with floods, debts and the temptation to sell,” says Holm.',
      [
        'We were confronted with floods, debts and the temptation to sell',
        ['replaced', 'The people of Karst', 'We'],
      ],
    ],
    [
      'a word replaced',
      '“the town has often turned its losses into songs”, says Holm.',
      ['the town has always turned its losses into songs', ['replaced', 'often', 'always']],
    ],
    [
      'sentences joined',
      '“The mill went first, then the bakery closed,” says Holm.',
      ['The mill went first. Then the bakery closed', ['joined', ', ', '. ']],
    ],
  ])('%s', (_, lead, expected) => {
    expect(echoIn(lead, answers)).toEqual(expected)
  })

  it('in a script without spaces', () => {
    const said = ['最初の冬は誰も来ませんでした。それでも私たちは毎日港の明かりをつけていました。']
    expect(echoIn('「“私たちは毎日港の灯をつけていました”」と彼女は言う。', said)).toEqual([
      '私たちは毎日港の明かりをつけていました',
      ['replaced', '灯', '明かり'],
    ])
  })
})

describe('none is made', () => {
  it.each([
    [
      'of a common phrase',
      '“at the same time”, says Holm.',
      ['It rained, and at the same time the sun shone. At the same time we sold out.'],
    ],
    [
      'of a name',
      'The “Karst River Festival” is old.',
      ['I founded the Karst River Festival with my sister.'],
    ],
    [
      'of a title that nobody speaks',
      'She wrote “the long way”.',
      ['It was the long way home for all of us.'],
    ],
    ['of words that differ in most', '“We never sold anything to the banks,” says Holm.', answers],
    ['of a word', '“temptation”, says Holm.', answers],
  ])('%s', (_, lead, said) => {
    expect(echoIn(lead, said, !lead.includes('wrote'))).toBeUndefined()
  })

  it('for a quote inside the dialogue', () => {
    const { turns, source } = interviewOf([{ role: 'answer', paragraphs: answers }])
    const span = turns[0]!.paragraphs[0]!.span
    const quote: Quote = {
      id: 'q0',
      span,
      text: source.text.slice(span.start, span.end),
      kind: 'direct',
      pieces: [span],
      attributed: true,
      by: 'test',
    }
    expect(findEchoes(source.text, [quote], turns).quotes).toEqual([quote])
  })
})

describe('answers that repeat each other', () => {
  const long =
    'First, the wells ran dry in all three valleys, and with them the mills that had fed the towns. Second, nobody trusted the council any more.'

  it('are linked, with the differences', () => {
    const interview = withLead('A lead.', [
      `You see, ${long}`,
      'I was away then.',
      `Again: ${long.replace('ran dry', 'fell silent')} That is all.`,
    ])
    expect(brokenLaws(interview)).toEqual([])
    const repeats = interview.turns.map((turn) => turn.repeats?.length ?? 0)
    expect(repeats).toEqual([0, 0, 0, 0, 0, 1])
    const repeat = interview.turns[5]!.repeats![0]!
    expect(repeat.of.turnId).toBe(interview.turns[1]!.id)
    expect(textAt(interview, repeat.span)).toMatch(/^First, .* any more$/)
    expect(
      repeat.of.edits.map(({ kind, quote, answer }) => [
        kind,
        textAt(interview, quote),
        textAt(interview, answer),
      ]),
    ).toEqual([['replaced', 'fell silent', 'ran dry']])
  })

  it('are not, where they share a sentence of courtesy', () => {
    const thanks = 'Thank you very much for having me on the programme today.'
    const { turns } = withLead('A lead.', [`Yes. ${thanks}`, `No. ${thanks}`])
    expect(turns.every(({ repeats }) => repeats === undefined)).toBe(true)
  })
})

it('edits give the quote back when they are made in the answer', () => {
  const word = fc.string({
    unit: fc.constantFrom(...Array.from('abcdefghij')),
    minLength: 3,
    maxLength: 8,
  })
  const base =
    'the keeper counts the waves and writes them down in the book that her father began before the war'.split(
      ' ',
    )
  fc.assert(
    fc.property(
      fc.nat({ max: base.length - 1 }),
      fc.array(word, { maxLength: 2 }),
      fc.nat({ max: 2 }),
      (at, put, gone) => {
        const quote = base.toSpliced(at, gone, ...put).join(' ')
        const interview = withLead(`“${quote}”, says Holm.`, [`${base.join(' ')}.`])
        const echo = interview.quotes[0]?.echo
        if (echo === undefined) return
        const parts: string[] = []
        let from = echo.span.start
        for (const { quote: here, answer } of echo.edits) {
          parts.push(
            interview.source.text.slice(from, answer.start),
            ' ',
            textAt(interview, here),
            ' ',
          )
          from = answer.end
        }
        parts.push(interview.source.text.slice(from, echo.span.end))
        expect(parts.join('').split(/\s+/u).filter(Boolean)).toEqual(
          quote.split(/\s+/u).filter(Boolean),
        )
      },
    ),
  )
})

it('time is linear', { timeout: 60_000, retry: 2 }, () => {
  const growth = growthOf((count) => {
    const { source, turns, quotes } = withLead(
      answers
        .map((answer) => `“${answer}”`)
        .join(' ')
        .concat(' ')
        .repeat(count),
      Array.from({ length: count }, () => answers).flat(),
    )
    return () => findEchoes(source.text, quotes, turns)
  })
  expect(growth).toBeLessThan(50 * 5)
})

describe.skipIf(originalArticle === undefined)(`the TCS article${orSkipped}`, () => {
  const interview = parseInterview(originalArticle ?? '')

  it('quotes answers in headline and lead, with their edits', () => {
    const inLead = interview.quotes.filter(({ span }) => span.start < 1200)
    // The second quotes two clauses: an article is gone, and what stands between them.
    expect(inLead.map(({ echo }) => echo?.edits.map(({ kind }) => kind))).toEqual([
      [],
      ['dropped', 'dropped'],
      [],
      ['replaced'],
      [],
    ])
    const [edit] = inLead[1]?.echo?.edits ?? []
    expect(textAt(interview, edit!.answer)).toBe('the')
  })

  it('leaves the motto alone', () => {
    expect(
      interview.quotes.filter(({ attributed }) => !attributed).map(({ echo }) => echo),
    ).toEqual([undefined])
  })

  it('has one answer that repeats another', () => {
    const repeating = interview.turns.filter(({ repeats }) => repeats !== undefined)
    expect(repeating.map(({ id }) => id)).toEqual([interview.turns[13]?.id])
    expect(repeating[0]?.repeats?.map(({ of }) => of.turnId)).toEqual([interview.turns[3]?.id])
  })
})
