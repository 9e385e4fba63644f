import type { Weights } from '../../src/shapes/weights.ts'
import { type Case, logistic } from './logistic.ts'
import type { Outcome } from './report.ts'

/** Of the cases that tell interviews, what those that are one count; more than half, as in life. */
const interviewShare = 0.7

/**
 * What tells interviews, and how sure turns are, learned from documents that the decoder's weights
 * never saw, so that a confidence is the share of those that are right.
 */
export function sureness(outcomes: readonly Outcome[]): Pick<Weights, 'kind' | 'turn'> {
  const kind = logistic(outcomes, interviewShare)
  const scores = outcomes.map(({ features, holds, weight }) => ({
    features: [features.reduce((sum, value, i) => sum + value * (kind[i] ?? 0), 0)],
    holds,
    weight,
  }))
  const [slope = 1] = logistic(scores, shareOf(scores))
  // What no interview is, the page's confidence says; a turn's says how sure its edges are.
  const turns = outcomes.filter(({ holds }) => holds).flatMap(turnCases)
  const [bias = 0, margin = 0] = logistic(turns, shareOf(turns))
  return { kind: kind.map((value) => rounded(value * slope)), turn: [bias, margin] }
}

const turnCases = ({ found, gold, margins, weight }: Outcome): Case[] =>
  found.map((turn, i) => ({ features: [1, margins[i] ?? 0], holds: gold.includes(turn), weight }))

const shareOf = (cases: readonly Case[]): number => {
  const sum = (list: readonly Case[]): number => list.reduce((all, { weight }) => all + weight, 0)
  return sum(cases.filter(({ holds }) => holds)) / Math.max(1, sum(cases))
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000
