import { expect, expectTypeOf, test } from 'vitest'
import { type Plain, readMarks } from '../../src/tcs/marks.ts'

test('marks are taken out, and their places kept', () => {
  const { text, marks } = readMarks(
    'At the {event:fair|{ordinal:fair|3rd} Fair} in {place:fair|Skagen}.',
    10,
  )
  expect(text).toBe('At the 3rd Fair in Skagen.')
  expect(marks.map(({ name, span }) => [name, text.slice(span.start - 10, span.end - 10)])).toEqual(
    [
      ['event:fair', '3rd Fair'],
      ['ordinal:fair', '3rd'],
      ['place:fair', 'Skagen'],
    ],
  )
})

test('a text without marks stays as it is', () => {
  expect(readMarks('Nothing here.')).toEqual({ text: 'Nothing here.', marks: [] })
})

test('types lose their marks, too', () => {
  expectTypeOf<
    Plain<'At the {event:fair|{ordinal:fair|3rd} Fair}.'>
  >().toEqualTypeOf<'At the 3rd Fair.'>()
})
