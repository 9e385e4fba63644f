import type { Interview, InterviewKind } from '../../src/model/interview.ts'
import type { ParticipantRole } from '../../src/model/participant.ts'
import type { PassageKind } from '../../src/model/passage.ts'
import type { QuoteKind } from '../../src/model/quote.ts'
import type { TurnRole } from '../../src/model/turn.ts'

/** A stretch of text by its first and last words, white space as it stands. */
interface Edges {
  starts: string
  ends: string
}

/**
 * `gold.json`: what must hold of a case, written by hand. Every field may be left out; a list that
 * is there is whole and in order. `null` says that a value is absent.
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
    name: string | null
    role: ParticipantRole
    post?: string | null
    organisation?: string | null
    aliases?: string[]
  }[]
  /** `speaker` is a participant's name, or null when the page does not tell. */
  turns?: (Edges & { role: TurnRole; speaker?: string | null; paragraphs?: number })[]
  passages?: (Edges & { kind: PassageKind })[]
  quotes?: { text: string; kind?: QuoteKind; speaker?: string | null }[]
  dates?: { text: string; timex?: string; edtf?: string }[]
  issues?: string[]
}

type Finding = Record<string, unknown>

/** What an interview says about itself, in the words of {@link Gold}. */
function findingsOf(interview: Interview): Finding {
  const names = new Map(interview.participants.map(({ id, name }) => [id, name]))
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
      text: turn.paragraphs.map(({ text }) => text).join('\n'),
    })),
    passages: interview.passages,
    quotes: interview.quotes.map((quote) => ({ ...quote, speaker: quote.speaker?.name })),
    dates: interview.dates,
    issues: interview.issues.map((issue) => issue.code),
  }
}

/** The fields that `gold` names, of what was found; edges are cut to the length of the gold's. */
function asAsked(gold: unknown, found: unknown): unknown {
  if (Array.isArray(gold) && Array.isArray(found)) {
    return found.map((item, i) => (i < gold.length ? asAsked(gold[i], item) : item) as unknown)
  }
  if (typeof gold !== 'object' || gold === null) return found ?? null
  const finding = found as Finding
  return Object.fromEntries(
    Object.entries(gold).map(([key, value]) => [key, fieldOf(finding, key, value)]),
  )
}

function fieldOf(finding: Finding, key: string, gold: unknown): unknown {
  const text = String(finding['text'])
  if (key === 'starts') return text.slice(0, String(gold).length)
  if (key === 'ends') return text.slice(-String(gold).length)
  return asAsked(gold, finding[key])
}

/** The part of an interview that `gold` speaks of, in the gold's shape: equal when all holds. */
export const partOf = (gold: Gold, interview: Interview): unknown =>
  asAsked(gold, findingsOf(interview))
