import type { Facts } from './facts.ts'
import type { View } from './features.ts'
import type { Scored } from './search.ts'
import { stateIndex } from './states.ts'
import { isVisible, markUnder } from './under.ts'
import type { Prepared } from './view.ts'

/** Names of the evidence for an interview, in the order of the weights. */
export const kindNames: readonly string[] = [
  'bias',
  'better-than-silence',
  'much-better-than-silence',
  'few-questions',
  'two-questions',
  'named-interview',
  'announced-interview',
  'questions-addressing',
  'questions-in-first-person',
  'answers-in-first-person',
  'answers-in-first-person-throughout',
  'answers-addressing',
  'impersonal',
  'named-speakers',
  'unnamed-labels',
  'unequal-numbers',
  'listed',
  'headed',
  'linked',
  'announced-before',
  'announced-after',
  'questions-unmarked',
  'long-questions',
  'short-answers',
  'very-long-answers',
  'reporting',
  'set-apart',
  'nothing-set-apart',
  'headline-asks',
  'headline-quotes',
  'bylined',
  'dated',
]

/** What one turn says, whatever it is made of. */
interface Said {
  isQuestion: boolean
  parts: readonly Facts[]
  weight: number
  /** Whether its first segment bears the mark or the style that the hypothesis goes by. */
  isSetApart: boolean
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
  const announced = (state: number, most: number): number =>
    Number(facts.filter((_, i) => best.path[i] === state).slice(-most).some(({ announces }) => announces))
  return [
    1,
    Math.max(-1, Math.min(1, margin / (turns.length + 2))),
    Math.max(0, Math.min(1, margin / 40)),
    Number(questions.length < 3),
    Number(questions.length < 2),
    Number(evidence.namedInterview),
    Number(evidence.announcedInterview),
    ...personEvidence(questions, answers),
    Number(marks.some(({ speaker, role }) => speaker !== undefined && role === undefined)),
    Number(marks.some(({ role }) => role !== undefined)),
    Math.min(1, Math.abs(answers.length / (1 + questions.length) - 1)),
    share(spoken, ({ segment }) => segment.block.kind === 'list-item'),
    share(spoken, ({ segment }) => segment.block.kind === 'heading'),
    share(spoken, ({ segment }) => segment.block.linkShare > 0.15),
    announced(stateIndex.before, 99),
    announced(stateIndex.after, 6),
    share(questions, ({ parts }) => !parts.some(({ marked }) => marked)),
    share(questions, ({ weight }) => weight > 160),
    share(answers, ({ weight }) => weight < 60),
    share(answers, ({ weight }) => weight > 2500),
    share(answers, ({ parts }) => parts.some(({ reports, first }) => reports && !first)),
    share(questions, ({ isSetApart }) => isSetApart),
    Number(!turns.some(({ isSetApart }) => isSetApart)),
    Number(evidence.headline.asks),
    Number(evidence.headline.quotes),
    Number(evidence.bylined),
    Number(evidence.dated),
  ]
}

const isSpoken = (state: number): boolean =>
  state >= stateIndex.question && state <= stateIndex.answerGoesOn

/** The turns of a labelling. */
function turnsIn({ facts, observations }: View, { path, hypothesis }: Scored): Said[] {
  const turns: (Said & { parts: Facts[] })[] = []
  const isSetApart = (i: number): boolean => {
    const one = observations[i]
    if (one === undefined) return false
    const { style, roles } = hypothesis
    const isStyled = style !== undefined && isVisible(style.name) && one.styles.includes(style.name)
    return isStyled || markUnder(one, roles) !== undefined
  }
  facts.forEach((one, i) => {
    const state = path[i] ?? 0
    if (!isSpoken(state)) return
    const isQuestion = state <= stateIndex.questionGoesOn
    const last = turns.at(-1)
    const turn =
      last?.isQuestion === isQuestion
        ? last
        : { isQuestion, parts: [], weight: 0, isSetApart: isSetApart(i) }
    if (turn !== last) turns.push(turn)
    turn.parts.push(one)
    turn.weight += one.weight
  })
  return turns
}

function personEvidence(questions: readonly Said[], answers: readonly Said[]): number[] {
  const addresses = ({ parts }: Said): boolean => parts.some(({ second }) => second)
  const confides = ({ parts }: Said): boolean => parts.some(({ first }) => first)
  const parts = answers.flatMap((one) => one.parts).filter(({ weight }) => weight > 40)
  const addressing = share(questions, addresses)
  const confiding = share(answers, confides)
  return [
    Math.min(1, addressing * 2),
    share(questions, (one) => confides(one) && !addresses(one)),
    Math.min(1, confiding * 2),
    share(parts, ({ first }) => first),
    share(parts, ({ first, second }) => second && !first),
    Number(addressing < 0.05 && confiding < 0.2),
  ]
}

const share = <T>(list: readonly T[], holds: (one: T) => boolean): number =>
  list.length === 0 ? 0 : list.filter(holds).length / list.length
