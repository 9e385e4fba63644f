import { describe, expect, test } from 'vitest'
import { spellings, words } from '../../src/text/words.ts'

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
