/**
 * Finds the cited events of documents, and scores them where gold is there.
 *
 *     npm run bench:events -- FILE [--errors] [--floors FILE] [--out OUT]
 *     npm run bench:events -- FILE --predictions-only --out OUT
 *
 * FILE holds a document a line, `{ id, language, dct, text }` with `events` as gold; or one document,
 * whose `text` may begin with the name of a file beside the folder; or FILE is a folder of fixtures.
 * Gold is scored by the `score.mjs` beside FILE, or by that of `--scorer`.
 * Exit code 1: a figure lies below its floor. 2: misuse.
 */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { issueLog } from '../src/text/issue-log.ts'
import type { CitedEvent } from '../src/index.ts'
import { parseInterview } from '../src/index.ts'
import { standardKit } from '../src/kit.ts'
import type { Language } from '../src/shapes/language.ts'
import { findDates } from '../src/stages/dates/dates.ts'
import { findEvents } from '../src/stages/events/events.ts'
import { type EventDocument, eventDocumentsIn } from './event-documents.ts'
import { floorsIn, keepsFloors } from './floors.ts'
import type { Figures } from './scorer.ts'

const sheets: readonly Language[] = standardKit.languages

const parse = ({ text, language, reference }: EventDocument) =>
  parseInterview(text, {
    format: 'text/plain',
    ...(language !== undefined && { language }),
    ...(reference !== undefined && { reference }),
  })

/** The document's events in the gold's shape. */
function predictionOf(document: EventDocument): object {
  const { source, events, series } = parse(document)
  const spanned = (span: { start: number; end: number }) => ({
    span,
    text: source.text.slice(span.start, span.end),
  })
  const shown = ({ mentions, seriesId, head: _, by: __, ...event }: CitedEvent) => ({
    ...event,
    mentions: mentions.map(spanned),
    ...(seriesId !== undefined && { series: seriesId }),
  })
  return { id: document.id, events: events.map(shown), series }
}

/** Megabytes of plain text a second that dates and events together take, the best of some rounds. */
function speedOf(documents: readonly EventDocument[]): number {
  const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  const repeats = Math.max(1, Math.ceil(300_000 / bytes))
  let best = Infinity
  for (let round = 0; round < 12; round++) {
    const begin = performance.now()
    for (let i = 0; i < repeats; i++) documents.forEach(findBoth)
    best = Math.min(best, performance.now() - begin)
  }
  return (bytes * repeats) / best / 1000
}

function findBoth({ text, language = 'en', reference }: EventDocument): void {
  const sheet = sheets.find(({ code }) => code === language.split('-')[0])
  if (sheet === undefined) return
  const body = [{ start: 0, end: text.length }]
  const dates = findDates(text, body, reference, sheet, issueLog())
  findEvents(text, body, dates, [], reference, sheet, issueLog())
}

const figurePattern = /(?<![a-z])([a-z]+) (\d+)\/(\d+)/g

/** The scorer's figures, shares from 0 to 1, out of the line that it prints. */
function figuresOf(line: string): Figures {
  const figures: Figures = { f1: Number(/events F1 ([\d.]+)/.exec(line)?.[1]) / 100 }
  for (const [, name = '', hits, all] of line.matchAll(figurePattern)) {
    figures[name] = Number(all) === 0 ? 1 : Number(hits) / Number(all)
  }
  return figures
}

function score(scorer: string, gold: string, predictions: string, floorsFile?: string): boolean {
  const args = [scorer, gold, predictions, '--errors']
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`the scorer failed:\n${stderr}`)
  const [line = '', ...faults] = stdout.trim().split('\n')
  console.log(line)
  for (const fault of faults) console.error(fault)
  return keepsFloors(figuresOf(line), floorsIn(floorsFile))
}

const lines = (values: readonly object[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('')

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      floors: { type: 'string' },
      'predictions-only': { type: 'boolean', default: false },
      scorer: { type: 'string' },
      out: { type: 'string' },
    },
  })
  const [file] = positionals
  if (file === undefined || (values['predictions-only'] && values.out === undefined)) {
    console.error(
      'usage: bench:events FILE [--floors FILE] [--scorer FILE] [--predictions-only] [--out OUT]',
    )
    return 2
  }
  const documents = eventDocumentsIn(file)
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'onrecord-events-'))
  const out = values.out ?? path.join(folder, 'predictions.jsonl')
  fs.writeFileSync(out, lines(documents.map(predictionOf)))
  if (!values['predictions-only'])
    console.log(`dates and events: ${speedOf(documents).toFixed(1)} MB/s`)
  const gold = documents.flatMap(({ id, events }) => (events === undefined ? [] : [{ id, events }]))
  const scorer = values.scorer ?? path.join(path.dirname(file), 'score.mjs')
  let passed = true
  if (!values['predictions-only'] && gold.length > 0 && fs.existsSync(scorer)) {
    const goldFile = path.join(folder, 'gold.jsonl')
    fs.writeFileSync(goldFile, lines(gold))
    passed = score(scorer, goldFile, out, values.floors)
  }
  fs.rmSync(folder, { recursive: true })
  return passed ? 0 : 1
}

process.exitCode = main()
