import { stateIndex, states } from './states.ts'

/**
 * The steps from one segment to the next that cross an edge: where the dialogue starts and ends,
 * where a turn is left for nobody's text and where it is resumed behind that.
 */
export const edges = ['start', 'end', 'leave', 'resume'] as const

/** How many numbers a segment has in a list of edge scores: one a step, and 0 for all others. */
export const edgeWidth: number = edges.length + 1

/** By pair of states, `from * states + to`: which of the numbers counts. */
export const edgeBetween: Uint8Array = edgeTable()

function edgeTable(): Uint8Array {
  const { before, question, answer, after, betweenQuestion, betweenAnswer } = stateIndex
  const { questionGoesOn, answerGoesOn } = stateIndex
  const table = new Uint8Array(states.length * states.length).fill(edges.length)
  const set = (edge: (typeof edges)[number], from: readonly number[], to: number): void => {
    for (const state of from) table[state * states.length + to] = edges.indexOf(edge)
  }
  set('start', [before], question)
  set('start', [before], answer)
  set('end', [question, questionGoesOn, answer, answerGoesOn], after)
  set('leave', [question, questionGoesOn], betweenQuestion)
  set('leave', [answer, answerGoesOn], betweenAnswer)
  set('resume', [betweenQuestion], questionGoesOn)
  set('resume', [betweenAnswer], answerGoesOn)
  return table
}
