import type { Participant } from '../../model/participant.ts'
import type { Span } from '../../model/span.ts'
import type { Turn } from '../../model/turn.ts'
import { afterBlanks } from '../../text/trim.ts'

/** Paragraphs that belong together: a quotation may run on from one to the next. */
export interface Stretch extends Span {
  isTurn: boolean
  /** The participant whose words they are; absent in narration. */
  speakerId?: string | undefined
  /** The participant who is spoken to, where there is only one. */
  addresseeId?: string | undefined
}

/** The stretches of narration and of each turn, in order of place, none twice. */
export function stretchesOf(
  text: string,
  narrative: readonly Span[],
  turns: readonly Turn[],
  participants: readonly Participant[],
): Stretch[] {
  const [guest, ...others] = participants.filter(({ role }) => role === 'interviewee')
  const onlyId = others.length === 0 ? guest?.id : undefined
  const spoken = turns.flatMap(({ paragraphs, participantId, role }) => {
    const spans = paragraphs.map(({ span }) => span)
    const addresseeId = role === 'question' ? onlyId : undefined
    return joined(text, spans).map((span) => ({
      ...span,
      isTurn: true,
      speakerId: participantId,
      addresseeId,
    }))
  })
  const told = joined(text, [...narrative].sort(byPlace)).map((span) => ({
    ...span,
    isTurn: false,
  }))
  let end = -1
  return [...told, ...spoken].sort(byPlace).filter((stretch) => {
    if (stretch.start < end) return false
    end = stretch.end
    return true
  })
}

const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** Spans between which nothing but blanks stands, made one. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const { start, end } of spans) {
    const last = result.at(-1)
    if (last !== undefined && start >= last.end && afterBlanks(text, last.end, start) === start) {
      last.end = end
    } else if (last === undefined || start >= last.end) {
      result.push({ start, end })
    }
  }
  return result
}
