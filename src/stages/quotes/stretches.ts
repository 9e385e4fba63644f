import type { Participant } from '../../model/participant.ts'
import type { Span } from '../../model/span.ts'
import type { Turn } from '../../model/turn.ts'
import { afterBlanks } from '../../text/trim.ts'

/** Paragraphs that belong together: a quotation may run on from one to the next. */
export interface Stretch extends Span {
  isTurn: boolean
  /** The participant whose words they are; absent in narration. */
  speakerId: string | undefined
  /** The participant who is spoken to, where there is only one. */
  addresseeId: string | undefined
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
  const stretches: Stretch[] = []
  let told: Stretch | undefined
  for (const span of [...narrative].sort(byPlace)) {
    told = joined(stretches, text, told, span, false, undefined, undefined)
  }
  for (const { paragraphs, participantId, role } of turns) {
    const addresseeId = role === 'question' ? onlyId : undefined
    let last: Stretch | undefined
    for (const { span } of paragraphs) {
      last = joined(stretches, text, last, span, true, participantId, addresseeId)
    }
  }
  let end = -1
  return stretches.sort(byPlace).filter((stretch) => {
    if (stretch.start < end) return false
    end = stretch.end
    return true
  })
}

const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** The stretch that a span goes on with, if nothing but blanks stands between them, or a new one. */
function joined(
  stretches: Stretch[],
  text: string,
  last: Stretch | undefined,
  { start, end }: Span,
  isTurn: boolean,
  speakerId: string | undefined,
  addresseeId: string | undefined,
): Stretch {
  if (last !== undefined && start < last.end) return last
  if (last !== undefined && afterBlanks(text, last.end, start) === start) {
    last.end = end
    return last
  }
  const stretch = { start, end, isTurn, speakerId, addresseeId }
  stretches.push(stretch)
  return stretch
}
