import { expect, it } from 'vitest'
import { bootstrap, wilson } from '../../bench/report/intervals.ts'

const mean = (items: readonly number[]): number =>
  items.reduce((sum, item) => sum + item, 0) / items.length

it("gives a share with Wilson's interval", () => {
  const { value, low, high } = wilson(8, 10)
  expect(value).toBe(0.8)
  expect(low).toBeCloseTo(0.49, 2)
  expect(high).toBeCloseTo(0.943, 2)
})

it('keeps an interval open where all is right', () => {
  expect(wilson(5, 5).low).toBeCloseTo(0.566, 2)
  expect(wilson(5, 5).high).toBe(1)
})

it('draws the same interval for the same documents, around the figure', () => {
  const items = Array.from({ length: 100 }, (_, i) => i % 2)
  const found = bootstrap(items, mean)
  expect(found).toEqual(bootstrap(items, mean))
  expect(found.value).toBe(0.5)
  // 1.96 standard errors of a half over 100 documents.
  expect(found.low).toBeCloseTo(0.402, 1)
  expect(found.high).toBeCloseTo(0.598, 1)
})
