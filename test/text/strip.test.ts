import { expect, it } from 'vitest'
import { withoutHead, withoutTail } from '../../src/text/strip.ts'

it('cuts blanks and signs at one end only', () => {
  expect(withoutTail(': Ida Holm :\u3000', ':')).toBe(': Ida Holm')
  expect(withoutHead(' – Ida Holm –', '–')).toBe('Ida Holm –')
  expect(withoutTail('::', ':')).toBe('')
})
