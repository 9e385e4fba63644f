import type { Interview } from '../model/interview.ts'
import type { Exchange, Turn } from '../model/turn.ts'
import { startOf } from './turns.ts'

/**
 * The exchanges that turns make, a partition in their order. Questions in a row open an exchange
 * and the answers behind them belong to it, whoever gives them; answers that no question precedes
 * are an exchange of their own, and so are last questions that nobody answers.
 *
 * question question answer answer question answer question
 * `---------- first -----------´ `--- second --´ `-third-´
 */
export function exchangesOf(turns: readonly Turn[]): Exchange[] {
  const exchanges: Exchange[] = []
  let role: Turn['role'] | undefined
  for (const turn of turns) {
    let exchange = exchanges.at(-1)
    if (exchange === undefined || (turn.role === 'question' && role === 'answer')) {
      exchange = { id: `x${startOf(turn)}`, questionIds: [], answerIds: [] }
      exchanges.push(exchange)
    }
    const ids = turn.role === 'question' ? exchange.questionIds : exchange.answerIds
    ids.push(turn.id)
    role = turn.role
  }
  return exchanges
}

/** The exchange that a turn belongs to; absent when the turn is none of the interview's. */
export const exchangeOf = (interview: Interview, turn: Turn): Exchange | undefined =>
  interview.exchanges.find(
    ({ questionIds, answerIds }) => questionIds.includes(turn.id) || answerIds.includes(turn.id),
  )

/** The turns that answer a question, in reading order; empty when nobody does. */
export function answersTo(interview: Interview, question: Turn): Turn[] {
  const exchange = interview.exchanges.find(({ questionIds }) => questionIds.includes(question.id))
  return interview.turns.filter(({ id }) => exchange?.answerIds.includes(id))
}

/**
 * The exchanges that take up one, each directly or by way of another, in order; empty when none does.
 *
 * @example
 * // "When did you come?" "In May." "Why so early?" "Because of the ice."
 * followUpsTo(interview, interview.exchanges[0]) //=> [interview.exchanges[1]]
 */
export function followUpsTo(interview: Interview, exchange: Exchange): Exchange[] {
  const thread = new Set([exchange.id])
  return interview.exchanges.filter(({ id, followUpTo }) => {
    const isPart = followUpTo !== undefined && thread.has(followUpTo)
    if (isPart) thread.add(id)
    return isPart
  })
}
