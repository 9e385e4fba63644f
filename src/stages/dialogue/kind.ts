import type { Facts } from './facts.ts'
import type { Scored } from './search.ts'
import { stateIndex } from './states.ts'
import { markUnder } from './under.ts'
import type { Prepared } from './view.ts'

/** Names of the kinds of evidence for an interview as a whole, in the order of the weights. */
export const kindNames: readonly string[] = [
  'bias',
  'better-than-silence',
  'much-better-than-silence',
  'few-questions',
  'named-interview',
  'announced-interview',
  'questions-addressing',
  'questions-in-first-person',
  'answers-in-first-person',
  'impersonal',
  'named-speakers',
  'unnamed-labels',
  'unequal-numbers',
  'listed',
  'announced-before',
  'announced-after',
  'questions-unmarked',
  'long-questions',
  'short-answers',
]

/** What the best labelling of a page says for and against an interview. */
export function kindEvidence(prepared: Prepared, best: Scored, margin: number): number[] {
  const { facts, observations } = prepared.view
  const of = (...wanted: number[]): number[] =>
    [...best.path.keys()].filter((i) => wanted.includes(best.path[i] ?? 0))
  const said = of(1, 2, 3, 4)
  const questions = of(stateIndex.question).flatMap((i) => facts[i] ?? [])
  const answers = of(stateIndex.answer).flatMap((i) => facts[i] ?? [])
  const answering = of(stateIndex.answer, stateIndex.answerGoesOn).flatMap((i) => facts[i] ?? [])
  const spoken = said.flatMap((i) => observations[i] ?? [])
  const marks = spoken.flatMap((one) => markUnder(one, best.hypothesis.roles) ?? [])
  const announces = (list: readonly number[]): number =>
    Number(list.some((i) => facts[i]?.announces))
  return [
    1,
    Math.max(-1, Math.min(1, margin / (questions.length + answers.length + 2))),
    Math.max(0, Math.min(1, margin / 40)),
    Number(questions.length < 3),
    Number(prepared.evidence.namedInterview),
    Number(prepared.evidence.announcedInterview),
    ...personEvidence(questions, answering),
    Number(marks.some(({ speaker, role }) => speaker !== undefined && role === undefined)),
    Number(marks.some(({ role }) => role !== undefined)),
    Math.min(1, Math.abs(answers.length / (1 + questions.length) - 1)),
    share(spoken, ({ segment }) => segment.block.kind === 'list-item'),
    announces(of(stateIndex.before)),
    announces(of(stateIndex.after).slice(0, 6)),
    share(questions, ({ marked }) => !marked),
    share(questions, ({ weight }) => weight > 110),
    share(answers, ({ weight }) => weight < 60),
  ]
}

function personEvidence(questions: readonly Facts[], answering: readonly Facts[]): number[] {
  const addressing = share(questions, ({ second }) => second)
  const confiding = share(answering, ({ first }) => first)
  return [
    Math.min(1, addressing * 2),
    share(questions, ({ first, second }) => first && !second),
    Math.min(1, confiding * 2),
    Number(addressing < 0.05 && confiding < 0.2),
  ]
}

const share = <T>(list: readonly T[], holds: (one: T) => boolean): number =>
  list.length === 0 ? 0 : list.filter(holds).length / list.length
