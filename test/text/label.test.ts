import { expect, test } from 'vitest'
import { labelIn } from '../../src/text/label.ts'

const cases: [what: string, text: string, speaker: string | undefined, said?: string][] = [
  ['a name and a colon', 'Anna Berg: Ja, det gör vi.', 'Anna Berg', 'Ja, det gör vi.'],
  ['a sign before it', '◇ 김하늘> 네, 안녕하세요.', '김하늘', '네, 안녕하세요.'],
  ['a dash set apart by blanks', 'Anna Berg – Ja.', 'Anna Berg', 'Ja.'],
  ['a full stop and a dash', 'Ricardo.- En realidad no.', 'Ricardo', 'En realidad no.'],
  [
    'initial and surname before a full stop and a dash',
    'R. Faucher. – En hiver.',
    'R. Faucher',
    'En hiver.',
  ],
  ['capitals and a full stop', 'EDIE. You shortened it.', 'EDIE', 'You shortened it.'],
  ['an abbreviation in a sentence', 'No. You did not.', undefined],
  ['a sign of equality in Hangul', '김 교수 = 아닙니다.', '김 교수', '아닙니다.'],
  ['the same without blanks', '▲홍길동=그렇습니다.', '홍길동', '그렇습니다.'],
  ['a sum', 'E = mc.', undefined],
  ['a time in brackets behind it', 'Anna Berg: [00:12] Ja.', 'Anna Berg', 'Ja.'],
  ['one in brackets', '【記者】ご出身は', '記者', 'ご出身は'],
  ['the title of a work, with a particle behind it', '《여름의 끝》은 어떤 책인가', undefined],
  ['what is said in corner brackets', '村上「そうですね。」', '村上', '「そうですね。」'],
  ['a time of day', '17:30 Uhr beginnt es.', undefined],
  ['an address', 'https://example.org is down', undefined],
  ['a sentence with a colon', 'What he said was this: go.', undefined],
]

test.each(cases)('%s', (_, text, speaker, said) => {
  const match = labelIn(text, 0)
  expect(match?.speaker).toBe(speaker)
  if (said !== undefined) expect(text.slice(match?.end)).toBe(said)
})

test.each([
  ['早乙女　桐谷さんの銭湯、行きましたよ。', '早乙女'],
  ['石望舒 激动会多吸气。', '石望舒'],
])('a short name and a blank, where words have none between them: %s', (text, speaker) => {
  expect(labelIn(text, 0)).toMatchObject({ speaker, isLoose: true })
})

test.each(['저는 그때 처음 알았습니다.', 'Anna went home.', '早乙女　'])(
  'a word and a blank: %s',
  (text) => {
    expect(labelIn(text, 0)).toBeUndefined()
  },
)

test('words before a dash that may open a sentence are a loose label', () => {
  expect(labelIn('l’Écho maritime – Comment ?', 0)).toMatchObject({
    speaker: 'l’Écho maritime',
    isLoose: true,
  })
  expect(labelIn('Anna Berg – Ja.', 0)?.isLoose).toBeUndefined()
})
