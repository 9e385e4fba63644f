import type { Facts } from './facts.ts'
import type { View } from './features.ts'
import type { Scored } from './search.ts'
import type { Mark } from './mark.ts'
import type { Observation } from './observe.ts'
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
  'names-another',
  'names-another-in-title',
  'much-of-the-page',
  'headline-quotes',
  'dated',
  'against: few-questions',
  'against: two-questions',
  'against: unequal-numbers',
  'against: questions-asking-nothing',
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
  'against: turns-reporting',
  'against: named-otherwise',
  'against: announced-otherwise',
  'against: counted',
  'against: even-turns',
]

/** What one turn says, whatever it is made of. */
interface Said {
  isQuestion: boolean
  parts: Facts[]
  weight: number
  /** Whether it speaks to somebody, of whoever speaks, and whether it asks anything. */
  addresses: boolean
  confides: boolean
  asks: boolean
}

/**
 * What the best labelling of a page says for an interview and against one: what speaks against is
 * negative, so that every weight is positive.
 */
export function kindEvidence(prepared: Prepared, best: Scored, margin: number): number[] {
  const reading = readingOf(prepared, best)
  return [
    1,
    ...pro(prepared, best, margin, reading),
    ...contra(prepared, best, reading).map(negated),
  ]
}

const negated = (value: number): number => -value

/** A labelling as its turns. */
interface Reading {
  turns: readonly Said[]
  questions: readonly Said[]
  answers: readonly Said[]
  /** The segments of all turns. */
  spoken: readonly Observation[]
  /** What marks them as somebody's. */
  marks: readonly Mark[]
  /** The longer segments of the answers. */
  parts: readonly Facts[]
  /** Share of questions that address somebody, of answers in the first person. */
  addressing: number
  confiding: number
}

function readingOf({ view }: Prepared, best: Scored): Reading {
  const turns = turnsIn(view, best)
  const questions = turns.filter(({ isQuestion }) => isQuestion)
  const answers = turns.filter(({ isQuestion }) => !isQuestion)
  const spoken = view.observations.filter((_, i) => isSpoken(best.path[i] ?? 0))
  const { roles } = best.hypothesis
  return {
    turns,
    questions,
    answers,
    spoken,
    marks: spoken.flatMap((one) => markUnder(one, roles) ?? []),
    parts: answers.flatMap((one) => one.parts).filter(({ weight }) => weight > 40),
    addressing: share(questions, ({ addresses }) => addresses),
    confiding: share(answers, ({ confides }) => confides),
  }
}

function pro(
  { view, evidence }: Prepared,
  { path, score }: Scored,
  margin: number,
  { turns, marks, parts, addressing, confiding }: Reading,
): number[] {
  const { facts } = view
  return [
    within(margin / (turns.length + 2)),
    within(margin / facts.length / 4),
    within(score / facts.length / 4),
    Number(evidence.namedInterview),
    Number(facts.some(({ announces }, i) => announces && path[i] === stateIndex.before)),
    within(addressing * 2),
    within(confiding * 2),
    share(parts, ({ first }) => first),
    addressedAndConfiding(turns),
    Number(marks.some(({ speaker, role }) => speaker !== undefined && role === undefined)),
    Number(evidence.titleNames || evidence.topNames),
    Number(evidence.titleNames),
    spokenShare(view, path),
    Number(evidence.headline.quotes),
    Number(evidence.dated),
  ]
}

function contra(
  { view, evidence }: Prepared,
  { path }: Scored,
  { turns, questions, answers, spoken, marks, parts, addressing, confiding }: Reading,
): number[] {
  return [
    Number(questions.length < 3),
    Number(questions.length < 2),
    within(Math.abs(answers.length / (1 + questions.length) - 1)),
    Math.max(0, 1 - 3 * share(questions, ({ asks }) => asks)),
    share(questions, ({ confides, addresses }) => confides && !addresses),
    share(parts, ({ first, second }) => second && !first),
    Number(addressing < 0.05 && confiding < 0.2),
    within(Math.max(0, new Set(marks.map(({ cluster }) => cluster)).size - 3) / 3),
    share(spoken, ({ segment }) => segment.block.kind === 'list-item'),
    share(spoken, ({ segment }) => segment.block.kind === 'heading'),
    share(spoken, ({ segment }) => segment.block.linkShare > 0.15),
    share(answers, ({ weight }) => weight < 60),
    share(answers, ({ parts, confides }) => parts.some(({ reports }) => reports) && !confides),
    Number(evidence.headline.asks),
    share(turns, ({ parts }) => parts.some(({ reports }) => reports)),
    Number(evidence.namedOtherwise),
    Number(view.facts.some((one, i) => one.announcesOther && path[i] === stateIndex.before)),
    Number(evidence.isCounted),
    Math.min(1, mean(questions) / Math.max(1, mean(answers))),
  ]
}

/** Share of the article's letters that somebody says. */
function spokenShare({ facts, observations }: View, path: Uint8Array): number {
  let [spoken, all] = [0, 0]
  facts.forEach(({ weight }, i) => {
    if (observations[i]?.segment.block.part !== 'content') return
    all += weight
    if (isSpoken(path[i] ?? 0)) spoken += weight
  })
  return spoken / Math.max(1, all)
}

/** How long turns are on average. */
const mean = (turns: readonly Said[]): number =>
  turns.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, turns.length)

const within = (value: number): number => Math.max(-1, Math.min(1, value))

/** Share of questions that address somebody who answers in the first person. */
const addressedAndConfiding = (turns: readonly Said[]): number => {
  const asking = [...turns.keys()].filter((i) => turns[i]?.isQuestion === true)
  return share(asking, (i) => {
    const [question, answer] = [turns[i], turns[i + 1]]
    return question?.addresses === true && answer?.confides === true
  })
}

const isSpoken = (state: number): boolean =>
  state >= stateIndex.question && state <= stateIndex.answerGoesOn

/** The turns of a labelling. */
function turnsIn({ facts }: View, { path }: Scored): Said[] {
  const turns: Said[] = []
  facts.forEach((one, i) => {
    const state = path[i] ?? 0
    if (!isSpoken(state)) return
    const isQuestion = state <= stateIndex.questionGoesOn
    const last = turns.at(-1)
    const turn = last?.isQuestion === isQuestion ? last : silent(isQuestion)
    if (turn !== last) turns.push(turn)
    turn.parts.push(one)
    turn.weight += one.weight
    turn.confides ||= one.first
    turn.asks ||= one.marked || one.ending || one.opener || one.marksInside > 0
    turn.addresses ||= one.second
  })
  return turns
}

const silent = (isQuestion: boolean): Said => ({
  isQuestion,
  parts: [],
  weight: 0,
  addresses: false,
  confides: false,
  asks: false,
})

const share = <T>(list: readonly T[], holds: (one: T) => boolean): number =>
  list.length === 0 ? 0 : list.filter(holds).length / list.length
