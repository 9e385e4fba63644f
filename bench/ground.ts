/**
 * Puts faults into extractions that are made of the gold's turns, and counts which are found and
 * called by their names.
 *
 *     npm run bench:ground -- DIR [--seed 1] [--rounds 3] [--each] [--floors FILE]
 *
 * DIR holds `docs/` and `gold/`. Each round draws one place for each kind of fault in each interview.
 * Exit code 1: a figure lies below its floor. 2: misuse.
 */
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Extraction, ground, type Grounding } from '../src/ground/index.ts'
import { parseInterview } from '../src/index.ts'
import { bytesOf, documentsIn } from './documents.ts'
import { floorsIn, keepsFloors } from './floors.ts'
import { type GoldTurn as Edges, letterStream, placeTurns } from './gold-states.ts'
import { type Faulty, faults, type GoldTurn } from './ground/faults.ts'
import { randomFrom } from './ground/random.ts'
import { quantile } from './timing.ts'

interface Example {
  id: string
  /** Holds an extraction against the page. */
  hold: (extraction: Extraction) => Grounding
  turns: GoldTurn[]
}

/** Of one kind of fault: how many there were, and how they were reported. */
interface Tally {
  tried: number
  named: number
  /** Extractions in which a turn was reported that is as it should be. */
  astray: number
}

/** The interviews whose gold stands in the text that is read from them. */
function examplesIn(folder: string): Example[] {
  return documentsIn(folder).flatMap((document) => {
    const file = path.join(folder, 'gold', `${document.id}.json`)
    const gold = JSON.parse(fs.readFileSync(file, 'utf8')) as { turns: Edges[] }
    if (gold.turns.length === 0) return []
    const options = { format: document.mediaType, hints: { kind: 'interview' } } as const
    const page = bytesOf(document)
    const { text } = parseInterview(page, options).source
    const placed = placeTurns(gold.turns, letterStream(text))
    if (placed === undefined) return []
    const turns = placed.map(({ role, from, to }) => {
      // The gold's snippets may leave out the signs that the turn ends with.
      const signs = /^[^\s\p{L}\p{N}]*/u.exec(text.slice(to, to + 9))?.[0] ?? ''
      const span = { start: from, end: to + signs.length }
      return { role, text: text.slice(span.start, span.end), span }
    })
    return [{ id: document.id, turns, hold: (extraction) => ground(page, extraction, options) }]
  })
}

const isClean = ({ report }: Grounding): boolean =>
  report.findings.every(({ verdict }) => verdict === 'exact') &&
  report.omitted.length === 0 &&
  report.cutOff === undefined

/** Turns that the fault leaves alone, and that are reported only because of it. */
function strays({ report }: Grounding, { touched }: Faulty, isAlreadyReported: boolean): number {
  if (isAlreadyReported) return 0
  return report.findings.filter(({ verdict }, i) => verdict !== 'exact' && !touched.includes(i))
    .length
}

function tally(
  name: string,
  examples: readonly Example[],
  rounds: number,
  seed: number,
  each: boolean,
): Tally {
  const counts: Tally = { tried: 0, named: 0, astray: 0 }
  for (const [n, { id, hold, turns }] of examples.entries()) {
    const isReported = !isClean(hold({ turns }))
    const random = randomFrom(seed * 100_003 + n)
    for (let round = 0; round < rounds; round++) {
      const faulty = faults[name]?.(turns, random)
      if (faulty === undefined) continue
      const grounding = hold({ turns: faulty.turns })
      const isNamed = faulty.isNamed(grounding)
      const isAstray = strays(grounding, faulty, isReported) > 0
      counts.tried++
      if (isNamed) counts.named++
      if (isAstray) counts.astray++
      if (each && (!isNamed || isAstray))
        console.log(
          `${isNamed ? 'ASTRAY' : 'MISSED'} ${name}: ${id}, turn ${faulty.touched.join(' ')}`,
        )
    }
  }
  return counts
}

/** A megabyte of interviews as one text, with one turn a paragraph, and the time that it takes. */
function speed(examples: readonly Example[]): { parse: number; ground: number } {
  const turns: GoldTurn[] = []
  let text = ''
  for (let i = 0; text.length < 1_000_000; i = (i + 1) % examples.length)
    for (const turn of examples[i]?.turns ?? []) {
      text += `${turn.role === 'question' ? 'Q: ' : 'A: '}${turn.text.replace(/\n+/gu, ' ')}\n\n`
      turns.push(turn)
    }
  const extraction: Extraction = { turns }
  const options = { format: 'text/plain', language: 'en', hints: { kind: 'interview' } } as const
  const timed = (work: () => unknown): number => {
    const start = performance.now()
    work()
    return performance.now() - start
  }
  const times = Array.from({ length: 5 }, () => ({
    parse: timed(() => parseInterview(text, options)),
    ground: timed(() => ground(text, extraction, options)),
  }))
  const median = (key: 'parse' | 'ground'): number =>
    quantile(
      times.map((one) => one[key]),
      0.5,
    )
  return { parse: median('parse'), ground: median('ground') }
}

const percent = (part: number, whole: number): number => Math.round((part / whole) * 10_000) / 100

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      rounds: { type: 'string', default: '3' },
      each: { type: 'boolean', default: false },
      floors: { type: 'string' },
    },
  })
  const [folder] = positionals
  if (folder === undefined) {
    console.error('usage: bench:ground DIR [--seed 1] [--rounds 3] [--each] [--floors FILE]')
    return 2
  }
  const [seed, rounds] = [Number(values.seed), Number(values.rounds)]
  const examples = examplesIn(folder)
  const reported = examples.filter(({ hold, turns }) => !isClean(hold({ turns })))
  if (values.each) for (const { id } of reported) console.log(`REPORTED untouched: ${id}`)
  const tallies = Object.fromEntries(
    Object.keys(faults).map((name) => [name, tally(name, examples, rounds, seed, values.each)]),
  )
  const turns = examples.reduce((sum, one) => sum + one.turns.length, 0)
  console.log(`${examples.length} interviews, ${turns} turns, seed ${seed}, ${rounds} rounds`)
  console.table(
    Object.fromEntries(
      Object.entries(tallies).map(([name, { tried, named, astray }]) => [
        name,
        { tried, 'named %': percent(named, tried), astray },
      ]),
    ),
  )
  console.log(`untouched gold: ${reported.length} of ${examples.length} extractions reported`)
  const times = speed(examples)
  const ratio = times.ground / times.parse
  console.log(
    `1 MB: parsed in ${times.parse.toFixed(0)} ms, grounded in ${times.ground.toFixed(0)} ms, ${ratio.toFixed(2)} times`,
  )
  const figures = {
    ...Object.fromEntries(
      Object.entries(tallies).map(([name, { tried, named }]) => [name, percent(named, tried)]),
    ),
    clean: percent(examples.length - reported.length, examples.length),
    speed: 1 / ratio,
  }
  return keepsFloors(figures, floorsIn(values.floors)) ? 0 : 1
}

process.exitCode = main()
