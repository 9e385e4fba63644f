import { describe, expect, test } from 'vitest'
import { alsoSpelt, spellings, words } from '../../src/text/words.ts'

describe('words', () => {
  test('parts at commas and drops the white space around entries', () => {
    expect(words('\n  secretary general,\n  director , coach')).toEqual([
      'secretary general',
      'director',
      'coach',
    ])
  })

  test('has no empty entries', () => {
    expect(words(' , a,, ')).toEqual(['a'])
  })
})

test('spellings parts groups at semicolons', () => {
  expect(spellings('january, jan; may')).toEqual([['january', 'jan'], ['may']])
})

test('alsoSpelt adds the other spelling where there is one', () => {
  expect(alsoSpelt(['记者', '主持'], '记', '記')).toEqual(['记者', '記者', '主持'])
})
