import fs from 'node:fs'
import type { Weights } from '../src/shapes/weights.ts'
import type { BenchDocument } from './documents.ts'
import { type Outcome, outcomeOf } from './predictions.ts'

interface Fold {
  ids: string[]
  weights: Weights
}

/** What each document becomes with weights that were learned without it. */
export interface HeldOut {
  outcomes: Outcome[]
  /** How many weights there are. */
  folds: number
  /** Documents of no fold: parsed with the standard weights. */
  inNoFold: string[]
}

/** The weights that `npm run learn -- … --out PREFIX` wrote: PREFIX.0.json and on. */
function foldsAt(prefix: string): Fold[] {
  const folds: Fold[] = []
  for (let file = `${prefix}.0.json`; fs.existsSync(file); ) {
    folds.push(JSON.parse(fs.readFileSync(file, 'utf8')) as Fold)
    file = `${prefix}.${folds.length}.json`
  }
  if (folds.length === 0) throw new Error(`no weights at ${prefix}.0.json`)
  return folds
}

/** Parses each document with the weights of the fold that holds it out. */
export function heldOut(documents: readonly BenchDocument[], prefix: string): HeldOut {
  const folds = foldsAt(prefix)
  const weights = new Map(folds.flatMap((fold) => fold.ids.map((id) => [id, fold.weights])))
  return {
    outcomes: documents.map((document) => outcomeOf(document, weights.get(document.id))),
    folds: folds.length,
    inNoFold: documents.map(({ id }) => id).filter((id) => !weights.has(id)),
  }
}
