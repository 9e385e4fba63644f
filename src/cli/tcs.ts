import { type Command, Option } from 'commander'
import { type ExchangeKey, tcs, type TimelineEntry } from '../tcs/index.ts'
import { type Streams, writeOutput } from './streams.ts'
import { aligned, type Paint, paintOf, wrapped } from './terminal.ts'

/** What the flags of `tcs` say. */
interface TcsFlags {
  format?: string
  output?: string
}

const examples = `
Examples:
  $ onrecord tcs                          the interview, its timeline and facts
  $ onrecord tcs --format json | jq '.summits[2]'
  $ onrecord tcs -f json | jq '.interview' | onrecord validate -`

/** Adds the command `tcs`. */
export function addTcs(program: Command, { stdout }: Streams): void {
  program
    .command('tcs')
    .description('show the TCS interview, restated, with its timeline and facts')
    .addOption(
      new Option(
        '-f, --format <name>',
        'what to write; else summary at a terminal and json',
      ).choices(['json', 'summary']),
    )
    .option('-o, --output <file>', 'where to write, instead of standard output')
    .addHelpText('after', examples)
    .action(async ({ format, output }: TcsFlags) => {
      const isShown = output === undefined && stdout.isTTY === true
      const isSummary = format === undefined ? isShown : format === 'summary'
      const columns = Math.min(Math.max(stdout.columns ?? 80, 40), 100)
      const paint: Paint = output === undefined ? paintOf(stdout) : (_style, plain) => plain
      const text = isSummary
        ? summary(columns, paint)
        : `${JSON.stringify(everything(), null, 2)}\n`
      await writeOutput(text, output, stdout)
    })
}

const everything = (): object => ({
  citation: tcs.citation,
  exchanges: tcs.keys.exchanges.map((key) => tcs.exchange(key)),
  timeline: tcs.timeline(),
  secretariat: tcs.secretariat,
  summits: tcs.summits,
  interview: tcs.interview,
})

function summary(columns: number, paint: Paint): string {
  const { citation, interview } = tcs
  const lines = [
    ...wrapped(interview.article.headline ?? '', columns).map((line) => paint('bold', line)),
    ...wrapped(citation.reference, columns).map((line) => paint('dim', line)),
    ...interview.passages.flatMap(({ text }) => ['', ...wrapped(text, columns)]),
    ...tcs.keys.exchanges.flatMap((key) => exchangeLines(key, columns, paint)),
    '',
    paint('bold', 'Timeline'),
    ...rowLines(tcs.timeline().map(timelineRow), columns, paint),
    '',
    paint('bold', 'Summits'),
    ...rowLines(tcs.summits.map(summitRow), columns, paint),
    ...summitSources().flatMap((source) =>
      wrapped(source, columns - 5).map((line) => `     ${line}`),
    ),
    '',
    paint('bold', tcs.secretariat.name),
    ...rowLines(secretariatRows(), columns, paint),
  ]
  return `${lines.join('\n')}\n`
}

function exchangeLines(key: ExchangeKey, columns: number, paint: Paint): string[] {
  const { question, answer } = tcs.exchange(key)
  const indented = (text: string): string[] => wrapped(text, columns - 2).map((line) => `  ${line}`)
  return [
    '',
    paint('dim', key),
    ...wrapped(question, columns).map((line) => paint('cyan', line)),
    ...answer.flatMap(indented),
  ]
}

function rowLines(rows: string[][], columns: number, paint: Paint): string[] {
  return aligned(rows, columns - 2).map(([first = '', ...others]) =>
    ['  ', paint('dim', first), ...others].join(''),
  )
}

const timelineRow = ({ event, begins, ends }: TimelineEntry): string[] => [
  rangeOf(begins),
  event.status,
  begins === ends ? event.name : `${event.name}, until ${rangeOf(ends)}`,
]

/** The half-open days between which something lies; `..` is open, as in ISO 8601-2. */
const rangeOf = ({ start = '..', end = '..' }: TimelineEntry['begins']): string => `${start}/${end}`

const summitRow = ({ ordinal, interval, place, country }: Summit): string[] => [
  String(ordinal),
  rangeOf(interval),
  `${place} (${country})`,
]

/** What the dates and places of the summits rest on, each source once. */
const summitSources = (): string[] => [...new Set(tcs.summits.flatMap(({ sources }) => sources))]

/** One of the nine. */
type Summit = (typeof tcs.summits)[number]

function secretariatRows(): string[][] {
  const { seat, launched, vision, members, termYears, sources } = tcs.secretariat
  return [
    ['seat', seat],
    ['launched', launched],
    ['vision', vision],
    ['lead', `${members.join(', ')} in turn, ${termYears} years each`],
    ['sources', sources.join('; ')],
  ]
}
