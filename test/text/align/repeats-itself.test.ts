import fc from 'fast-check'
import { expect, test } from 'vitest'
import { repeatsItself } from '../../../src/text/align/repeats-itself.ts'
import { letterStreamOf } from '../../../src/text/letter-stream.ts'

const repeats = (text: string): boolean => repeatsItself(letterStreamOf(text), 40)

test('a stretch that stands twice is seen, wherever it stands', () => {
  const filler = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 200 })
  const sparse = fc.string({ unit: fc.constantFrom('x', 'y', 'z'), minLength: 40, maxLength: 60 })
  const dense = fc.string({ unit: fc.constantFrom('가', '나', '다'), minLength: 16, maxLength: 30 })
  fc.assert(
    fc.property(
      filler,
      filler,
      filler,
      fc.oneof(sparse, dense),
      (before, between, behind, said) => {
        expect(repeats(before + said + between + said + behind)).toBe(true)
      },
    ),
  )
})

test('less is not', () => {
  expect(repeats('the mill by the river, and again the mill by the river')).toBe(false)
  expect(repeats('')).toBe(false)
})
