import { endKinds, leftKinds, startKinds } from '../../src/stages/quotes/edges.ts'
import { frameKinds, frames } from '../../src/stages/quotes/frames.ts'
import type { FeatureKinds } from '../../src/stages/quotes/ranking.ts'
import { saidKinds } from '../../src/stages/quotes/said.ts'
import { step, type Weights } from '../../src/stages/quotes/weights.ts'

const letterOf = (weight: number): string => {
  const steps = Math.min(26, Math.round(Math.abs(weight) / step))
  return steps === 0 ? '.' : String.fromCharCode((weight > 0 ? 96 : 64) + steps)
}

function rowsOf(weights: readonly number[], kinds: FeatureKinds, options: number): string {
  let at = 0
  const rows = Object.entries(kinds).map(([name, values]) => {
    const row = weights.slice(at, (at += values * options)).map(letterOf)
    return `    // ${name}\n    '${row.join('')}',\n`
  })
  return `weightsFrom([\n${rows.join('')}  ])`
}

/** The weights as a source file. */
export const printed = (weights: Weights, documents: number): string =>
  `import { type Weights, weightsFrom } from '../../shapes/weights.ts'

/**
 * Weights learned by \`npm run learn:quotes\` from ${String(documents)} labelled texts: numbers over the kinds of
 * features that stand above each row, a letter each.
 */
export const learned: Weights = {
  frame: ${rowsOf(weights.frame, frameKinds, frames.length)},
  start: ${rowsOf(weights.start, startKinds, 1)},
  end: ${rowsOf(weights.end, endKinds, 1)},
  left: ${rowsOf(weights.left, leftKinds, 1)},
  said: ${rowsOf(weights.said, saidKinds, 1)},
}
`
