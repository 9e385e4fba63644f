import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDense, isLetter, keyOf, letterCount, textWeight } from '../../src/text/letters.ts'

const unit = fc.oneof(
  fc.constantFrom(
    'a',
    'Z',
    '7',
    ' ',
    '-',
    '.',
    'É',
    'ß',
    '’',
    '«',
    '…',
    '–',
    '、',
    '「',
    '한',
    '漢',
  ),
  fc.constantFrom('ａ', 'ﬁ', 'e\u0301', 'か\u3099', '½', 'ª', '\u00ad', 'Σ', 'ъ', '²', 'ᄒ'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
)
const text = fc.string({ unit, maxLength: 12 })

test('a key is what is left of a text without its signs, folded', () => {
  fc.assert(
    fc.property(text, (words) => {
      const folded = words.normalize('NFKC').toLowerCase()
      expect(keyOf(words)).toBe(folded.replace(/[^\p{L}\p{N}]+/gu, ''))
    }),
    { numRuns: 2000 },
  )
})

test('behind the end of a text there is no letter', () => {
  expect(isLetter(Number.NaN)).toBe(false)
  expect(isDense(Number.NaN)).toBe(false)
})

test('a stretch weighs what its text weighs', () => {
  fc.assert(
    fc.property(text, text, text, (before, words, behind) => {
      const whole = before + words + behind
      const end = before.length + words.length
      expect(textWeight(whole, before.length, end)).toBe(textWeight(words))
      expect(letterCount(whole, before.length, end)).toBe(letterCount(words))
    }),
  )
})
