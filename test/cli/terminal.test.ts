import stringWidth from 'string-width'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aligned, fitted, oneLine, paintOf } from '../../src/cli/terminal.ts'

const words = fc.string({
  unit: fc.constantFrom('a', ' ', '가', '漢', 'é', 'e\u0301', '👩‍🚀', '…'),
})

describe('paintOf', () => {
  const write = (): void => undefined

  test('paints on a terminal with colours only', () => {
    const hasColors = (): boolean => true
    expect(paintOf({ write, isTTY: true, hasColors })('bold', 'x')).toBe('\u001b[1mx\u001b[22m')
    expect(paintOf({ write, isTTY: true, hasColors: () => false })('bold', 'x')).toBe('x')
    expect(paintOf({ write, hasColors })('bold', 'x')).toBe('x')
    expect(paintOf({ write, isTTY: true })('bold', 'x')).toBe('x')
  })

  test('asks the output itself', () => {
    const output = {
      write,
      isTTY: true,
      depth: 4,
      hasColors(): boolean {
        return this.depth > 1
      },
    }
    expect(paintOf(output)('dim', 'x')).toBe('\u001b[2mx\u001b[22m')
  })
})

describe('oneLine', () => {
  test('takes out what would steer a terminal', () => {
    expect(oneLine(' a\n\u001b[31mb\u001b[0m\u0007\u009b2J\tc ')).toBe('a b c')
  })
})

describe('fitted', () => {
  test('counts wide letters twice and never cuts one', () => {
    expect(fitted('서울에서', 8)).toBe('서울에서')
    expect(fitted('서울에서', 7)).toBe('서울에…')
    expect(fitted('서울에서', 6)).toBe('서울…')
    expect(fitted('one two', 5)).toBe('one…')
  })

  test('is never wider than asked for', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 30 }), (text, columns) => {
        expect(stringWidth(fitted(text, columns))).toBeLessThanOrEqual(columns)
      }),
    )
  })
})

describe('aligned', () => {
  test('pads each column but the last to its widest cell', () => {
    expect(
      aligned(
        [
          ['1', '이름', 'x'],
          ['10', 'Ida Holm', 'y'],
        ],
        40,
      ).map((cells) => cells.join('')),
    ).toEqual(['1   이름      x', '10  Ida Holm  y'])
  })

  test('the cells of a column begin at the same place, in every line', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words, words)), (rows) => {
        const lines = aligned(rows, 60)
        const places = lines.map(([a = '', b = '']) => [stringWidth(a), stringWidth(b)].join())
        expect(new Set(places).size).toBeLessThanOrEqual(1)
      }),
    )
  })
})
