import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as languages from '../../../src/languages/index.ts'
import { nameLexicon } from '../../../src/text/names/name-words.ts'
import { personNamesIn } from '../../../src/text/names/person-names.ts'

/** The likely names of a text. */
const namesIn = (text: string, language: keyof typeof languages): string[] =>
  personNamesIn(text, nameLexicon(languages[language]))
    .filter(({ sure }) => sure >= 0.3)
    .map(({ name }) => name)

describe('personNamesIn', () => {
  it.each<[keyof typeof languages, string, string[]]>([
    ['en', 'The council was told by Dr. Ida van der Holm that it rained.', ['Ida van der Holm']],
    ['en', 'We met Jon “Otter” Reed and his dog.', ['Jon “Otter” Reed']],
    ['en', 'Ida Holm CEO and J. R. Reed agreed.', ['Ida Holm', 'J. R. Reed']],
    ['de', 'Ein Gespräch mit der Klimaforscherin Anna Berg über Moore.', ['Anna Berg']],
    ['de', 'Sie sprach mit Moritz Koch.', ['Moritz Koch']],
    ['fr', 'Une rencontre avec Élise d’Aubrac, autrice.', ['Élise d’Aubrac']],
    ['es', 'Nos recibe Ana María Robledo en su taller.', ['Ana María Robledo']],
    ['ru', 'Директор музея Анна Лесная рассказала о реке.', ['Анна Лесная']],
    ['ko', '강물문화원 사무총장 홍길동 씨를 만났다.', ['홍길동']],
    ['ko', '다나카 유이치(田中裕一) 교수는 웃었다.', ['다나카 유이치']],
    ['ko', '배우 김 하늘', ['김 하늘']],
    ['ja', '山田太郎さん（45）に聞いた。', ['山田太郎']],
    ['ja', '岡野 有里さんと歩く', ['岡野 有里']],
    ['ja', 'ジョン・リバー氏', ['ジョン・リバー']],
    ['zh', '东湖大学教授张三表示，湖水很清。', ['张三']],
    ['zh', '专访李小河', ['李小河']],
    ['zh', '作家大卫·里弗斯说', ['大卫·里弗斯']],
    ['ar', 'حوار مع الكاتب سامي نور', ['سامي نور']],
  ])('%s: %s', (language, text, names) => {
    expect(namesIn(text, language)).toEqual(names)
  })

  it('gives spans of the text that do not overlap', () => {
    const piece = fc.constantFrom(
      'Ida',
      'Holm',
      'von',
      'Dr.',
      '김',
      '홍길동',
      '교수',
      '山田',
      '太郎',
      'さん',
      '张三',
      '·',
      'الكاتب',
      'نور',
      ' ',
      ', ',
      '“',
      '(',
    )
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(
        text,
        fc.constantFrom<keyof typeof languages>('en', 'de', 'ko', 'ja', 'zh', 'ar'),
        (words, language) => {
          let end = 0
          for (const { span, name } of personNamesIn(words, nameLexicon(languages[language]))) {
            expect(span.start).toBeGreaterThanOrEqual(end)
            expect(words.slice(span.start, span.end)).toBe(name)
            end = span.end
          }
        },
      ),
    )
  })
})
