import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as shelf from '../../../src/languages/index.ts'
import { languageOf, tagOf } from '../../../src/stages/read/language.ts'

const languages = Object.values(shelf)

const sentences: [string, string][] = [
  ['ar', 'بدأت العمل في هذه الورشة قبل عشر سنوات، ولم أكن أعرف شيئاً عن الخشب.'],
  ['ar', 'كيف كانت البداية؟'],
  ['de', 'Ich habe die Werkstatt vor zehn Jahren übernommen und nicht viel davon verstanden.'],
  ['de', 'Wie sind Sie darauf gekommen?'],
  ['en', 'I took over the workshop ten years ago and did not know much about it.'],
  ['en', 'What happened to the boats?'],
  ['es', 'Me quedé con el taller hace diez años y no sabía mucho de barcos.'],
  ['es', '¿Qué pasó con los barcos?'],
  ['fa', 'ده سال پیش این کارگاه را گرفتم و چیز زیادی از قایق نمی‌دانستم.'],
  ['fa', 'چرا این کار را شروع کردید؟'],
  ['fr', "J'ai repris l'atelier il y a dix ans et je n'y connaissais pas grand-chose."],
  ['fr', 'Que sont devenus les bateaux ?'],
  ['hi', 'मैंने दस साल पहले यह कारख़ाना लिया था और मुझे नावों के बारे में कुछ नहीं पता था।'],
  ['hi', 'आपने कब शुरू किया?'],
  [
    'id',
    'Saya mengambil alih bengkel itu sepuluh tahun lalu dan tidak tahu banyak tentang perahu.',
  ],
  ['id', 'Apa yang terjadi dengan perahu itu?'],
  ['it', 'Ho preso in mano la bottega dieci anni fa e non sapevo molto delle barche.'],
  ['it', 'Che cosa è successo alle barche?'],
  ['ja', '十年前にこの工房を引き継ぎましたが、船のことはほとんど知りませんでした。'],
  ['ja', '船はどうなりましたか。'],
  ['ko', '십 년 전에 이 공방을 물려받았는데 배에 대해서는 아는 것이 별로 없었습니다.'],
  ['ko', '배는 어떻게 됐나요'],
  ['nl', 'Ik heb de werkplaats tien jaar geleden overgenomen en wist er niet veel van.'],
  ['nl', 'Wat is er met de boten gebeurd?'],
  ['pl', 'Przejąłem warsztat dziesięć lat temu i nie wiedziałem zbyt wiele o łodziach.'],
  ['pl', 'Co się stało z łodziami?'],
  ['pt', 'Assumi a oficina há dez anos e não sabia muito sobre barcos.'],
  ['pt', 'O que aconteceu com os barcos?'],
  ['ru', 'Я взял эту мастерскую десять лет назад и мало что знал о лодках.'],
  ['ru', 'Что стало с лодками?'],
  ['sv', 'Jag tog över verkstaden för tio år sedan och visste inte mycket om båtar.'],
  ['sv', 'Vad hände med båtarna?'],
  ['tr', 'Atölyeyi on yıl önce devraldım ve tekneler hakkında pek bir şey bilmiyordum.'],
  ['tr', 'Teknelere ne oldu?'],
  ['vi', 'Tôi tiếp quản xưởng này mười năm trước và không biết nhiều về thuyền.'],
  ['vi', 'Những chiếc thuyền đã ra sao?'],
  ['zh', '十年前我接手了这家作坊，当时对船几乎一无所知。'],
  ['zh', '那些船後來怎麼樣了？'],
]

describe('languageOf', () => {
  test.for(sentences)('%s: %s', ([code, text]) => {
    expect(languageOf(text, languages).language.code).toBe(code)
  })

  test('kana tells Japanese from Chinese, though most letters are Han', () => {
    const { language } = languageOf('東京都港区六本木三丁目の造船工房、代表取締役社長', languages)
    expect(language.code).toBe('ja')
  })

  test('a Japanese name does not make a Chinese text Japanese', () => {
    const text = '他说自己很喜欢这首歌，歌名是《さくら》，我们都没有听过，但是大家觉得不错。'
    expect(languageOf(text, languages).language.code).toBe('zh')
  })

  test('a few English words leave a Korean text Korean', () => {
    const text =
      '저희 팀은 machine learning 모델을 매일 다시 학습시키고 있습니다. A/B test도 합니다.'
    expect(languageOf(text, languages).language.code).toBe('ko')
  })

  test('typographic apostrophes count like straight ones', () => {
    const text = 'L’atelier n’est qu’une histoire d’amitié'
    expect(languageOf(text, languages)).toEqual(languageOf(text.replaceAll('’', "'"), languages))
  })

  test('a menu in another language at the start of a long page does not decide', () => {
    const menu = 'Startseite Über uns und das Team Kontakt Impressum '
    const text =
      menu.repeat(20) + 'I did not know what they would do with the boats that we had. '.repeat(800)
    expect(languageOf(text, languages).language.code).toBe('en')
  })

  test('is sure of a paragraph, and of nothing without letters', () => {
    const paragraph = sentences.filter(([code]) => code === 'de').map(([, text]) => text)
    expect(languageOf(paragraph.join(' '), languages).confidence).toBeGreaterThan(0.5)
    expect(languageOf('2024 – 17:30 …', languages).confidence).toBe(0)
    expect(languageOf('', languages).confidence).toBe(0)
  })

  test('a single language is the answer', () => {
    expect(languageOf('anything', [shelf.ko]).language).toBe(shelf.ko)
  })

  test('throws without languages', () => {
    expect(() => languageOf('text', [])).toThrow(RangeError)
  })

  test('any text has a language, and a confidence from 0 to 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { confidence } = languageOf(text, languages)
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('the order of languages does not matter', () => {
    const backwards = [...languages].reverse()
    for (const [, text] of sentences)
      expect(languageOf(text, backwards)).toEqual(languageOf(text, languages))
  })
})

describe('tagOf', () => {
  test('simplified and traditional letters', () => {
    expect(tagOf('那些船后来怎么样了？', shelf.zh)).toBe('zh-Hans')
    expect(tagOf('那些船後來怎麼樣了？', shelf.zh)).toBe('zh-Hant')
  })

  test('one quoted name does not turn the script', () => {
    expect(tagOf('我們在「广东」住了十年，後來回到這裡開店。', shelf.zh)).toBe('zh-Hant')
  })

  test('the code alone, where nothing tells', () => {
    expect(tagOf('十年', shelf.zh)).toBe('zh')
    expect(tagOf('ten years', shelf.en)).toBe('en')
  })
})
