import { describe, expect, test } from 'vitest'
import { followUpsTo } from '../../../src/accessors/exchanges.ts'
import { parseInterview } from '../../../src/index.ts'
import * as languages from '../../../src/languages/index.ts'

/** By exchange: the index of the one that it takes up. */
function linksOf(format: string, text: string, language: string): (number | undefined)[] {
  const { exchanges } = parseInterview(text, { format, language, hints: { kind: 'interview' } })
  const ids = exchanges.map(({ id }) => id)
  return exchanges.map(({ followUpTo }) =>
    followUpTo === undefined ? undefined : ids.indexOf(followUpTo),
  )
}

/** Whether the second of two questions takes up the answer to the first. */
const isTakenUp = (first: string, second: string, language: string): boolean =>
  linksOf('plain', `Q: ${first}\n\nA: ${answer}\n\nQ: ${second}\n\nA: ${answer}`, language)[1] === 0

const answer = '…, 2010, …, 2012.'

describe('a question takes up the answer before', () => {
  test.each([
    ['en', 'Why?'],
    ['en', 'Such as?'],
    ['en', 'And did that help you?'],
    ['en', '“But why did they leave?”'],
    ['de', 'Inwiefern?'],
    ['de', 'Und wie lernt man das?'],
    ['fr', 'Et cela vous a suffi ?'],
    ['es', '¿Por ejemplo?'],
    ['it', 'E questo è bastato?'],
    ['pt', 'E isso ajudou?'],
    ['nl', 'En hielp dat ook?'],
    ['sv', 'Och hjälpte det?'],
    ['ru', 'А это вам помогло?'],
    ['pl', 'I to pomogło?'],
    ['tr', 'Peki bu yetti mi?'],
    ['ko', '예를 들면 어떤 것이 있나요?'],
    ['ja', 'でも、それは大変でしたか？'],
    ['zh', '比如呢？'],
    ['zh', '但他們後來怎麼想？'],
    ['ar', 'مثل ماذا؟'],
    ['fa', 'مثلا چه چیزی؟'],
    ['hi', 'जैसे?'],
    ['vi', 'Ví dụ như gì?'],
    ['id', 'Misalnya apa?'],
  ])('%s: %s', (language, question) => {
    expect(isTakenUp('…, 1999?', question, language)).toBe(true)
  })
})

describe('a question stands for itself', () => {
  test.each([
    ['en', 'What are you working on at the moment?'],
    ['en', 'And finally, what will the museum show next year?'],
    ['en', 'So tell us about your mother.'],
    [
      'en',
      'But many people in the valley say today that they would never have agreed to it, had they known?',
    ],
    ['de', 'Wie sind Sie zum Theater gekommen?'],
    ['ko', '어린 시절에는 어떤 꿈을 꾸셨나요?'],
    ['ja', '次の作品はいつ発表されますか？'],
    ['zh', '您小時候喜歡讀什麼書？'],
  ])('%s: %s', (language, question) => {
    expect(isTakenUp('…, 1999?', question, language)).toBe(false)
  })

  test('behind a heading, without an answer, and as the first', () => {
    const markdown = `**Why?**

We had no choice in those days, and I was young.

## The harbour

**Why?**

I never asked myself, to be honest with you.

**Really?**

I had other things to do, and so had my brother.

**Really?**`
    expect(linksOf('markdown', markdown, 'en')).toEqual([undefined, undefined, 1, undefined])
  })
})

test('a thread goes on from one question to the next', () => {
  const text = ['When did you come here?', 'Why?', 'And that was all?', 'What is next for you?']
    .map((question) => `Q: ${question}\n\nA: We came in May, and then I stayed for good.`)
    .join('\n\n')
  const interview = parseInterview(text, { format: 'plain', language: 'en' })
  const [first, second, third, fourth] = interview.exchanges
  expect(followUpsTo(interview, first!)).toEqual([second, third])
  expect(followUpsTo(interview, second!)).toEqual([third])
  expect(followUpsTo(interview, fourth!)).toEqual([])
})

test('every language has its words', () => {
  const bare = Object.values(languages).filter(({ dialogue }) => dialogue.followUps === undefined)
  expect(bare.map(({ code }) => code)).toEqual([])
})
