import { extname } from 'node:path'
import { type Command, Option } from 'commander'
import { type Interview, type ParseOptions, parseInterview } from '../index.ts'
import * as writers from '../writers/index.ts'
import { readInput, type Streams, writeOutput } from './streams.ts'
import { type SummaryLook, summaryOf } from './summary.ts'
import { oneLine, paintOf } from './terminal.ts'
import { timelineText } from './timeline.ts'

/** What the flags of `parse` say. */
interface ParseFlags {
  format?: string
  table?: string
  output?: string
  inputFormat?: string
  language?: string
  url?: string
  reference?: string
  trace?: true
  timeline?: true
}

const formats: readonly writers.Writer[] = Object.values(writers)

const examples = `
Examples:
  $ onrecord parse talk.html                        a summary, at a terminal
  $ onrecord parse talk.html > talk.json            all that was found
  $ curl -s https://example.org/talk | onrecord parse - --url https://example.org/talk
  $ onrecord parse page-1.html page-2.html          an article over two pages
  $ onrecord parse talk.md --output talk.csv        the turns as a table
  $ onrecord parse talk.md -f csv --table quotes
  $ onrecord parse talk.html --timeline
  $ onrecord parse talk.html.gz -f ndjson | jq -r 'select(.record == "turn").role'`

/** Adds the command `parse`. */
export function addParse(program: Command, streams: Streams): void {
  const command = program.command('parse')
  command
    .description('find turns, speakers, quotes and dates in an article')
    .argument(
      '<files...>',
      'HTML, Markdown, plain text or subtitles, gzipped or not; - for standard input; several files are the pages of one article',
    )
    .addOption(
      new Option(
        '-f, --format <name>',
        'what to write; else by the extension of --output, else summary at a terminal and json',
      ).choices([...formats.map(({ name }) => name), 'summary']),
    )
    .option('--table <name>', `which table to write: ${tableNames().join(', ')}`)
    .option('-o, --output <file>', 'where to write, instead of standard output')
    .option('--input-format <name>', 'media type, ending or name of a reader, instead of sniffing')
    .option('--language <code>', 'BCP 47 code of the text, instead of finding it')
    .option('--url <url>', 'where the article stands')
    .option('--reference <date>', 'what "last week" refers to, YYYY-MM-DD')
    .option('--timeline', 'draw the cited events in order, instead of a format')
    .option('--trace', 'say on standard error what each stage found and by which rule')
    .addHelpText('after', examples)
    .action(async (files: string[], flags: ParseFlags) => {
      const write = choose(command, flags, streams)
      const pages = await Promise.all(files.map((file) => readInput(file, streams.stdin)))
      const interview = parseInterview(pages, optionsOf(flags, streams))
      await writeOutput(write(interview), flags.output, streams.stdout)
    })
}

const tableNames = (): string[] => formats.flatMap(({ tables = {} }) => Object.keys(tables))

/** How to write what the flags ask for; a combination that makes no sense ends the program. */
function choose(
  command: Command,
  { format, table, output, timeline }: ParseFlags,
  streams: Streams,
): (interview: Interview) => string {
  if (timeline === true) {
    return (format ?? table) === undefined
      ? timelineFor(streams)
      : command.error('error: --timeline stands instead of --format and --table')
  }
  const name = format ?? (table === undefined ? defaultFormat(output, streams) : 'csv')
  const writer = formats.find((each) => each.name === name)
  if (table === undefined) return writer ? saying(writer.write, streams) : summaryFor(streams)
  const write = writer?.tables?.[table]
  if (write !== undefined) return saying(write, streams)
  const known = Object.keys(writer?.tables ?? {}).join(', ')
  return command.error(
    known === ''
      ? `error: the format ${name} has no tables`
      : `error: there is no table '${table}'. Tables are ${known}.`,
  )
}

function defaultFormat(output: string | undefined, { stdout }: Streams): string {
  if (output === undefined) return stdout.isTTY === true ? 'summary' : 'json'
  const extension = extname(output).slice(1).toLowerCase()
  return formats.find((writer) => writer.extension === extension)?.name ?? 'json'
}

const lookOf = ({ stdout }: Streams): SummaryLook => ({
  columns: Math.min(Math.max(stdout.columns ?? 80, 40), 120),
  paint: paintOf(stdout),
})

const summaryFor =
  (streams: Streams) =>
  (interview: Interview): string =>
    summaryOf(interview, lookOf(streams))

const timelineFor = (streams: Streams): ((interview: Interview) => string) =>
  saying((interview) => timelineText(interview, lookOf(streams)), streams)

/** Writes as before, and the issues to standard error. */
const saying =
  (write: (interview: Interview) => string, { stderr }: Streams) =>
  (interview: Interview): string => {
    for (const { code, message, span, by } of interview.issues) {
      const place = span === undefined ? '' : ` at ${span.start}–${span.end}`
      stderr.write(`${code}: ${oneLine(message)} (${by}${place})\n`)
    }
    return write(interview)
  }

function optionsOf(flags: ParseFlags, { stderr }: Streams): ParseOptions {
  const { inputFormat, language, url, reference, trace } = flags
  return {
    ...(inputFormat !== undefined && { format: inputFormat }),
    ...(language !== undefined && { language }),
    ...(url !== undefined && { url }),
    ...(reference !== undefined && { reference }),
    ...(trace && {
      trace: ({ stage, message }) => {
        stderr.write(`${stage}: ${oneLine(message)}\n`)
      },
    }),
  }
}
