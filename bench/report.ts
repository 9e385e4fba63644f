/**
 * Writes docs/accuracy.md: how good the parse is on a labelled folder, and what peers make of it.
 *
 *     npm run bench:report -- DIR --held-out PREFIX
 *
 * DIR is as for `bench:accuracy`; PREFIX is where `npm run learn -- … --out PREFIX` put its weights.
 * The page bears figures alone: no text, and no name of a document or a publisher.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type BenchDocument, documentsIn } from './documents.ts'
import { type Extractor, loadDefuddle, loadReadability } from './extractors.ts'
import { heldOut } from './held-out.ts'
import { peerPrediction } from './peers.ts'
import { type Outcome, outcomeOf, writeOutcomes, writePrediction } from './predictions.ts'
import { reliabilityOf } from './reliability.ts'
import { pageOf, type System } from './report/page.ts'
import { type Row, rowsOf, scorerFor } from './scorer.ts'

/** The scorer's rows for the predictions that `write` puts into a folder. */
async function scored(
  folder: string,
  write: (out: string) => Promise<void> | void,
): Promise<Row[]> {
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'onrecord-predictions-'))
  const scorer = scorerFor(folder, out)
  try {
    await write(out)
    return rowsOf(scorer.run('--json'))
  } finally {
    scorer.close()
    fs.rmSync(out, { recursive: true })
  }
}

async function systemOf(
  name: string,
  folder: string,
  outcomes: readonly Outcome[],
): Promise<System> {
  return { name, rows: await scored(folder, (out) => writeOutcomes(out, outcomes)) }
}

async function peerOf(
  name: string,
  folder: string,
  documents: readonly BenchDocument[],
  extract: Extractor,
): Promise<System> {
  const rows = await scored(folder, async (out) => {
    for (const document of documents) {
      const failed = (error: unknown) => ({ error: String(error) })
      writePrediction(out, document.id, await peerPrediction(document, extract).catch(failed))
    }
  })
  return { name, rows }
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'held-out': { type: 'string' } },
  })
  const [folder] = positionals
  const prefix = values['held-out']
  if (folder === undefined || prefix === undefined) {
    console.error('usage: bench:report DIR --held-out PREFIX')
    return 2
  }
  const documents = documentsIn(folder)
  const held = heldOut(documents, prefix)
  const plain = documents.map((document) => outcomeOf(document))
  const page = pageOf({
    heldOut: await systemOf('Cross-validated', folder, held.outcomes),
    plain: await systemOf('Plain', folder, plain),
    peers: [
      await peerOf('Readability + rules', folder, documents, await loadReadability()),
      await peerOf('Defuddle + rules', folder, documents, await loadDefuddle()),
    ],
    reliability: reliabilityOf(folder, held.outcomes),
    folds: held.folds,
    inNoFold: held.inNoFold.length,
  })
  fs.writeFileSync(path.resolve(import.meta.dirname, '../docs/accuracy.md'), page)
  return 0
}

process.exitCode = await main()
