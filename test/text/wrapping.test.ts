import { describe, expect, it } from 'vitest'
import { lineGroupsOf, linesOf } from '../../src/text/lines.ts'
import { isWrapped, wrapWidthOf } from '../../src/text/wrapping.ts'

const words = Array.from({ length: 120 }, (_, at) => 'abcdefgh'.slice(at % 5))
function wrap(width: number): string {
  const lines = ['']
  for (const word of words) {
    const last = lines[lines.length - 1] ?? ''
    if (last.length + word.length + 1 > width) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.join('\n')
}

describe('lines', () => {
  it('end at any line end and lose the blanks around them', () => {
    const text = ' a\r\nb\u00a0\r\n\nc'
    const lines = linesOf(text).map(({ start, end }) => text.slice(start, end))
    expect(lines).toEqual(['a', 'b', '', 'c'])
  })
})

describe('the width of a text', () => {
  it('is what its editor wrapped it to', () => {
    const text = wrap(60)
    const groups = lineGroupsOf(linesOf(text))
    const width = wrapWidthOf(text, groups) ?? 0
    expect(width).toBeGreaterThan(50)
    expect(width).toBeLessThanOrEqual(60)
    expect(isWrapped(text, groups[0] ?? [], width)).toBe(true)
  })

  it('is unknown where lines end for their own sake', () => {
    const text = 'Anna: Why not, after all that was said about it then?\nBo: No.\n'.repeat(8)
    expect(wrapWidthOf(text, lineGroupsOf(linesOf(text)))).toBeUndefined()
  })
})
