import type { Facts } from './facts.ts'
import type { View } from './features.ts'
import type { Scored } from './search.ts'
import { stateIndex } from './states.ts'
import { markUnder } from './under.ts'
import type { Prepared } from './view.ts'

/** Names of what speaks for an interview, and against one, in the order of the weights. */
export const kindNames: readonly string[] = [
  'bias',
  'better-than-silence',
  'better-by-segment',
  'good-by-segment',
  'named-interview',
  'announced-before',
  'questions-addressing',
  'answers-in-first-person',
  'answers-in-first-person-throughout',
  'addressed-and-confiding',
  'named-speakers',
  'introduces-somebody',
  'headline-quotes',
  'dated',
  'against: few-questions',
  'against: two-questions',
  'against: unequal-numbers',
  'against: questions-in-first-person',
  'against: answers-addressing',
  'against: impersonal',
  'against: many-speakers',
  'against: listed',
  'against: headed',
  'against: linked',
  'against: short-answers',
  'against: reporting',
  'against: headline-asks',
]

/** What one turn says, whatever it is made of. */
interface Said {
  isQuestion: boolean
  parts: readonly Facts[]
  weight: number
}

/** What the best labelling of a page says for and against an interview. */
export function kindEvidence(prepared: Prepared, best: Scored, margin: number): number[] {
  const { view, evidence } = prepared
  const { facts, observations } = view
  const turns = turnsIn(view, best)
  const questions = turns.filter(({ isQuestion }) => isQuestion)
  const answers = turns.filter(({ isQuestion }) => !isQuestion)
  const spoken = observations.filter((_, i) => isSpoken(best.path[i] ?? 0))
  const marks = spoken.flatMap((one) => markUnder(one, best.hypothesis.roles) ?? [])
  const confiding = answers.filter(confides).length / Math.max(1, answers.length)
  const addressing = share(questions, addresses)
  const parts = answers.flatMap((one) => one.parts).filter(({ weight }) => weight > 40)
  const pro = [
    within(margin / (turns.length + 2)),
    within(margin / facts.length / 4),
    within(best.score / facts.length / 4),
    Number(evidence.namedInterview),
    Number(facts.some(({ announces }, i) => announces && best.path[i] === stateIndex.before)),
    within(addressing * 2),
    within(confiding * 2),
    share(parts, ({ first }) => first),
    addressedAndConfiding(turns),
    Number(marks.some(({ speaker, role }) => speaker !== undefined && role === undefined)),
    Number(view.mentions.some((mentioned, i) => mentioned && best.path[i] === stateIndex.before)),
    Number(evidence.headline.quotes),
    Number(evidence.dated),
  ]
  const contra = [
    Number(questions.length < 3),
    Number(questions.length < 2),
    within(Math.abs(answers.length / (1 + questions.length) - 1)),
    share(questions, (one) => confides(one) && !addresses(one)),
    share(parts, ({ first, second }) => second && !first),
    Number(addressing < 0.05 && confiding < 0.2),
    within(Math.max(0, new Set(marks.map(({ cluster }) => cluster)).size - 3) / 3),
    share(spoken, ({ segment }) => segment.block.kind === 'list-item'),
    share(spoken, ({ segment }) => segment.block.kind === 'heading'),
    share(spoken, ({ segment }) => segment.block.linkShare > 0.15),
    share(answers, ({ weight }) => weight < 60),
    share(answers, (one) => one.parts.some(({ reports }) => reports) && !confides(one)),
    Number(evidence.headline.asks),
  ]
  return [1, ...pro, ...contra.map((value) => -value)]
}

const addresses = ({ parts }: Said): boolean => parts.some(({ second }) => second)
const confides = ({ parts }: Said): boolean => parts.some(({ first }) => first)

const within = (value: number): number => Math.max(-1, Math.min(1, value))

/** Share of questions that address somebody who answers in the first person. */
const addressedAndConfiding = (turns: readonly Said[]): number => {
  const asking = [...turns.keys()].filter((i) => turns[i]?.isQuestion === true)
  return share(asking, (i) => {
    const [question, answer] = [turns[i], turns[i + 1]]
    return question !== undefined && addresses(question) && answer !== undefined && confides(answer)
  })
}

const isSpoken = (state: number): boolean =>
  state >= stateIndex.question && state <= stateIndex.answerGoesOn

/** The turns of a labelling. */
function turnsIn({ facts }: View, { path }: Scored): Said[] {
  const turns: (Said & { parts: Facts[] })[] = []
  facts.forEach((one, i) => {
    const state = path[i] ?? 0
    if (!isSpoken(state)) return
    const isQuestion = state <= stateIndex.questionGoesOn
    const last = turns.at(-1)
    const turn = last?.isQuestion === isQuestion ? last : { isQuestion, parts: [], weight: 0 }
    if (turn !== last) turns.push(turn)
    turn.parts.push(one)
    turn.weight += one.weight
  })
  return turns
}

const share = <T>(list: readonly T[], holds: (one: T) => boolean): number =>
  list.length === 0 ? 0 : list.filter(holds).length / list.length
