import { describe, expect, it } from 'vitest'
import * as languages from '../../../../src/languages/index.ts'
import type { Language } from '../../../../src/shapes/language.ts'
import { afterOpener, namesIn } from '../../../../src/stages/read/article/names.ts'
import { vocabularyOf } from '../../../../src/stages/read/article/vocabulary.ts'

const wordsOf = (language: Language) =>
  vocabularyOf(language, Object.values(languages), undefined, undefined).byline

const { de, en, es, fr, ja, ko, zh } = languages

describe('afterOpener', () => {
  it.each([
    ['By Anna Berg', en, 'Anna Berg', false],
    ['– Written by Anna Berg', en, 'Anna Berg', false],
    ['Text und Interview: Anna Berg', de, 'Anna Berg', true],
    ['글·사진 홍길동 기자', ko, '홍길동 기자', false],
    ['文／山田花子', ja, '山田花子', true],
    ['文 I 王小明', zh, '王小明', true],
    ['作者：王小明', zh, '王小明', true],
  ] as const)('%s', (text, language, rest, isMarked) => {
    expect(afterOpener(text, wordsOf(language))).toMatchObject({ rest, isMarked })
  })

  it.each([
    ['Bystanders watched', en],
    ['Vondel schrieb', de],
    ['文化の日', ja],
  ] as const)('no opener in %s', (text, language) => {
    expect(afterOpener(text, wordsOf(language))).toBeUndefined()
  })
})

describe('namesIn', () => {
  it.each([
    ['Anna Berg', en, ['Anna Berg']],
    ['Anna Berg and Tom Hill', en, ['Anna Berg', 'Tom Hill']],
    ['Anna Berg, Tom Hill & Mia van der Laan', en, ['Anna Berg', 'Tom Hill', 'Mia van der Laan']],
    ['Anna Berg, Project Lead, Example', en, ['Anna Berg', 'Project Lead']],
    ['Anna Berg, Staff Writer', en, ['Anna Berg']],
    ['Anna Berg anna@example.org', en, ['Anna Berg']],
    ['Anna Berg | 4 February 2021', en, ['Anna Berg']],
    ['Anna Berg 4 February 2021', en, ['Anna Berg']],
    ['ANNA BERG am 4. Februar 2021', de, ['ANNA BERG']],
    ['Anna Berg und Jörg Öhm', de, ['Anna Berg', 'Jörg Öhm']],
    ['Ana Gil y Luis de la Vega', es, ['Ana Gil', 'Luis de la Vega']],
    ['Ève d’Arc et Luc Petit', fr, ['Ève d’Arc', 'Luc Petit']],
    ['quiet.fox', en, ['quiet.fox']],
    ['quietfox in Garden', en, ['quietfox']],
    ['홍길동 기자', ko, ['홍길동']],
    ['홍길동·김영희 기자', ko, ['홍길동', '김영희']],
    ['王小明、李大可', zh, ['王小明', '李大可']],
    ['王小明 实习记者 李大可', zh, ['王小明', '李大可']],
    ['山田花子', ja, ['山田花子']],
    ['4 February 2021', en, []],
    ['mit Anna Berg', de, []],
  ] as const)('%s', (text, language, names) => {
    expect(namesIn(text, wordsOf(language)).names).toEqual(names)
  })
})
