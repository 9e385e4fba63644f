import type { Segment } from '../../shapes/convention.ts'
import type { Hints } from '../../shapes/options.ts'
import type { Container } from '../../shapes/reader.ts'
import { keyOf } from '../../text/letters.ts'
import type { Roles } from './hypotheses.ts'
import type { Mark } from './mark.ts'
import type { Observation } from './observe.ts'
import { abbreviates } from './merge-labels.ts'
import { matcherOf } from './selector.ts'
import { stateIndex, states } from './states.ts'

/** A score that no evidence outweighs. */
const forbidden = -1e6

const questionStates = [stateIndex.question, stateIndex.questionGoesOn]
const answerStates = [stateIndex.answer, stateIndex.answerGoesOn]
const nobodysStates = [
  stateIndex.before,
  stateIndex.betweenQuestion,
  stateIndex.betweenAnswer,
  stateIndex.after,
]
const statesOf = { question: questionStates, answer: answerStates, none: nobodysStates }

/** Emissions that rule out what the caller's hints exclude. */
export function constrained(
  emissions: Float64Array,
  observations: readonly Observation[],
  containers: readonly Container[],
  hints: Hints,
): Float64Array {
  const isQuestion = hints.question === undefined ? undefined : matcherOf(hints.question)
  const result = emissions.slice()
  observations.forEach(({ segment, label }, i) => {
    const selected = roleBy(isQuestion?.(segment.block, containers))
    const role = roleAt(segment, hints) ?? roleNamed(label, hints) ?? selected
    if (role === undefined) return
    const excluded = role === 'not-question' ? questionStates : othersThan(statesOf[role])
    for (const state of excluded) result[i * states.length + state] = forbidden
  })
  return result
}

const othersThan = (allowed: readonly number[]): number[] =>
  states.map((_, i) => i).filter((i) => !allowed.includes(i))

const roleAt = ({ span }: Segment, { roles }: Hints): keyof typeof statesOf | undefined =>
  roles?.find(({ start }) => start >= span.start && start < span.end)?.role

function roleNamed(label: Mark | undefined, hints: Hints): 'question' | 'answer' | undefined {
  if (label?.speaker === undefined) return undefined
  if (names(hints.interviewee, label.speaker)) return 'answer'
  return names(hints.interviewer, label.speaker) ? 'question' : undefined
}

const roleBy = (matches: boolean | undefined): 'question' | 'not-question' | undefined =>
  matches === undefined ? undefined : matches ? 'question' : 'not-question'

/** Whether a hypothesis lets the people whom the caller names play their parts. */
export const agrees = (roles: Roles, labels: readonly Mark[], hints: Hints): boolean =>
  labels.every((label) => {
    const named = roleNamed(label, hints)
    return named === undefined || (roles.get(label.cluster) ?? named) === named
  })

const names = (full: string | undefined, label: string): boolean =>
  full !== undefined && (keyOf(full) === keyOf(label) || abbreviates(label, keyOf(label), full))
