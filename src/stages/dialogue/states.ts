/**
 * What a segment can be. `between…` is nobody's text inside the dialogue, after a question or after
 * an answer (a heading, a pull quote, an advertisement), so that a turn may go on behind it.
 */
export const states = [
  'before',
  'question',
  'question-goes-on',
  'answer',
  'answer-goes-on',
  'between-question',
  'between-answer',
  'after',
] as const

/** Index of a state in {@link states}. */
export const stateIndex = {
  before: 0,
  question: 1,
  questionGoesOn: 2,
  answer: 3,
  answerGoesOn: 4,
  betweenQuestion: 5,
  betweenAnswer: 6,
  after: 7,
} as const

const inQuestion = [1, 2, 3, 5, 7]
const inAnswer = [1, 3, 4, 6, 7]

/** Which states may follow which, by index. */
export const successors: readonly (readonly number[])[] = [
  [0, 1, 3],
  inQuestion,
  inQuestion,
  inAnswer,
  inAnswer,
  [1, 2, 3, 5],
  [1, 3, 4, 6],
  [7],
]
