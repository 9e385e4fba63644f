import type { Interview } from '../model/interview.ts'
import type { Writer } from '../shapes/writer.ts'
import { speakerNameOf } from '../accessors/speakers.ts'
import { endOf, startOf, textOf } from '../accessors/turns.ts'

type Cell = string | number | boolean | undefined

/** A table: the names of its columns, each with what it says of a row. */
type Columns<Row> = Readonly<Record<string, (row: Row, interview: Interview) => Cell>>

/** How to write a table as CSV; `rowsOf` takes the rows from the interview. */
const table =
  <Row>(rowsOf: (interview: Interview) => readonly Row[], columns: Columns<Row>) =>
  (interview: Interview): string => {
    const cells = Object.values(columns)
    const rows = rowsOf(interview).map((row) => cells.map((cell) => cell(row, interview)))
    return [Object.keys(columns), ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('')
  }

const turns = table((interview) => interview.turns, {
  id: ({ id }) => id,
  role: ({ role }) => role,
  speaker: (turn, interview) => speakerNameOf(interview, turn),
  start: startOf,
  end: endOf,
  text: textOf,
  confidence: ({ confidence }) => confidence,
  by: ({ by }) => by,
})

const participants = table((interview) => interview.participants, {
  id: ({ id }) => id,
  role: ({ role }) => role,
  name: ({ name }) => name,
  post: ({ post }) => post,
  organisation: ({ organisation }) => organisation,
  aliases: ({ aliases }) => aliases.join('; '),
  by: ({ by }) => by,
})

const passages = table((interview) => interview.passages, {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  start: ({ span }) => span.start,
  end: ({ span }) => span.end,
  text: ({ text }) => text,
  by: ({ by }) => by,
})

const quotes = table((interview) => interview.quotes, {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  speaker: ({ speaker }) => speaker?.name,
  attributed: ({ attributed }) => attributed,
  start: ({ span }) => span.start,
  end: ({ span }) => span.end,
  text: ({ text }) => text,
  by: ({ by }) => by,
})

const dates = table((interview) => interview.dates, {
  id: ({ id }) => id,
  type: ({ type }) => type,
  timex: ({ timex }) => timex,
  from: ({ interval }) => interval?.start,
  until: ({ interval }) => interval?.end,
  certainty: ({ certainty }) => certainty,
  start: ({ span }) => span.start,
  end: ({ span }) => span.end,
  text: ({ text }) => text,
  by: ({ by }) => by,
})

const events = table((interview) => interview.events, {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  status: ({ status }) => status,
  name: ({ name }) => name,
  from: ({ interval }) => interval?.start,
  until: ({ interval }) => interval?.end,
  place: ({ place }) => place?.name,
  start: ({ head }) => head.start,
  end: ({ head }) => head.end,
  by: ({ by }) => by,
})

/**
 * Tables after RFC 4180, in UTF-8 without a mark of byte order, each with a header; an unknown cell
 * is empty. Offsets are UTF-16 units of the source text.
 *
 * A spreadsheet takes a cell that begins with one of `= + - @`, wide or narrow, or with a control
 * character for a formula; so a text that does is given an apostrophe in front, and so is one that
 * has apostrophes before such a sign already. To have the text back, take one apostrophe off
 * whatever matches `^'+[=+\-@＝＋－＠\t\r\n]`.
 */
export const csv: Writer = {
  name: 'csv',
  extension: 'csv',
  mediaType: 'text/csv',
  write: turns,
  tables: { turns, participants, passages, quotes, dates, events },
}

function quoted(cell: Cell): string {
  const text = typeof cell === 'string' ? harmless(cell) : String(cell ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const harmless = (text: string): string =>
  /^'*[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text
