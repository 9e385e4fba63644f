/**
 * Compares the whole parse with a bare tokenizer and two article extractors on the same pages.
 *
 *     npm run bench:speed -- DIR [--rounds 5] [--json]
 *
 * DIR holds HTML pages, or `docs/` does. Exit code 1: a bar is not reached. 2: misuse.
 */
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import {
  buildOurs,
  type Contender,
  contenders,
  ours,
  readability,
  yardstick,
} from './contenders.ts'
import { bytesOf, documentsIn } from './documents.ts'
import { type PageTimes, quantile, timesOf } from './timing.ts'

/** No page may take longer than this many times the yardstick's time for it. */
const worstRatio = 40
/** All pages together must be this many times as fast as Readability + linkedom. */
const leastGain = 4

interface Page {
  id: string
  html: string
}

interface Row {
  name: string
  megabytesPerSecond: number
  p50Milliseconds: number
  p99Milliseconds: number
  timesYardstick: number
  /** Above what the loaded program and the pages take; absent where it could not be measured. */
  peakMegabytes?: number
}

interface Report {
  pages: number
  megabytes: number
  rounds: number
  rows: Row[]
  timesAsFastAsReadability: number
  /** The pages that are slowest in times of the yardstick. */
  worst: { id: string; milliseconds: number; timesYardstick: number }[]
}

/** Everybody gets the same decoded string, by the charset that the page declares. */
function decoded(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const charset = /charset=["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

const pagesIn = (folder: string): Page[] =>
  documentsIn(folder)
    .filter(({ mediaType }) => mediaType === 'text/html')
    .map((document) => ({ id: document.id, html: decoded(bytesOf(document)) }))

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
const rounded = (number: number, digits = 2): number => Number(number.toFixed(digits))

/** Most resident memory over one pass through the pages, in megabytes above the start. */
async function peakOf(contender: Contender, pages: readonly Page[]): Promise<number> {
  const extract = await contender.load()
  const before = process.resourceUsage().maxRSS
  for (const { html } of pages) {
    try {
      await extract(html)
    } catch {
      // Its memory counts all the same.
    }
  }
  return (process.resourceUsage().maxRSS - before) / 1024
}

/** {@link peakOf} in a process of its own, since a process's peak never falls. */
function peakApart(contender: Contender, folder: string): number | undefined {
  const args = [...process.execArgv, import.meta.filename, folder, '--memory-of', contender.name]
  const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  return status === 0 ? Number(stdout.trim().split('\n').at(-1)) : undefined
}

function rowOf(name: string, times: PageTimes, base: PageTimes, megabytes: number): Row {
  return {
    name,
    megabytesPerSecond: rounded((megabytes * 1000) / sum(times)),
    p50Milliseconds: rounded(quantile(times, 0.5)),
    p99Milliseconds: rounded(quantile(times, 0.99)),
    timesYardstick: rounded(sum(times) / sum(base)),
  }
}

function worstOf(pages: readonly Page[], times: PageTimes, base: PageTimes): Report['worst'] {
  return pages
    .map(({ id }, at) => ({
      id,
      milliseconds: rounded(times[at] ?? 0),
      timesYardstick: rounded((times[at] ?? 0) / (base[at] ?? 0), 1),
    }))
    .sort((a, b) => b.timesYardstick - a.timesYardstick)
    .slice(0, 8)
}

async function compare(folder: string, rounds: number): Promise<Report> {
  const pages = pagesIn(folder)
  await buildOurs()
  const extracts = await Promise.all(contenders.map((contender) => contender.load()))
  const html = pages.map((page) => page.html)
  const times = await timesOf(extracts, html, rounds)
  const of = (one: Contender): PageTimes => times[contenders.indexOf(one)] ?? []
  const megabytes = sum(html.map((text) => Buffer.byteLength(text))) / 1e6
  const rows = contenders.map((one) => {
    const row = rowOf(one.name, of(one), of(yardstick), megabytes)
    const peak = peakApart(one, folder)
    return peak === undefined ? row : { ...row, peakMegabytes: rounded(peak, 0) }
  })
  return {
    pages: pages.length,
    megabytes: rounded(megabytes),
    rounds,
    rows,
    timesAsFastAsReadability: rounded(sum(of(readability)) / sum(of(ours))),
    worst: worstOf(pages, of(ours), of(yardstick)),
  }
}

/** One sentence for each bar that is not reached. */
function faultsOf({ timesAsFastAsReadability: gain, worst }: Report): string[] {
  const slow = worst.filter(({ timesYardstick }) => timesYardstick > worstRatio)
  return [
    ...(gain < leastGain ? [`${gain} times as fast as ${readability.name}, not ${leastGain}`] : []),
    ...slow.map((page) => `${page.id} takes ${page.timesYardstick} times the yardstick`),
  ]
}

function print({ pages, megabytes, rounds, rows, worst, ...report }: Report): void {
  console.log(`${pages} pages, ${megabytes} MB, medians of ${rounds} rounds`)
  console.table(
    Object.fromEntries(
      rows.map((row) => [
        row.name,
        {
          'MB/s': row.megabytesPerSecond,
          'ms p50': row.p50Milliseconds,
          'ms p99': row.p99Milliseconds,
          'x yardstick': row.timesYardstick,
          'peak MB': row.peakMegabytes ?? '?',
        },
      ]),
    ),
  )
  console.log(`${report.timesAsFastAsReadability} times as fast as ${readability.name}`)
  console.log('slowest pages by ratio to the yardstick:')
  for (const page of worst) {
    console.log(`  ${page.timesYardstick} x  ${page.milliseconds} ms  ${page.id}`)
  }
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: '5' },
      json: { type: 'boolean', default: false },
      'memory-of': { type: 'string' },
    },
  })
  const [folder] = positionals
  const rounds = Number(values.rounds)
  if (folder === undefined || !Number.isInteger(rounds) || rounds < 1) {
    console.error('usage: bench:speed DIR [--rounds N] [--json]')
    return 2
  }
  const alone = contenders.find(({ name }) => name === values['memory-of'])
  if (alone !== undefined) {
    console.log(await peakOf(alone, pagesIn(folder)))
    return 0
  }
  const report = await compare(folder, rounds)
  if (values.json) console.log(JSON.stringify(report, null, 2))
  else print(report)
  const faults = faultsOf(report)
  for (const fault of faults) console.error(`BAR ${fault}`)
  return faults.length === 0 ? 0 : 1
}

process.exitCode = await main()
