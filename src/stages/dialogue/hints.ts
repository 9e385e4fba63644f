import type { Segment } from '../../shapes/convention.ts'
import type { Hints, RoleHint } from '../../shapes/options.ts'
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

/** Emissions that rule out what the caller's hints exclude, and weigh what they call likely. */
export function constrained(
  emissions: Float64Array,
  observations: readonly Observation[],
  containers: readonly Container[],
  hints: Hints,
): Float64Array {
  const isQuestion = hints.question === undefined ? undefined : matcherOf(hints.question)
  const hintAt = hintsInOrder(hints.roles ?? [])
  const result = emissions.slice()
  observations.forEach(({ segment, label }, i) => {
    const selected = roleBy(isQuestion?.(segment.block, containers))
    const hint = hintAt(segment)
    const role = hint?.role ?? roleNamed(label, hints) ?? selected
    if (role === undefined) return
    const penalty = penaltyOf(hint)
    const excluded = role === 'not-question' ? questionStates : othersThan(statesOf[role])
    for (const state of excluded) {
      const at = i * states.length + state
      result[at] = (result[at] ?? 0) + penalty
    }
  })
  return result
}

/** The odds, as a logarithm, against what a hint does not say. */
const penaltyOf = ({ likelihood = 1 }: Partial<RoleHint> = {}): number =>
  Math.max(forbidden, Math.log(1 - likelihood) - Math.log(likelihood))

/** Tells of segments, asked in their order, the first hint that is about each. */
function hintsInOrder(hints: readonly RoleHint[]): (segment: Segment) => RoleHint | undefined {
  const sorted = hints.toSorted((one, other) => one.start - other.start)
  let next = 0
  return ({ span }) => {
    while ((sorted[next]?.start ?? Infinity) < span.start) next++
    const hint = sorted[next]
    return hint !== undefined && hint.start < span.end ? hint : undefined
  }
}

const othersThan = (allowed: readonly number[]): number[] =>
  states.map((_, i) => i).filter((i) => !allowed.includes(i))

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
