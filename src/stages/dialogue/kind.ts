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
export function kindEvidence({ view, evidence }: Prepared, best: Scored, margin: number): number[] {
  const { observations, facts } = view
  const indices = [...best.path.keys()]
  const of = (...wanted: number[]): number[] => indices.filter((i) => wanted.includes(best.path[i] ?? 0))
  const questions = of(stateIndex.question)
  const answers = of(stateIndex.answer)
  const said = of(1, 2, 3, 4)
  const answering = of(stateIndex.answer, stateIndex.answerGoesOn)
  const share = (list: readonly number[], holds: (i: number) => boolean | undefined): number =>
    list.length === 0 ? 0 : list.filter((i) => holds(i) === true).length / list.length
  const marks = said.flatMap((i) => {
    const one = observations[i]
    return one === undefined ? [] : (markUnder(one, best.hypothesis.roles) ?? [])
  })
  const addressing = share(questions, (i) => facts[i]?.second)
  const confiding = share(answering, (i) => facts[i]?.first)
  return [
    1,
    Math.max(-1, Math.min(1, margin / (questions.length + answers.length + 2))),
    Math.max(0, Math.min(1, margin / 40)),
    Number(questions.length < 3),
    Number(evidence.namedInterview),
    Number(evidence.announcedInterview),
    Math.min(1, addressing * 2),
    share(questions, (i) => facts[i]?.first === true && !facts[i]?.second),
    Math.min(1, confiding * 2),
    Number(addressing < 0.05 && confiding < 0.2),
    Number(marks.some(({ speaker, role }) => speaker !== undefined && role === undefined)),
    Number(marks.some(({ role }) => role !== undefined)),
    Math.min(1, Math.abs(answers.length / (1 + questions.length) - 1)),
    share(said, (i) => observations[i]?.segment.block.kind === 'list-item'),
    Number(of(stateIndex.before).some((i) => facts[i]?.announces)),
    Number(of(stateIndex.after).slice(0, 6).some((i) => facts[i]?.announces)),
    share(questions, (i) => facts[i]?.marked === false),
    share(questions, (i) => (facts[i]?.weight ?? 0) > 110),
    share(answers, (i) => (facts[i]?.weight ?? 0) < 60),
  ]
}
