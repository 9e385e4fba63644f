import { edgeNames } from '../../src/stages/dialogue/edge-features.ts'
import { edges } from '../../src/stages/dialogue/edges.ts'
import { featureNames } from '../../src/stages/dialogue/features.ts'
import { kindNames } from '../../src/stages/dialogue/kind.ts'
import { states } from '../../src/stages/dialogue/states.ts'
import { priorNames } from '../../src/stages/dialogue/prior.ts'
import { underNames } from '../../src/stages/dialogue/under.ts'
import type { Weights } from '../../src/shapes/weights.ts'

const row = (numbers: readonly number[], name: string): string =>
  `    [${numbers.join(', ')}], // ${name}\n`

const table = (rows: readonly (readonly number[])[], names: readonly string[]): string =>
  `[\n${rows.map((numbers, i) => row(numbers, names[i] ?? '')).join('')}  ]`

const list = (numbers: readonly number[], names: readonly string[]): string =>
  `[\n${numbers.map((weight, i) => `    ${String(weight)}, // ${names[i] ?? ''}\n`).join('')}  ]`

/** The weights as a source file. */
export function printed(weights: Weights, documents: number): string {
  return `import type { Weights } from '../../shapes/weights.ts'

/**
 * Weights learned by \`npm run learn\` from ${String(documents)} labelled documents: numbers over the kinds of
 * evidence named beside each row. Columns: ${states.join(', ')};
 * of edges ${edges.join(', ')}.
 */
export const learned: Weights = {
  features: ${table(weights.features, featureNames)},
  under: ${table(weights.under, underNames)},
  transitions: ${table(weights.transitions, states)},
  edges: ${table(weights.edges, edgeNames)},
  prior: ${list(weights.prior, priorNames)},
  kind: ${list(weights.kind, kindNames)},
  turn: [${weights.turn.join(', ')}],
}
`
}
