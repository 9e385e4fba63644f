import { describe, expect, it } from 'vitest'
import { findDates } from '../../../src/stages/dates/dates.ts'
import { issueLog } from '../../../src/text/issue-log.ts'
import { wholeLanguages as languages } from '../../whole-languages.ts'

type Case = [
  code: keyof typeof languages,
  published: string | undefined,
  text: string,
  dates: string[],
]

const brief = (code: Case[0], published: Case[1], text: string): string[] =>
  findDates(text, [{ start: 0, end: text.length }], published, languages[code], issueLog()).map(
    (mention) => `${mention.text} = ${mention.timex}`,
  )

const holds = (cases: readonly Case[]): void => {
  it.each(cases)('%s, %s: %s', (code, published, text, expected) => {
    expect(brief(code, published, text)).toEqual(expected)
  })
}

describe('a day of the month alone', () => {
  holds([
    // A year has no days of its own.
    [
      'ko',
      '2022-03-26',
      '2021년에 문을 연 미술관은 24일 새 전시를 시작했다.',
      ['2021년 = 2021', '24일 = 2022-03-24'],
    ],
    [
      'ja',
      '2022-03-26',
      '2021年に開館した美術館は24日、展示を始めた。',
      ['2021年 = 2021', '24日 = 2022-03-24'],
    ],
    ['zh', '2022-03-26', '该馆2021年开馆，24日举办展览。', ['2021年 = 2021', '24日 = 2022-03-24']],
    // A day in the same sentence has a month.
    [
      'ko',
      '2022-03-26',
      '지난해 11월 2일 시작해 24일 끝났다.',
      ['지난해 11월 2일 = 2021-11-02', '24일 = 2021-11-24'],
    ],
    [
      'ko',
      '2022-03-26',
      '2021년에 열린 대회는 5월 3일 시작해 24일 끝났다.',
      ['2021년 = 2021', '5월 3일 = 2021-05-03', '24일 = 2021-05-24'],
    ],
    // What was announced just now was not announced in the month that it is about.
    [
      'ko',
      '2022-03-26',
      '지난해 11월 계약을 체결했다고 24일 밝혔다.',
      ['지난해 11월 = 2021-11', '24일 = 2022-03-24'],
    ],
    [
      'ko',
      '2022-03-26',
      '축제는 지난해 5월 열렸다. 12일 개막식에는 천 명이 왔다.',
      ['지난해 5월 = 2021-05', '12일 = 2021-05-12'],
    ],
    ['ko', undefined, '미술관은 24일 문을 열었다.', ['24일 = XXXX-XX-24']],
  ])
})

describe('a month without a year', () => {
  holds([
    [
      'en',
      '2022-11-26',
      'Founded in 2015, the museum will open a new wing in September.',
      ['2015 = 2015', 'September = 2023-09'],
    ],
    [
      'en',
      '2022-11-26',
      'In 2015 the museum closed. It will reopen in May.',
      ['2015 = 2015', 'May = 2023-05'],
    ],
    [
      'en',
      '2022-11-26',
      'A station, built by the city, will open in September, officials said.',
      ['September = 2023-09'],
    ],
    [
      'en',
      '2022-11-26',
      'The station, which was damaged, is set to reopen in March.',
      ['March = 2023-03'],
    ],
    [
      'en',
      '2022-11-26',
      'The bridge, which opened in 2019, was closed in September.',
      ['2019 = 2019', 'September = 2019-09'],
    ],
    [
      'de',
      '2022-11-26',
      '2015 gegründet, wird das Museum im September einen Anbau eröffnen.',
      ['2015 = 2015', 'September = 2023-09'],
    ],
    ['ko', '2022-11-26', '다리는 9월에 열릴 예정이다.', ['9월 = 2023-09']],
    ['ko', '2022-11-26', '시는 다리를 9월 개통하기로 했다고 밝혔다.', ['9월 = 2023-09']],
    ['ko', '2022-11-26', '다리는 9월 개통된다.', ['9월 = 2023-09']],
    [
      'ko',
      '2022-11-26',
      '9월 열린 축제를 내년에는 열지 않을 계획이다.',
      ['9월 = 2022-09', '내년 = 2023'],
    ],
    [
      'ko',
      '2022-11-26',
      '2015년 창단된 악단은 9월 순회공연을 할 예정이다.',
      ['2015년 = 2015', '9월 = 2023-09'],
    ],
    ['ja', '2022-11-26', '橋は9月に開通する。', ['9月 = 2023-09']],
    ['ja', '2022-11-26', '市は橋を9月に開通させると発表した。', ['9月 = 2023-09']],
    ['ja', '2022-11-26', '9月に起きた火事の後、店を再開する予定だ。', ['9月 = 2022-09']],
    ['ja', '2022-11-26', '橋は9月に開通した。', ['9月 = 2022-09']],
    ['zh', '2022-11-26', '大桥将于9月通车。', ['9月 = 2023-09']],
    ['zh', '2022-11-26', '大桥9月通车了，明年将收费。', ['9月 = 2022-09', '明年 = 2023']],
    [
      'zh',
      '2024-05-02',
      '今年秋天将清理水渠，并在十月重开磨坊。',
      ['今年秋天 = 2024-FA', '十月 = 2024-10'],
    ],
    [
      'ko',
      '2023-02-12',
      '올해 창단 30주년을 맞은 악단의 9월 공연',
      ['올해 = 2023', '9월 = 2023-09'],
    ],
    // The story is back in the present.
    [
      'en',
      '2024-11-26',
      'The yard, sold in 2021, is to grow in March. In May it lost money.',
      ['2021 = 2021', 'March = 2025-03', 'May = 2024-05'],
    ],
  ])
})

