import { expect, it } from 'vitest'
import * as languages from '../../../src/languages/index.ts'
import { type BareName, bareName } from '../../../src/text/names/bare-name.ts'
import { nameLexicon } from '../../../src/text/names/name-words.ts'

it.each<[keyof typeof languages, string, BareName]>([
  ['en', 'Prof. Berg (Oslo)', { name: 'Berg', description: 'Oslo' }],
  ['en', 'Ida Holm, director', { name: 'Ida Holm', description: 'director' }],
  ['en', 'Ida Holm 10:55', { name: 'Ida Holm' }],
  ['de', 'Frau Dr. Berg', { name: 'Berg' }],
  ['ko', '김 교수', { name: '김', post: '교수' }],
  ['ko', '홍길동씨', { name: '홍길동' }],
  ['ko', '고길동', { name: '고길동' }],
  ['ja', '岡田さん', { name: '岡田' }],
  ['ja', '前田', { name: '前田' }],
  ['zh', '张三（东湖大学教授）', { name: '张三', description: '东湖大学教授' }],
  ['zh', '被困船工', { name: '被困船工' }],
])('%s: %s', (language, words, expected) => {
  expect(bareName(words, nameLexicon(languages[language]))).toEqual(expected)
})
