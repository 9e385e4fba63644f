import type { Interview } from '../model/interview.ts'
import type { TraceLine } from '../shapes/options.ts'

/** What was found in an interview and by which rule, in the order of the stages. */
export function traceOf(interview: Interview): TraceLine[] {
  const { source, article, kind, confidence, turns, passages, participants } = interview
  const { dates, quotes, events } = interview
  const line =
    (stage: string) =>
    (message: string): TraceLine => ({ stage, message })
  return [
    ...[`${source.mediaType}, language ${source.language ?? 'unknown'}`].map(line('read')),
    ...Object.entries(article.origins).map(([field, { by }]) => line('read')(`${field} by ${by}`)),
    ...[`${kind}, confidence ${String(confidence)}`].map(line('dialogue')),
    ...turns.map(({ id, role, by, confidence: sure }) =>
      line('dialogue')(`${id} ${role} by ${by}, confidence ${String(sure)}`),
    ),
    ...passages.map(({ id, kind: part, by }) => line('dialogue')(`${id} ${part} by ${by}`)),
    ...participants.map(({ id, name, role, by }) =>
      line('participants')(`${id} ${role} ${name ?? 'without a name'} by ${by}`),
    ),
    ...dates.map(({ id, timex, by }) => line('dates')(`${id} ${timex} by ${by}`)),
    ...quotes.map(({ id, kind: manner, by }) => line('quotes')(`${id} ${manner} by ${by}`)),
    ...events.map(({ id, kind: sort, status, by }) =>
      line('events')(`${id} ${sort} ${status} by ${by}`),
    ),
  ]
}
