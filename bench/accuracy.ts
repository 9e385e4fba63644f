/**
 * Parses every document of a folder and scores what comes out.
 *
 *     npm run bench:accuracy -- DIR [--each] [--floors FILE] [--held-out PREFIX] [--out OUT]
 *     npm run bench:accuracy -- DIR --predictions-only --out OUT [--held-out PREFIX]
 *
 * DIR holds `docs/` and, for scoring, `gold/`, with the scorer `score.mjs` beside DIR. PREFIX is
 * where `npm run learn -- … --out PREFIX` put its weights: each document is then parsed, too, with
 * those that were learned without it, and these cross-validated figures follow the plain ones, with
 * a table of how far the confidences can be relied on. Their predictions go to OUT/held-out. Floors
 * hold for the plain figures.
 * Exit code 1: a document could not be parsed, or a figure lies below its floor. 2: misuse.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { documentsIn } from './documents.ts'
import { floorsIn, keepsFloors } from './floors.ts'
import { type HeldOut, heldOut } from './held-out.ts'
import { outcomeOf, writeOutcomes } from './predictions.ts'
import { type Bin, binName, reliabilityOf } from './reliability.ts'
import { figuresOf, scorerFor } from './scorer.ts'

/** Prints the scorer's report; returns whether every figure reaches its floor. */
function score(folder: string, out: string, each: boolean, floorsFile?: string): boolean {
  const scorer = scorerFor(folder, out)
  try {
    process.stdout.write(scorer.run(...(each ? ['--each'] : [])))
    return keepsFloors(figuresOf(scorer.run('--json')), floorsIn(floorsFile))
  } finally {
    scorer.close()
  }
}

function printBins(title: string, bins: readonly Bin[]): void {
  console.log(`${title} by confidence: right of all`)
  for (const bin of bins.filter(({ count }) => count > 0)) {
    const share = (bin.right / bin.count).toFixed(2)
    console.log(`${binName(bin)} ${share} ${bin.right}/${bin.count} said ${bin.said.toFixed(2)}`)
  }
}

function scoreHeldOut(folder: string, out: string, each: boolean, held: HeldOut): void {
  console.log(`\nCROSS-VALIDATED: ${held.folds} folds, each with weights learned without it`)
  for (const id of held.inNoFold) console.log(`in no fold, standard weights: ${id}`)
  score(folder, out, each)
  const { pages, turns, interviewTurns, unplaced } = reliabilityOf(folder, held.outcomes)
  printBins('pages', pages)
  printBins('turns of interviews', interviewTurns)
  printBins('turns of all pages', turns)
  for (const id of unplaced) console.log(`gold not in the text that was read: ${id}`)
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    each: { type: 'boolean', default: false },
    floors: { type: 'string' },
    'held-out': { type: 'string' },
    'predictions-only': { type: 'boolean', default: false },
    out: { type: 'string' },
  },
})

/** Parses and scores; returns whether all went well. */
function run(folder: string, out: string): boolean {
  const documents = documentsIn(folder)
  const plain = documents.map((document) => outcomeOf(document))
  writeOutcomes(out, plain)
  const prefix = values['held-out']
  const held = prefix === undefined ? undefined : heldOut(documents, prefix)
  const heldHome = path.join(out, 'held-out')
  if (held !== undefined) writeOutcomes(heldHome, held.outcomes)
  const parsed = plain.filter(({ interview }) => interview !== undefined)
  console.error(`${parsed.length} of ${documents.length} documents parsed`)
  if (values['predictions-only']) return parsed.length === documents.length
  if (held !== undefined) console.log('PLAIN: the standard weights')
  const isScored = score(folder, out, values.each, values.floors)
  if (held !== undefined) scoreHeldOut(folder, heldHome, values.each, held)
  return isScored && parsed.length === documents.length
}

function main(): number {
  const [folder] = positionals
  if (folder === undefined || (values['predictions-only'] && values.out === undefined)) {
    console.error(
      'usage: bench:accuracy DIR [--each] [--floors FILE] [--held-out PREFIX] [--predictions-only] [--out OUT]',
    )
    return 2
  }
  const out = values.out ?? fs.mkdtempSync(path.join(os.tmpdir(), 'onrecord-predictions-'))
  try {
    return run(folder, out) ? 0 : 1
  } finally {
    if (values.out === undefined) fs.rmSync(out, { recursive: true })
  }
}

process.exitCode = main()
