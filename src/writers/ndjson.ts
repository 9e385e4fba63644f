import type { Interview } from '../model/interview.ts'
import type { Writer } from '../shapes/writer.ts'

/**
 * All of an interview as JSON Lines: first a record `interview` with what there is one of, then a
 * record for each block, participant, turn … Every line tells its `record` and, as `interviewId`,
 * the interview that it is part of, so that files can be concatenated, sorted and filtered.
 *
 * {"record":"interview","interviewId":"i1","schemaVersion":1,…}
 * {"record":"turn","interviewId":"i1","id":"t2211","role":"question",…}
 */
export const ndjson: Writer = {
  name: 'ndjson',
  extension: 'ndjson',
  mediaType: 'application/x-ndjson',
  write: (interview) =>
    recordsOf(interview)
      .map((record) => `${JSON.stringify(record)}\n`)
      .join(''),
}

function recordsOf(interview: Interview): object[] {
  const { blocks, participants, turns, exchanges, passages, quotes, ...more } = interview
  const { dates, events, series, issues, id, ...head } = more
  const lists = {
    block: blocks,
    participant: participants,
    turn: turns,
    exchange: exchanges,
    passage: passages,
    quote: quotes,
    date: dates,
    event: events,
    series,
    issue: issues,
  }
  return [
    { record: 'interview', interviewId: id, ...head },
    ...Object.entries(lists).flatMap(([record, items]) =>
      items.map((item) => ({ record, interviewId: id, ...item })),
    ),
  ]
}
