/**
 * Parses every document of a folder and scores what comes out.
 *
 *     npm run bench:accuracy -- DIR [--each] [--floors FILE] [--out OUT]
 *     npm run bench:accuracy -- DIR --predictions-only --out OUT
 *
 * DIR holds `docs/` and, for scoring, `gold/`, with the scorer `score.mjs` beside DIR.
 * Exit code 1: a document could not be parsed, or a figure lies below its floor. 2: misuse.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Interview, type Participant, parseInterview, type Turn } from '../src/index.ts'
import { type BenchDocument, bytesOf, documentsIn } from './documents.ts'
import { belowFloors, type Figures, figuresOf, scorerFor } from './scorer.ts'

interface Prediction {
  isInterview: boolean
  title: string | null
  authors: string[]
  published: string | null
  participants: { name: string | null; role: string }[]
  turns: { role: string; speaker: string | null; text: string }[]
}

/** A paper that asks in its own name goes by its organisation. */
const nameOf = (participant: Participant | undefined): string | null =>
  participant?.name ?? participant?.organisation ?? null

function predictionOf({ kind, article, participants, turns }: Interview): Prediction {
  const byId = new Map(participants.map((participant) => [participant.id, participant]))
  const speakerOf = (turn: Turn) => nameOf(byId.get(turn.participantId ?? ''))
  return {
    isInterview: kind !== 'not-interview',
    title: article.headline ?? null,
    authors: article.authors,
    published: article.published ?? null,
    participants: participants.map((one) => ({ name: nameOf(one), role: one.role })),
    turns: turns.map((turn) => ({
      role: turn.role,
      speaker: speakerOf(turn),
      text: turn.paragraphs.map(({ text }) => text).join('\n'),
    })),
  }
}

/** Writes the document's prediction, or its error; returns whether it could be parsed. */
function predict(document: BenchDocument, out: string): boolean {
  const write = (value: unknown) => {
    fs.writeFileSync(path.join(out, `${document.id}.json`), JSON.stringify(value, null, 1))
  }
  try {
    write(predictionOf(parseInterview(bytesOf(document), { format: document.mediaType })))
    return true
  } catch (error) {
    const where = error instanceof Error ? (error.stack ?? '').split('\n')[1]?.trim() : undefined
    console.error(`ERROR ${document.id}: ${String(error)} ${where ?? ''}`)
    write({ error: String(error) })
    return false
  }
}

/** Prints the scorer's report; returns whether every figure reaches its floor. */
function score(folder: string, out: string, each: boolean, floorsFile?: string): boolean {
  const scorer = scorerFor(folder, out)
  try {
    process.stdout.write(scorer.run(...(each ? ['--each'] : [])))
    if (floorsFile === undefined) return true
    const floors = JSON.parse(fs.readFileSync(floorsFile, 'utf8')) as Figures
    const faults = belowFloors(figuresOf(scorer.run('--json')), floors)
    for (const fault of faults) console.error(`BELOW ${fault}`)
    return faults.length === 0
  } finally {
    scorer.close()
  }
}

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      each: { type: 'boolean', default: false },
      floors: { type: 'string' },
      'predictions-only': { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  })
  const [folder] = positionals
  if (folder === undefined || (values['predictions-only'] && values.out === undefined)) {
    console.error(
      'usage: bench:accuracy DIR [--each] [--floors FILE] [--predictions-only] [--out OUT]',
    )
    return 2
  }
  const out = values.out ?? fs.mkdtempSync(path.join(os.tmpdir(), 'onrecord-predictions-'))
  fs.mkdirSync(out, { recursive: true })
  const documents = documentsIn(folder)
  const parsed = documents.filter((document) => predict(document, out))
  console.error(`${parsed.length} of ${documents.length} documents parsed`)
  const scored = values['predictions-only'] || score(folder, out, values.each, values.floors)
  if (values.out === undefined) fs.rmSync(out, { recursive: true })
  return scored && parsed.length === documents.length ? 0 : 1
}

process.exitCode = main()