describe('both ends of a span', () => {
  holds([
    [
      'en',
      '2023-01-26',
      'From March to October the museum is open.',
      ['March = 2023-03', 'October = 2023-10'],
    ],
    ['en', '2023-01-26', 'It was closed from May until July.', ['May = 2022-05', 'July = 2022-07']],
    [
      'en',
      '2023-01-26',
      'It ran from Nov. 3 to Jan. 4.',
      ['Nov. 3 = 2022-11-03', 'Jan. 4 = 2023-01-04'],
    ],
    [
      'en',
      '2023-01-26',
      'It ran from November 2020 to February.',
      ['November 2020 = 2020-11', 'February = 2021-02'],
    ],
    [
      'de',
      '2023-01-26',
      'Das Museum war von Mai bis Juli geschlossen.',
      ['Mai = 2022-05', 'Juli = 2022-07'],
    ],
    ['fr', '2023-05-26', 'Il a duré de novembre à mars.', ['novembre = 2022-11', 'mars = 2023-03']],
    ['es', '2023-05-26', 'Duró de noviembre a marzo.', ['noviembre = 2022-11', 'marzo = 2023-03']],
  ])
})

describe('numbers before a word of time', () => {
  holds([
    ['ko', '2022-03-26', '2020년 한 해 3만 명이 다녀갔다.', ['2020년 한 해 = 2020']],
    ['ko', '2022-03-26', '한여름 밤의 꿈처럼', []],
    [
      'ko',
      '2022-03-26',
      '1941년영화와 94년작, 70년대영화',
      ['1941년 = 1941', '94년 = 1994', '70년대 = 197'],
    ],
    ['ko', '2022-03-26', '한일 관계에서 한 일', []],
    ['ko', '2022-03-26', '30일 안에 낸다.', ['30일 = P30D']],
    ['ja', '2023-03-26', '22年に開業した。', ['22年 = 2022']],
    ['ja', '2023-03-26', '22年3月に開き、19年から走る。', ['22年3月 = 2022-03', '19年 = 2019']],
    [
      'ja',
      '2023-03-26',
      '22年間続き、30年にわたり走った。懲役22年。28年になる。',
      ['22年間 = P22Y', '30年 = P30Y', '22年 = P22Y', '28年 = P28Y'],
    ],
    ['ja', '2023-03-26', '制作は一時中断した。', []],
    ['es', '2023-03-26', 'Empezó con veintitrés años; a los 30 años tenía 5 hijos.', []],
    ['es', '2023-03-26', 'Una mujer de 45 años que tenía 20 años.', []],
    ['fr', '2023-03-26', 'Elle avait vingt ans. À 23 ans, un homme de 40 ans.', []],
    ['it', '2023-03-26', 'A 23 anni vide una donna di 45 anni.', []],
    ['pt', '2023-03-26', 'Com 23 anos, uma mulher de 45 anos; aos 80 anos.', []],
    ['de', '2023-03-26', 'Mit 23 Jahren ging sie; er starb im Alter von 80 Jahren.', []],
  ])
})
