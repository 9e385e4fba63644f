import { exchangesOf } from '../accessors/exchanges.ts'
import { endOf, startOf } from '../accessors/turns.ts'
import type { Interview } from '../model/interview.ts'
import type { Issue, IssueCode } from '../model/issue.ts'
import type { Participant, ParticipantRole } from '../model/participant.ts'
import type { Passage } from '../model/passage.ts'
import type { Quote } from '../model/quote.ts'
import type { Span } from '../model/span.ts'
import type { Turn, TurnRole } from '../model/turn.ts'
import type { Part } from './parts.ts'

/** Who says a string of the dialogue, and how surely it is that. */
export interface Saying {
  role: TurnRole
  participant?: Participant | undefined
  /** Of its letters: those that stand in the source. */
  share: number
}

/** What takes the place of the turns, people and quotes of a parsed source. */
export interface Replacement {
  /** The paragraphs of the source that strings have, in its order. */
  parts: readonly Part[]
  /** One for each string. */
  sayings: readonly Saying[]
  participants: readonly Participant[]
  /** Absent when those of the source stay. */
  quotes?: Quote[] | undefined
  issues: readonly Issue[]
}

/** A parsed source with the dialogue of somebody else. Obeys all laws. */
export function withDialogue(base: Interview, replacement: Replacement): Interview {
  const turns = turnsOf(base, replacement)
  const ids = new Set(turns.map(({ id }) => id))
  const quotes = (replacement.quotes ?? base.quotes).map((quote) => withoutLostEcho(quote, ids))
  const used = new Set([
    ...turns.map(({ participantId }) => participantId),
    ...quotes.map(({ speaker }) => speaker?.participantId),
    ...base.events.flatMap(({ participantIds }) => participantIds),
  ])
  const kept = base.issues.filter(({ code }) => !answered.includes(code))
  return {
    ...base,
    kind: turns.length === 0 ? 'not-interview' : base.kind === 'mixed' ? 'mixed' : 'interview',
    participants: replacement.participants.filter(({ id, by }) => used.has(id) || by === 'ground'),
    turns,
    exchanges: exchangesOf(turns),
    passages: passagesBeside(turns, base.passages),
    quotes,
    issues: [...kept, ...replacement.issues],
  }
}

/** Issues about turns that are no longer there. */
const answered: IssueCode[] = ['kind-unsure', 'turn-unsure', 'speaker-unknown']

/** Parts of one string in a row are a turn. */
function turnsOf({ source, turns: known }: Interview, { parts, sayings }: Replacement): Turn[] {
  const labels = new Map(known.map((turn) => [turn.paragraphs[0]?.span.start, turn.label]))
  const turns: Turn[] = []
  let owner = -1
  for (const { owner: next, span } of parts) {
    const paragraph = { span, text: source.text.slice(span.start, span.end) }
    const last = turns.at(-1)
    if (last !== undefined && next === owner) last.paragraphs.push(paragraph)
    else turns.push(turnOf(paragraph, sayings[next]!, labels.get(span.start)))
    owner = next
  }
  return turns
}

function turnOf(
  paragraph: Turn['paragraphs'][number],
  { role, participant, share }: Saying,
  label: Span | undefined,
): Turn {
  const start = Math.min(label?.start ?? Infinity, paragraph.span.start)
  return {
    id: `t${start}`,
    role,
    ...(participant && { participantId: participant.id }),
    ...(label && { label }),
    paragraphs: [paragraph],
    confidence: Math.round(share * 1000) / 1000,
    by: 'ground',
  }
}

/** The passages that share no letter with a turn. */
function passagesBeside(turns: readonly Turn[], passages: readonly Passage[]): Passage[] {
  let next = 0
  return passages
    .toSorted((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => {
      while (next < turns.length && endOf(turns[next]!) <= span.start) next++
      const turn = turns[next]
      return turn === undefined || !touches(turn, span)
    })
}

const touches = (turn: Turn, span: Span): boolean =>
  startOf(turn) < span.end &&
  [turn.label, ...turn.paragraphs.map((one) => one.span)].some(
    (one) => one !== undefined && one.start < span.end && span.start < one.end,
  )

function withoutLostEcho(quote: Quote, turnIds: ReadonlySet<string>): Quote {
  const { echo, ...rest } = quote
  return echo === undefined || turnIds.has(echo.turnId) ? quote : rest
}

/** What the one who says a string does, where nobody tells. */
export const roleOfSpeaker = (role: TurnRole): ParticipantRole =>
  role === 'question' ? 'interviewer' : 'interviewee'
