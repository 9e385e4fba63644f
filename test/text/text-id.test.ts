import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { textId } from '../../src/text/text-id.ts'

const expected = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16)

test('the id is that of SHA-256, at every length about a block', () => {
  for (let length = 0; length < 200; length++) {
    expect(textId('a'.repeat(length))).toBe(expected('a'.repeat(length)))
  }
  expect(textId('問'.repeat(100_000))).toBe(expected('問'.repeat(100_000)))
})

test('the id of any text is that of SHA-256', () => {
  const text = fc.string({ unit: 'binary', maxLength: 500 })
  fc.assert(
    fc.property(text, (one) => {
      expect(textId(one)).toBe(expected(one))
    }),
  )
})
