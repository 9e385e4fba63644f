import { describe, expect, test } from 'vitest'
import { textAt } from '../../src/index.ts'
import { brokenLaws, faultsOf } from '../../src/schema.ts'
import { bind } from '../../src/tcs/bind.ts'
import { parts } from '../../src/tcs/copy.ts'
import type { Original } from '../../src/tcs/data/original.ts'
import { type BoundTcs, tcs } from '../../src/tcs/index.ts'
import { lettersOf } from '../../src/tcs/letters.ts'
import { lineOf, printOf } from '../../src/tcs/print.ts'
import { originalArticle, originalLines, orSkipped, pageOf } from './original-article.ts'

/** As many invented paragraphs as the article has, so that the logic is tested without it. */
const invented = parts.map((part, i) => {
  const season = ['spring', 'summer', 'autumn', 'winter'][i % 4] ?? ''
  const what = 'passage' in part ? part.passage : `${part.role} on ${part.exchange}`
  const end = 'role' in part && part.role === 'question' ? '?' : '.'
  return `“Number ${String(i)}, the ${what}”: in ${season} the keeper’s boat brought ${String(i * 37)} lamps ashore${end}`
})

const standIn: Original = {
  prints: invented.map((text) => lineOf(printOf(lettersOf(text).text))),
  marks: { 'event:written-interview': [[0, 0, 7]], 'event:secretariat-founded': [[8, 0, 6]] },
}

/** An article under test: its paragraphs, and what binds a copy of it. */
interface Case {
  name: string
  paragraphs: readonly string[]
  bindTo: (input: string) => Promise<BoundTcs>
}

const cases: Case[] = [
  {
    name: 'a stand-in',
    paragraphs: invented,
    bindTo: (input) => Promise.resolve().then(() => bind(input, standIn)),
  },
  {
    name: `the article${orSkipped}`,
    paragraphs: originalLines,
    bindTo: (input) => tcs.bind(input),
  },
]

const header = 'date 2025-03-11 A headline\nPublished: 11 Mar. 2025, 15:20\n- LIM JEONG-WON\n'

/** The words of a bound interview, as the paragraphs from the first question on. */
const wordsOf = (bound: BoundTcs): string[] =>
  tcs.keys.exchanges.flatMap((key) => {
    const { question, answer } = bound.exchange(key)
    return [...(question === undefined ? [] : [question]), ...answer]
  })

const issuesOf = ({ interview }: BoundTcs): string[] => interview.issues.map(({ code }) => code)

const firstQuestion = parts.findIndex((part) => 'exchange' in part)

