import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answersTo, exchangeOf, exchangesOf } from '../../src/accessors/exchanges.ts'
import type { Turn, TurnRole } from '../../src/model/turn.ts'
import { interviewOf, sampleInterview } from '../sample.ts'

/** The turns of a text whose roles are written as letters: `qaaq`. */
const turnsOf = (roles: string): Turn[] =>
  interviewOf(Array.from(roles).map((letter) => ({ role: roleOf(letter), paragraphs: ['Yes.'] })))
    .turns

const roleOf = (letter: string): TurnRole => (letter === 'q' ? 'question' : 'answer')

/** Exchanges as the roles of their turns: `qa/qaa`. */
const shapeOf = (roles: string): string =>
  exchangesOf(turnsOf(roles))
    .map(
      ({ questionIds, answerIds }) => 'q'.repeat(questionIds.length) + 'a'.repeat(answerIds.length),
    )
    .join('/')

describe('exchangesOf', () => {
  test.each([
    ['', ''],
    ['qaqa', 'qa/qa'],
    ['qqaaq', 'qqaa/q'],
    ['aqa', 'a/qa'],
    ['aa', 'aa'],
    ['q', 'q'],
  ])('%s', (roles, shape) => {
    expect(shapeOf(roles)).toBe(shape)
  })

  test('is a partition of the turns in order, with ids of its own', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('q', 'a')), (letters) => {
        const turns = turnsOf(letters.join(''))
        const exchanges = exchangesOf(turns)
        const members = exchanges.flatMap((exchange) => [
          ...exchange.questionIds,
          ...exchange.answerIds,
        ])
        expect(members).toEqual(turns.map(({ id }) => id))
        expect(new Set(exchanges.map(({ id }) => id)).size).toBe(exchanges.length)
      }),
    )
  })
})

test('the answers to a question are those of its exchange', () => {
  const interview = sampleInterview()
  const [first, answer, , , thanks] = interview.turns
  expect(answersTo(interview, first!)).toEqual([answer])
  expect(answersTo(interview, thanks!)).toEqual([])
  expect(exchangeOf(interview, answer!)).toBe(interview.exchanges[0])
})
