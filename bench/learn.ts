/**
 * Learns the weights of the dialogue stage from a labelled folder (layout: docs/, gold/,
 * folds.json) and writes src/stages/dialogue/learned.ts: numbers over generic features only.
 *
 *   npm run learn -- DIR [--epochs 12] [--cross-validate OUT] [--write]
 *
 * A structured support vector machine with the hypothesis as a latent variable: for each document
 * the labelling that the weights and its distance from the gold favour most is pushed below the
 * gold labelling under the hypothesis that fits it best. Deterministic: no random numbers.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Example, examplesOf } from './learn/examples.ts'
import { learn } from './learn/learn.ts'
import { printed } from './learn/print.ts'
import { report } from './learn/report.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    epochs: { type: 'string', default: '12' },
    'cross-validate': { type: 'boolean', default: false },
    out: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
const [directory] = positionals
if (directory === undefined) throw new Error('Name a labelled folder.')
const epochs = Number(values.epochs)
const examples = examplesOf(directory)
console.error(`${String(examples.length)} documents`)

if (values['cross-validate']) {
  const folds = JSON.parse(readFileSync(path.join(directory, 'folds.json'), 'utf8')) as string[][]
  const parts = folds.map((fold) => {
    const held = new Set(fold)
    const weights = learn(examples.filter(({ id }) => !held.has(id)), epochs)
    const out = examples.filter(({ id }) => held.has(id))
    if (values.out !== undefined) writeFileSync(`${values.out}.${String(folds.indexOf(fold))}.json`, JSON.stringify({ ids: fold, weights }))
    return report(out, weights)
  })
  console.log('cross-validated', JSON.stringify(sumOf(parts)))
}

const weights = learn(examples, epochs)
console.log('plain', JSON.stringify(sumOf([report(examples, weights)])))
if (values.write) {
  writeFileSync('src/stages/dialogue/learned.ts', printed(weights, examples.length))
}

function sumOf(parts: ReturnType<typeof report>[]): Record<string, number> {
  const total = { exact: 0, predicted: 0, gold: 0, detected: 0, perfect: 0, interviews: 0, documents: 0 }
  for (const part of parts) {
    for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += part[key]
  }
  return {
    ...total,
    turnF1: (2 * total.exact) / (total.predicted + total.gold),
    detectedShare: total.detected / total.documents,
    perfectShare: total.perfect / total.interviews,
  }
}

export type { Example }
