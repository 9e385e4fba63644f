import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/shapes/language.ts'
import { findDates } from '../../../src/stages/dates/dates.ts'
import { issueLog } from '../../../src/text/issue-log.ts'
import { wholeLanguages as languages } from '../../whole-languages.ts'

const reference = '2021-09-15'

const brief = (text: string, language: Language): string[] =>
  findDates(text, [{ start: 0, end: text.length }], reference, language, issueLog()).map(
    (mention) => `${mention.text} = ${mention.timex}`,
  )

const cases: Partial<Record<keyof typeof languages, [text: string, expected: string[]][]>> = {
  ko: [
    ['축제는 3월부터는 못 열린다.', ['3월 = 2022-03']],
    ['하루키의 새 책', []],
    [
      '지난 7일 시작해 다음 달 4일부터 23일까지',
      ['지난 7일 = 2021-09-07', '다음 달 4일부터 23일까지 = 2021-10-04/2021-10-23'],
    ],
    ['1시간 30분 동안 걸었다.', ['1시간 30분 = PT1H30M']],
    ['오늘 밤 10시에 만나요.', ['오늘 밤 10시 = 2021-09-15T22:00']],
    ['두 분이 오셨다.', []],
    ['2023 회계연도', ['2023 회계연도 = 2023']],
    ['올해 추석은', ['올해 추석 = 2021-09-21']],
    ['낮부터는 맑다. 134분동안 졸았다.', ['낮 = 2021-09-15TMI', '134분 = PT134M']],
    ['1994년작이라기엔 놀랍다.', ['1994년 = 1994']],
    ['2020년 한 해 동안', ['2020년 한 해 = 2020']],
    ['2019년에 시작했다. 24일 행사가 열렸다.', ['2019년 = 2019', '24일 = 2021-08-24']],
    ['3월에서 2월까지', ['3월에서 2월까지 = 2021-03/2022-02']],
    ['축제는 10월에 열린다.', ['10월 = 2021-10']],
  ],
  ja: [
    ['平成13年と昭和二年', ['平成13年 = 2001', '昭和二年 = 1927']],
    ['二〇一八年十二月に三十一日間', ['二〇一八年十二月 = 2018-12', '三十一日間 = P31D']],
    ['2024年度の予算', ['2024年度 = 2024']],
    ['来週の金曜日に会う。', ['来週の金曜日 = 2021-09-24']],
    ['去年の前半は静かだった。', ['去年の前半 = 2020-H1']],
    ['同社は18年に上場した。', ['18年 = 2018']],
    ['22年にわたり続いた。窯を開いて28年になる。', ['22年 = P22Y', '28年 = P28Y']],
    ['10年に一度の大祭', ['10年に一度 = P10Y']],
    ['午後5時から6時まで', ['午後5時から6時まで = 2021-09-15T17:00/2021-09-15T18:00']],
  ],
  zh: [
    ['任務是在上上個週三完成的', ['上上個週三 = 2021-09-01']],
    ['2024年春节', ['2024年春节 = 2024-02-10']],
    ['十月的第一周', ['十月的第一周 = 2021-W40']],
    ['20世纪80年代', ['20世纪80年代 = 198']],
    ['民国三十八年十月', ['民国三十八年十月 = 1949-10']],
    ['两三年后再说', ['两三年后 = FUTURE_REF']],
    ['快一点，走到一点钟楼', []],
  ],
  de: [
    ['Sie kam Dienstagabend.', ['Dienstagabend = 2021-09-14TEV']],
    ['vor 2.000 Jahren', ['vor 2.000 Jahren = 0021']],
    ['Guten Morgen, so ist das Leben in der so schönen Stadt.', []],
    ['das Geschäftsjahr 2020/21', ['das Geschäftsjahr 2020/21 = 2020/2021']],
    ['Pfingstmontag 2022', ['Pfingstmontag 2022 = 2022-06-06']],
    ['Mitte Mai des vergangenen Jahres', ['Mitte Mai des vergangenen Jahres = 2020-05']],
  ],
  fr: [
    ['Elle est partie il y a deux ans.', ['il y a deux ans = 2019']],
    ['au XIXe siècle', ['XIXe siècle = 18']],
    ['le lundi de Pâques', ['lundi de Pâques = 2021-04-05']],
    ['le 1er mars 2019, à midi', ['1er mars 2019, à midi = 2019-03-01T12:00']],
  ],
  es: [
    ['Cuesta 5.00 pesos.', []],
    ['El plazo acaba en 12-2015.', ['12-2015 = 2015-12']],
    [
      'Llegó a las 5.30 y salió a las 20.15 horas.',
      ['a las 5.30 = 2021-09-15T05:30', 'a las 20.15 horas = 2021-09-15T20:15'],
    ],
    ['pasado mañana y antes de ayer', ['pasado mañana = 2021-09-17', 'antes de ayer = 2021-09-13']],
    ['de enero a abril de 2015', ['enero = 2015-01', 'abril de 2015 = 2015-04']],
    ['el siglo XXI', ['el siglo XXI = 20']],
    ['las ocho menos cuarto', ['las ocho menos cuarto = 2021-09-15T07:45']],
    ['el Viernes Santo de 2019', ['Viernes Santo de 2019 = 2019-04-19']],
  ],
  it: [
    ['Costa 5.00 euro.', []],
    ['alle 17.30', ['alle 17.30 = 2021-09-15T17:30']],
    ['tre anni e mezzo', ['tre anni e mezzo = P3.5Y']],
    ['il XXI secolo', ['il XXI secolo = 20']],
    ['Pasqua 2024', ['Pasqua 2024 = 2024-03-31']],
  ],
  pt: [
    ['na terça-feira passada', ['terça-feira passada = 2021-09-14']],
    ['Aos 23 anos partiu.', []],
  ],
  hi: [['१५ अगस्त १९४७', ['१५ अगस्त १९४७ = 1947-08-15']]],
  ar: [['15 مارس 2024', ['15 مارس 2024 = 2024-03-15']]],
  ru: [['9 мая 1945 года', ['9 мая 1945 года = 1945-05-09']]],
  nl: [['op 5 mei 1945', ['5 mei 1945 = 1945-05-05']]],
  tr: [["29 Ekim 1923'te", ['29 Ekim 1923 = 1923-10-29']]],
}

for (const [code, list] of Object.entries(cases)) {
  describe(code, () => {
    it.each(list)('%s', (text, expected) => {
      expect(brief(text, languages[code as keyof typeof languages])).toEqual(expected)
    })
  })
}
