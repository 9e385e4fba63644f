/**
 * Finds the dates of every text in a file and scores what comes out.
 *
 *     npm run bench:dates -- FILE.jsonl [--by source] [--errors 40] [--dates-only] [--only source=a,b] [--floors FILE]
 *     npm run bench:dates -- FILE.jsonl --predictions-only --out OUT.jsonl
 *
 * A line of FILE is `{ id, language, dct, text }`, and for scoring `timex`, with the scorer
 * `score.mjs` beside FILE. Exit code 1: a figure lies below its floor. 2: misuse.
 */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { standardKit } from '../src/kit.ts'
import type { DateMention } from '../src/model/date.ts'
import type { Language } from '../src/shapes/language.ts'
import { findDates } from '../src/stages/dates/dates.ts'
import { issueLog } from '../src/text/issue-log.ts'
import { type Figure, type Floors, floorsIn, keepsFloors } from './floors.ts'
import { quantile } from './timing.ts'

interface Line {
  id: string
  language: string
  dct?: string
  text: string
  timex?: unknown
}

const warmUp = 10
const rounds = 15

const linesOf = (file: string): Line[] =>
  fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line)

const languageOf = (code: string): Language | undefined =>
  standardKit.languages.find((language) => language.code === code.split('-')[0])

function datesIn({ text, dct, language }: Line): DateMention[] {
  const sheet = languageOf(language)
  if (sheet === undefined) return []
  return findDates(text, [{ start: 0, end: text.length }], dct, sheet, issueLog())
}

function predictionOf(line: Line): string {
  const timex = datesIn(line).map(({ span, type, timex }) => ({
    start: span.start,
    end: span.end,
    type: type.toUpperCase(),
    value: timex,
  }))
  return JSON.stringify({ id: line.id, timex })
}

/** Seconds of processor time: what else the machine does counts little. */
function secondsOf(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

/** Megabytes of UTF-8 a second, by language: the median of several rounds after the first ones. */
function printSpeed(lines: readonly Line[]): void {
  for (const code of new Set(lines.map(({ language }) => language))) {
    const own = lines.filter(({ language }) => language === code)
    const megabytes = own.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6
    const seconds = Array.from({ length: warmUp + rounds }, () =>
      secondsOf(() => own.forEach(datesIn)),
    )
    const speed = megabytes / quantile(seconds.slice(warmUp), 0.5)
    console.error(`${code}: ${speed.toFixed(1)} MB/s over ${megabytes.toFixed(2)} MB`)
  }
}

/** What the scorer beside the file prints. */
function scored(file: string, predictions: string, flags: readonly string[]): string {
  const scorer = fs.realpathSync(path.join(path.dirname(file), 'score.mjs'))
  const args = [scorer, path.resolve(file), path.resolve(predictions), ...flags]
  const result = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (result.status !== 0) throw new Error(`the scorer failed:\n${result.stderr}`)
  return result.stdout
}

/** Whether figures keep their floors, which stand under the scorer's flags that give them. */
function keepsOwnFloors(file: string, predictions: string, floors: Floors): boolean {
  const figures = Object.keys(floors).map((flags) => {
    const limits = flags === 'all' ? [] : flags.split(' ')
    const report = scored(file, predictions, [...limits, '--json'])
    return [flags, (JSON.parse(report) as { ALL: Figure }).ALL] as const
  })
  return keepsFloors(Object.fromEntries(figures), floors)
}

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      by: { type: 'string', default: 'source' },
      errors: { type: 'string' },
      only: { type: 'string' },
      'dates-only': { type: 'boolean', default: false },
      floors: { type: 'string' },
      'predictions-only': { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  })
  const [file] = positionals
  if (file === undefined || (values['predictions-only'] && values.out === undefined)) {
    console.error('usage: bench:dates FILE.jsonl [--floors FILE] [--predictions-only] [--out OUT]')
    return 2
  }
  const lines = linesOf(file)
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'onrecord-dates-'))
  const out = values.out ?? path.join(folder, 'predictions.jsonl')
  fs.writeFileSync(out, lines.map((line) => `${predictionOf(line)}\n`).join(''))
  const isKept = values['predictions-only'] || report(file, lines, out, values)
  fs.rmSync(folder, { recursive: true })
  return isKept ? 0 : 1
}

interface Flags {
  by: string
  errors?: string
  only?: string
  'dates-only': boolean
  floors?: string
}

/** Prints speed and scores; returns whether every figure keeps its floor. */
function report(file: string, lines: readonly Line[], out: string, flags: Flags): boolean {
  printSpeed(lines)
  if (lines.every(({ timex }) => timex === undefined)) return true
  const { by, errors, only, floors } = flags
  process.stdout.write(
    scored(file, out, [
      '--by',
      by,
      ...(errors === undefined ? [] : ['--errors', errors]),
      ...(only === undefined ? [] : ['--only', only]),
      ...(flags['dates-only'] ? ['--dates-only'] : []),
    ]),
  )
  return keepsOwnFloors(file, out, floorsIn(floors)[path.basename(file)] ?? {})
}

process.exitCode = main()
