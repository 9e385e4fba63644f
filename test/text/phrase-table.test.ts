import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bitsAt, nodeBehind, nodeOf, phraseTable } from '../../src/text/phrase-table.ts'

/** The bits of all phrases that a text begins with, read off the table. */
function bitsOf(phrases: readonly (readonly [string, number])[], text: string): number {
  const table = phraseTable(phrases)
  let bits = 0
  let node = nodeOf(table, text.charCodeAt(0))
  for (let at = 1; node !== 0; at++) {
    bits |= bitsAt(table, node)
    node = nodeBehind(table, node, text.charCodeAt(at))
  }
  return bits
}

test('every phrase that opens a text is found, whatever the others are', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '가'), minLength: 1, maxLength: 4 })
  const phrases = fc.array(fc.tuple(word, fc.constantFrom(1, 2, 4)), { maxLength: 12 })
  fc.assert(
    fc.property(phrases, word, (entries, text) => {
      const opening = entries.filter(([phrase]) => text.startsWith(phrase))
      expect(bitsOf(entries, text)).toBe(opening.reduce((bits, [, bit]) => bits | bit, 0))
    }),
  )
})

test('a table without phrases finds nothing', () => {
  expect(bitsOf([], 'a')).toBe(0)
  expect(bitsOf([['', 1]], '')).toBe(0)
})
