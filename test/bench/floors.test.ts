import { expect, test } from 'vitest'
import { faultsOf } from '../../bench/floors.ts'

test('figures are held against the least and the most of their shape', () => {
  const figures = { f1: 0.9, quotes: { joint: { F1: 64.5 }, wrong: 16 }, none: null }
  expect(
    faultsOf(figures, { f1: 0.9, quotes: { joint: { F1: 64 }, wrong: { most: 16 } } }),
  ).toEqual([])
  expect(
    faultsOf(figures, { f1: 0.91, quotes: { joint: { F1: 65 }, wrong: { most: 15.5 } }, none: 1 }),
  ).toEqual([
    'f1: 0.9 is below 0.91',
    'quotes joint F1: 64.5 is below 65',
    'quotes wrong: 16 is above 15.5',
    'none: there is no such figure',
  ])
})