describe.each(cases)('binding $name', ({ paragraphs, bindTo }) => {
  const isAtHand = paragraphs.length > 0
  const turns = paragraphs.slice(firstQuestion)
  const textOf = (lines: readonly string[]): string => `${header}${lines.join('\n')}\n`
  const copies: [string, (lines: readonly string[]) => string][] = [
    ['a text', textOf],
    ['a text with blank lines', (lines) => textOf(lines).replaceAll('\n', '\r\n\r\n')],
    ['a page', (lines) => pageOf('A headline', lines)],
  ]

  test.skipIf(!isAtHand).each(copies)(
    '%s gives seven exchanges, word for word',
    async (_, copy) => {
      const bound = await bindTo(copy(paragraphs))
      expect(wordsOf(bound)).toEqual(turns)
      expect(bound.interview.issues).toEqual([])
      expect(bound.interview.exchanges.map(({ id }) => id)).toEqual(tcs.keys.exchanges)
      expect(bound.interview.passages.map(({ text }) => text)).toEqual(
        paragraphs.slice(0, firstQuestion),
      )
      expect(brokenLaws(bound.interview)).toEqual([])
      expect(faultsOf(JSON.stringify(bound.interview))).toEqual([])
    },
  )

  test.skipIf(!isAtHand).each(copies)('%s with captions and an advertisement', async (_, copy) => {
    const between = [...paragraphs]
    between.splice(12, 0, 'Flags of the three countries. [THE PAPER]', 'Subscribe and read on')
    between.splice(5, 0, 'Lee Hee-sup, secretary general, at his office')
    between.splice(25, 0, 'Would you like to know more? Sign up for our newsletter.')
    const bound = await bindTo(copy(between))
    expect(wordsOf(bound)).toEqual(turns)
    expect(bound.interview.issues).toEqual([])
  })

  test.skipIf(!isAtHand).each(copies)('%s that lacks any one paragraph', async (_, copy) => {
    for (const i of paragraphs.keys()) {
      const bound = await bindTo(copy(paragraphs.filter((_text, j) => j !== i)))
      expect(issuesOf(bound), String(i)).toEqual(['paragraph-missing'])
      expect(wordsOf(bound)).toEqual(turns.filter((_text, j) => j + firstQuestion !== i))
      expect(brokenLaws(bound.interview)).toEqual([])
    }
  })

  test.skipIf(!isAtHand).each(copies)('%s that changed any one paragraph', async (_, copy) => {
    for (const [i, text] of paragraphs.entries()) {
      const words = text.split(' ')
      words.splice(3, 2, 'quite', 'other', 'words')
      const changed = paragraphs.map((other, j) => (j === i ? words.join(' ') : other))
      const bound = await bindTo(copy(changed))
      expect(issuesOf(bound), String(i)).toEqual(['paragraph-changed'])
      const [{ span } = { span: undefined }] = bound.interview.issues
      expect(textAt(bound.interview, span!).text).toBe(changed[i])
      expect(wordsOf(bound)).toEqual(changed.slice(firstQuestion))
      expect(brokenLaws(bound.interview)).toEqual([])
    }
  })

  test.skipIf(!isAtHand)('says which paragraphs are missing and which are changed', async () => {
    const lines = [...paragraphs]
    const [{ length }] = [lines]
    lines[length - 1] = `${lines[length - 1] ?? ''} And one more sentence.`
    lines.splice(14, 1)
    const { interview } = await bindTo(textOf(lines))
    expect(interview.issues.map(({ message }) => message)).toEqual([
      "The copy lacks the answer in 'regional-security'.",
      "The copy has changed paragraph 2 of the answer in 'obstacles-and-prospects'.",
    ])
  })

  test.skipIf(!isAtHand)(
    'the lead alone is an incomplete copy, another article is none',
    async () => {
      const bound = await bindTo(textOf(paragraphs.slice(0, firstQuestion)))
      expect(issuesOf(bound)).toHaveLength(19)
      expect(bound.exchange('regional-security')).toEqual({
        key: 'regional-security',
        topics: tcs.exchange('regional-security').topics,
        answer: [],
      })
      for (const other of ['', 'A short note.', tcs.interview.source.text, paragraphs[9] ?? ''])
        await expect(bindTo(other)).rejects.toThrow(
          expect.objectContaining({ code: 'not-the-article' }),
        )
    },
  )
})

describe.skipIf(originalArticle === undefined)(`the article's findings${orSkipped}`, () => {
  test('stand under the same keys', async () => {
    const { interview } = await tcs.bind(new TextEncoder().encode(originalArticle))
    const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id)
    for (const list of ['events', 'dates', 'quotes', 'series', 'participants'] as const)
      expect(idsOf(interview[list])).toEqual(idsOf(tcs.interview[list]))
    expect(interview.article).toMatchObject({
      publisher: 'Korea JoongAng Daily',
      published: '2025-03-11T15:20',
    })
  })

  test('a quote that an answer repeats names what the paper changed', async () => {
    const { interview } = await tcs.bind(originalArticle ?? '')
    const echoes = interview.quotes.map(({ echo }) => echo?.edits.map(({ kind }) => kind))
    expect(echoes).toEqual([['dropped'], [], [], ['replaced'], undefined])
    const [first] = interview.quotes
    const [edit] = first?.echo?.edits ?? []
    expect(textAt(interview, edit!.answer).text).toBe('the')
  })
})
