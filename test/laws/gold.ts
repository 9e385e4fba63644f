import { isDeepStrictEqual } from 'node:util'
import type { Interview, InterviewKind } from '../../src/model/interview.ts'
import type { IssueCode } from '../../src/model/issue.ts'
import type { ParticipantRole } from '../../src/model/participant.ts'
import type { PassageKind } from '../../src/model/passage.ts'
import type { EchoEdit } from '../../src/model/echo.ts'
import type { QuoteKind } from '../../src/model/quote.ts'
import type { TimeRange, TurnRole } from '../../src/model/turn.ts'
import { eventFindings, type EventInGold, eventsAsAsked } from './event-gold.ts'

/** A stretch of text by its first and last words, white space as it stands. */
interface Edges {
  starts: string
  ends: string
}

/**
 * `gold.json`: what must hold of a case, written by hand. Every field may be left out, and `null`
 * says that a value must be absent. `authors`, `turns`, `exchanges` and `issues` are whole
 * and in order; of the
 * other lists each item that stands here must be found, among others.
 */
export interface Gold {
  kind?: InterviewKind
  language?: string
  headline?: string | null
  kicker?: string | null
  standfirst?: string | null
  authors?: string[]
  publisher?: string | null
  published?: string | null
  modified?: string | null
  participants?: {
    name?: string | null
    role: ParticipantRole
    post?: string | null
    organisation?: string | null
    aliases?: string[]
  }[]
  /** `speaker` is a participant's name, or organisation, or null where the page does not tell. */
  turns?: (Edges & {
    role: TurnRole
    speaker?: string | null
    paragraphs?: number
    /** Null where the recording's time is not known. */
    time?: TimeRange | null
  })[]
  /** How many questions and answers each exchange has, and which one before it takes up. */
  exchanges?: { questions: number; answers: number; followsUp?: number | null }[]
  passages?: (Edges & { kind: PassageKind })[]
  /** `echo` is what the quote repeats as it stands in the answer, `edits` the kinds of its edits. */
  quotes?: {
    text: string
    kind?: QuoteKind
    speaker?: string | null
    attributed?: boolean
    echo?: string | null
    edits?: EchoEdit['kind'][]
  }[]
  dates?: { text: string; timex?: string; edtf?: string }[]
  /** Whole; links go by mention. */
  events?: EventInGold[]
  issues?: IssueCode[]
}

type Finding = Record<string, unknown>

const wholeLists = ['authors', 'turns', 'exchanges', 'issues']

/** What an interview says about itself, in the words of {@link Gold}. */
function findingsOf(interview: Interview): Finding {
  const names = new Map(
    interview.participants.map(({ id, name, organisation }) => [id, name ?? organisation]),
  )
  const { origins: _, ...article } = interview.article
  return {
    ...article,
    kind: interview.kind,
    language: interview.source.language,
    participants: interview.participants,
    turns: interview.turns.map((turn) => ({
      role: turn.role,
      speaker: names.get(turn.participantId ?? ''),
      paragraphs: turn.paragraphs.length,
      ...(turn.time === undefined ? {} : { time: turn.time }),
      text: turn.paragraphs.map(({ text }) => text).join('\n'),
    })),
    exchanges: interview.exchanges.map(({ questionIds, answerIds, followUpTo }) => ({
      questions: questionIds.length,
      answers: answerIds.length,
      followsUp: followUpTo && interview.exchanges.findIndex(({ id }) => id === followUpTo),
    })),
    passages: interview.passages,
    quotes: interview.quotes.map(({ speaker, echo, ...quote }) => ({
      ...quote,
      speaker: speaker?.name,
      echo: echo && interview.source.text.slice(echo.span.start, echo.span.end),
      edits: echo?.edits.map(({ kind }) => kind),
    })),
    dates: interview.dates,
    events: eventFindings(interview),
    issues: interview.issues.map((issue) => issue.code),
  }
}

/** The fields that `gold` names, of `found`; edges are cut to the length of the gold's. */
function asAsked(gold: unknown, found: unknown): unknown {
  if (typeof gold !== 'object' || gold === null || Array.isArray(gold)) return found ?? null
  const finding = found as Finding
  const text = String(finding['text'])
  const field = (key: string, value: unknown): unknown => {
    if (key === 'starts') return text.slice(0, String(value).length)
    if (key === 'ends') return text.slice(-String(value).length)
    return finding[key] ?? null
  }
  return Object.fromEntries(Object.entries(gold).map(([key, value]) => [key, field(key, value)]))
}

function listAsAsked(gold: unknown[], found: unknown[], isWhole: boolean): unknown[] {
  if (isWhole) return found.map((item, i) => asAsked(gold[i] ?? gold[0], item))
  return gold.flatMap((item) => {
    const match = found.find((one) => isDeepStrictEqual(asAsked(item, one), item))
    return match === undefined ? [] : [item]
  })
}

/** The part of an interview that `gold` speaks of, in the gold's shape: equal when all holds. */
export function partOf(gold: Gold, interview: Interview): Finding {
  const findings = findingsOf(interview)
  const asked = Object.entries(gold).map(([key, value]: [string, unknown]) => {
    const found = findings[key]
    if (!Array.isArray(value) || !Array.isArray(found)) return [key, found ?? null] as const
    if (key === 'events') return [key, eventsAsAsked(gold.events ?? [], found)] as const
    return [key, listAsAsked(value, found, wholeLists.includes(key))] as const
  })
  return Object.fromEntries(asked)
}

/** A gold without some of its fields. */
export const goldWithout = (gold: Gold, fields: readonly (keyof Gold)[]): Gold =>
  Object.fromEntries(Object.entries(gold).filter(([key]) => !fields.includes(key as keyof Gold)))
