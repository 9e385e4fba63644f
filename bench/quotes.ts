/**
 * Finds the quotes of every text of a file and scores them.
 *
 *     npm run bench:quotes -- FILE.jsonl [--folds N] [--floors FLOORS.json] [--out OUT.jsonl]
 *     npm run bench:quotes -- FILE.jsonl --predictions-only --out OUT.jsonl
 *
 * Each line of FILE is a text with its language and, for scoring, its quotes; the scorer `score.mjs`
 * stands beside FILE. `--folds` learns the weights anew for each of N parts of FILE from the others:
 * those figures count. Exit code 1: a figure lies beyond its floor. 2: misuse.
 */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Figure, floorsIn, keepsFloors } from './floors.ts'
import { documentsOf, type QuoteDocument } from './quotes/documents.ts'
import { foldsOf } from './quotes/folds.ts'
import { learn } from './quotes/learn.ts'
import { labelled, parsedQuotesOf, quotesOf } from './quotes/predict.ts'
import { megabytesPerSecond } from './quotes/speed.ts'

const lineOf = ({ id, text }: QuoteDocument, quotes: ReturnType<typeof quotesOf>): string =>
  JSON.stringify({ id, quotes: labelled(text, quotes) })

/** Predictions by the committed weights, of the whole parse. */
const plain = (documents: readonly QuoteDocument[]): string[] =>
  documents.map((document) => lineOf(document, parsedQuotesOf(document)))

/** Predictions of each part by weights that never saw it. */
const crossValidated = (documents: readonly QuoteDocument[], count: number): string[] =>
  foldsOf(documents, count).flatMap((fold) => {
    const unseen = new Set(fold)
    const weights = learn(documents.filter((document) => !unseen.has(document)))
    return fold.map((document) => lineOf(document, quotesOf(document, weights)))
  })

/** Runs the scorer beside the texts; returns its report. */
function scored(file: string, predictions: string, ...flags: string[]): string {
  const script = path.join(path.dirname(path.resolve(file)), 'score.mjs')
  const args = [script, '--gold', path.resolve(file), '--pred', path.resolve(predictions), ...flags]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`the scorer failed:\n${stderr}`)
  return stdout
}

/** Prints the scorer's report; returns whether every figure keeps its floor. */
function score(file: string, predictions: string, floorsFile?: string): boolean {
  process.stdout.write(scored(file, predictions))
  const report = JSON.parse(scored(file, predictions, '--json')) as Figure
  return keepsFloors(report, floorsIn(floorsFile))
}

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      folds: { type: 'string' },
      floors: { type: 'string' },
      'predictions-only': { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  })
  const [file] = positionals
  if (file === undefined || (values['predictions-only'] && values.out === undefined)) {
    console.error(
      'usage: bench:quotes FILE.jsonl [--folds N] [--floors FILE] [--predictions-only] [--out OUT.jsonl]',
    )
    return 2
  }
  const documents = documentsOf(file)
  // First, as an application would: learning leaves slow code and full memory behind.
  console.log(`${megabytesPerSecond(documents).toFixed(1)} MB/s of plain text`)
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'onrecord-quotes-'))
  const out = values.out ?? path.join(folder, 'predictions.jsonl')
  const lines =
    values.folds === undefined ? plain(documents) : crossValidated(documents, Number(values.folds))
  fs.writeFileSync(out, `${lines.join('\n')}\n`)
  const isKept = values['predictions-only'] || score(file, out, values.floors)
  fs.rmSync(folder, { recursive: true })
  return isKept ? 0 : 1
}

process.exitCode = main()
