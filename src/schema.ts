/**
 * Zod schemas of an interview and its parts, JSON Schema, and {@link interviewFromJson}.
 *
 * @module onrecord/schema
 */
import * as z from 'zod'
import { articleSchema } from './model/article.ts'
import { blockSchema, runSchema } from './model/block.ts'
import { dateMentionSchema, intervalSchema } from './model/date.ts'
import { OnrecordError } from './model/error.ts'
import { citedEventSchema, eventSeriesSchema } from './model/event.ts'
import { type Fault, faultsOfIssue } from './model/fault.ts'
import { type Interview, interviewSchema } from './model/interview.ts'
import { issueSchema } from './model/issue.ts'
import { brokenLaws } from './model/laws.ts'
import { originSchema } from './model/origin.ts'
import { participantSchema } from './model/participant.ts'
import { passageSchema } from './model/passage.ts'
import { quoteSchema } from './model/quote.ts'
import { sourceSchema } from './model/source.ts'
import { spannedTextSchema, spanSchema } from './model/span.ts'
import { exchangeSchema, timeRangeSchema, turnSchema } from './model/turn.ts'
import { version } from './version.ts'

export type { Fault, Interview }
export { articleFields } from './model/article.ts'
export { blockKinds, pageParts } from './model/block.ts'
export { dateModifiers, dateTypes, granularities } from './model/date.ts'
export { errorCodes } from './model/error.ts'
export { eventKinds, eventStatuses } from './model/event.ts'
export { interviewKinds } from './model/interview.ts'
export { participantRoles } from './model/participant.ts'
export { passageKinds } from './model/passage.ts'
export { echoEditKinds } from './model/echo.ts'
export { quoteKinds } from './model/quote.ts'
export { turnRoles } from './model/turn.ts'
export { issueSentences } from './model/issue-sentences.ts'
export { brokenLaws, OnrecordError }
export {
  articleSchema,
  blockSchema,
  citedEventSchema,
  dateMentionSchema,
  eventSeriesSchema,
  exchangeSchema,
  intervalSchema,
  interviewSchema,
  issueSchema,
  originSchema,
  participantSchema,
  passageSchema,
  quoteSchema,
  runSchema,
  sourceSchema,
  spannedTextSchema,
  spanSchema,
  timeRangeSchema,
  turnSchema,
}

/**
 * Schema of an {@link Interview} that also keeps the laws between its fields, as
 * {@link brokenLaws} lists them: what to validate strangers' data with. Like every schema here it
 * is a Standard Schema.
 */
export const soundInterviewSchema: z.ZodType<Interview> = interviewSchema.check((context) => {
  for (const { path, message } of brokenLaws(context.value))
    context.issues.push({
      code: 'custom',
      input: context.value,
      path: path.match(/\w+/g) ?? [],
      message,
    })
})

/** What JSON holds, and what keeps that from being an {@link Interview}. */
interface Checked {
  value: unknown
  faults: Fault[]
}

function check(json: unknown): Checked {
  let value = json
  try {
    if (typeof json === 'string') value = JSON.parse(json)
  } catch (cause) {
    return {
      value: undefined,
      faults: [{ path: '', message: `this is no JSON: ${String(cause)}` }],
    }
  }
  const { error } = soundInterviewSchema.safeParse(value, { reportInput: true })
  if (error === undefined) return { value, faults: [] }
  return { value, faults: [...newerRelease(value), ...error.issues.flatMap(faultsOfIssue)] }
}

/**
 * What keeps JSON from being an {@link Interview}; empty when it is one. A string is read as JSON
 * text; anything else as what `JSON.parse` returned. Comes first: that a newer release wrote it.
 */
export const faultsOf = (json: unknown): Fault[] => check(json).faults

/**
 * The interview that JSON holds, read as {@link faultsOf} does.
 *
 * @throws OnrecordError `invalid-json` when the text is no JSON or the value no sound interview;
 * the message names the first five faults with their paths.
 *
 * @example
 * interviewFromJson(await file.text()).turns.length //=> 14
 */
export function interviewFromJson(json: unknown): Interview {
  const { value, faults } = check(json)
  if (faults.length === 0) return value as Interview
  const more = faults.length > 5 ? [`and ${faults.length - 5} more faults`] : []
  throw new OnrecordError('invalid-json', [...faults.slice(0, 5).map(lineOf), ...more].join('\n'))
}

/** One line that says a fault and its path: `turns[3].role: is missing`. */
export const lineOf = ({ path, message }: Fault): string =>
  path === '' ? message : `${path}: ${message}`

/** Newer releases may use fields that this one does not know. */
function newerRelease(value: unknown): Fault[] {
  const writer = z.object({ generator: z.object({ version: z.string() }) }).safeParse(value).data
  if (writer === undefined || !isNewer(writer.generator.version, version)) return []
  const message = `onrecord ${writer.generator.version} wrote this, and this is ${version}: update it`
  return [{ path: 'generator.version', message }]
}

function isNewer(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.split(/[.+-]/).slice(0, 3).map(Number))
  const step = a?.findIndex((number, i) => number !== b?.[i]) ?? -1
  return step >= 0 && (a?.[step] ?? 0) > (b?.[step] ?? 0)
}

const named = {
  Article: articleSchema,
  Block: blockSchema,
  CitedEvent: citedEventSchema,
  DateMention: dateMentionSchema,
  EventSeries: eventSeriesSchema,
  Exchange: exchangeSchema,
  Interval: intervalSchema,
  Issue: issueSchema,
  Origin: originSchema,
  Participant: participantSchema,
  Passage: passageSchema,
  Quote: quoteSchema,
  Run: runSchema,
  Source: sourceSchema,
  Span: spanSchema,
  SpannedText: spannedTextSchema,
  TimeRange: timeRangeSchema,
  Turn: turnSchema,
}

/**
 * The JSON Schema (draft 2020-12) of an {@link Interview}, one definition a type. It tells shapes
 * only: the laws between fields are beyond JSON Schema.
 */
export function interviewJsonSchema(): z.core.JSONSchema.BaseSchema {
  const names = z.registry<{ id: string; title: string }>()
  for (const [id, schema] of Object.entries(named)) names.add(schema, { id, title: id })
  return {
    $id: 'urn:onrecord:interview:1',
    title: 'Interview',
    description:
      'A news interview as typed data; spans are half-open, in UTF-16 units of source.text.',
    ...z.toJSONSchema(interviewSchema, { metadata: names }),
  }
}
