/**
 * Learns the weights of the dialogue stage from a labelled folder (layout: docs/, gold/,
 * folds.json) and writes src/stages/dialogue/learned.ts: numbers over generic features only.
 *
 *   npm run learn -- DIR [--epochs 20] [--folds FOLDS.json] [--out PREFIX] [--write]
 *
 * `--out` writes the weights that each fold's documents are held out from, PREFIX.0.json and on: what
 * `npm run bench:accuracy` cross-validates with.
 *
 * A structured support vector machine with the hypothesis as a latent variable: for each document
 * the labelling that the weights and its distance from the gold favour most is pushed below the
 * gold labelling under the hypothesis that fits it best. Deterministic: no random numbers.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Example, examplesOf, fixtureExamples } from './learn/examples.ts'
import { learn } from './learn/learn.ts'
import { printed } from './learn/print.ts'
import { sureness } from './learn/sureness.ts'
import type { Weights } from '../src/shapes/weights.ts'
import { outcomes, report, type Report } from './learn/report.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    epochs: { type: 'string', default: '20' },
    out: { type: 'string' },
    folds: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
const [directory] = positionals
if (directory === undefined) throw new Error('Name a labelled folder.')
const epochs = Number(values.epochs)
const labelled = examplesOf(directory)
const invented = fixtureExamples('fixtures/dialogue')
const examples = [...labelled, ...invented]
console.error(`${String(labelled.length)} documents, ${String(invented.length)} fixtures`)

const folds = values.folds === undefined ? balancedFolds(examples) : foldsIn(values.folds, invented)

// Each fold decoded with weights that never saw it: what tells interviews is learned from these.
const unseen = folds.map((fold) => {
  const weights = learn(
    examples.filter(({ id }) => !fold.includes(id)),
    epochs,
  )
  const held = examples.filter(({ id }) => fold.includes(id))
  return { ids: fold, weights, results: outcomes(held, weights) }
})

/** What tells interviews, and how sure turns are, learned from all folds but one. */
const withoutFold = (i: number): Pick<Weights, 'kind' | 'turn'> =>
  sureness(unseen.flatMap(({ results }, other) => (other === i ? [] : results)))

if (values.out !== undefined) {
  unseen.forEach(({ ids, weights }, i) => {
    const held = { ids, weights: { ...weights, ...withoutFold(i) } }
    writeFileSync(`${String(values.out)}.${String(i)}.json`, JSON.stringify(held))
  })
}
const isFixture = ({ id }: { id: string }): boolean => id.startsWith('fixture-')
for (const fixtures of [false, true]) {
  const parts = unseen.map(({ results }, i) =>
    report(
      results.filter((one) => isFixture(one) === fixtures),
      withoutFold(i).kind,
    ),
  )
  console.log(
    `cross-validated ${fixtures ? 'fixtures' : 'documents'}`,
    JSON.stringify(sumOf(parts)),
  )
}

const weights = {
  ...learn(examples, epochs),
  ...sureness(unseen.flatMap(({ results }) => results)),
}
console.log('plain', JSON.stringify(sumOf([report(outcomes(labelled, weights), weights.kind)])))
if (values.write) {
  writeFileSync('src/stages/dialogue/learned.ts', printed(weights, examples.length))
}

/** The folds of a file, fixtures spread over them. */
function foldsIn(file: string, others: readonly Example[]): string[][] {
  const parts = JSON.parse(readFileSync(file, 'utf8')) as string[][]
  for (const { id } of others) parts[foldOf(id, parts.length)]?.push(id)
  return parts
}

/** A fold that does not change when others come. */
function foldOf(id: string, folds: number): number {
  let hash = 0
  for (const sign of id) hash = (Math.imul(hash, 31) + sign.charCodeAt(0)) >>> 0
  return hash % folds
}

/** Five folds, publishers kept together by the first word of their ids, negatives spread evenly. */
function balancedFolds(all: readonly Example[]): string[][] {
  const groups = new Map<string, string[]>()
  for (const { id, isInterview } of all) {
    const publisher = id.split('-')[0] ?? id
    const group = isInterview && publisher !== 'fixture' ? `i ${publisher}` : `n ${id}`
    groups.set(group, [...(groups.get(group) ?? []), id])
  }
  const parts: string[][] = [[], [], [], [], []]
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
  sorted.forEach(([, ids], i) => parts[i % parts.length]?.push(...ids))
  return parts
}

function sumOf(parts: readonly Report[]): Record<string, number> {
  const total = {
    exact: 0,
    predicted: 0,
    gold: 0,
    detected: 0,
    taken: 0,
    perfect: 0,
    interviews: 0,
    documents: 0,
  }
  for (const part of parts) {
    for (const key of Object.keys(total) as (keyof Report)[]) total[key] += part[key]
  }
  return {
    ...total,
    turnF1: (2 * total.exact) / (total.predicted + total.gold),
    detectedShare: total.detected / total.documents,
    perfectShare: total.perfect / total.interviews,
  }
}
