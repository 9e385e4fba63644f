import { expect, test } from 'vitest'
import { inBothScripts, simplified, traditional } from '../../src/text/han-scripts.ts'

test('the letters stand in pairs', () => {
  expect(Array.from(simplified)).toHaveLength(Array.from(traditional).length)
  expect(simplified.length).toBe(traditional.length)
})

test('the other spelling is added where there is one', () => {
  expect(inBothScripts('记者, 主持')).toEqual(['记者', '記者', '主持'])
})
