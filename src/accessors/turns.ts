import type { Interview } from '../model/interview.ts'
import type { Participant } from '../model/participant.ts'
import type { Turn } from '../model/turn.ts'

/** What a turn says: its paragraphs, a blank line between them, without label. */
export const textOf = (turn: Turn): string => turn.paragraphs.map(({ text }) => text).join('\n\n')

/** Where a turn begins in the source text, its label included. */
export const startOf = ({ label, paragraphs }: Turn): number =>
  Math.min(label?.start ?? Infinity, ...paragraphs.slice(0, 1).map(({ span }) => span.start))

/** Where the last paragraph of a turn ends in the source text. */
export const endOf = ({ label, paragraphs }: Turn): number =>
  paragraphs.at(-1)?.span.end ?? label?.end ?? 0

/** The turns in which somebody asks, in reading order. */
export const questionsOf = (interview: Interview): Turn[] =>
  interview.turns.filter(({ role }) => role === 'question')

/** The turns in which somebody answers, in reading order. */
export const answersOf = (interview: Interview): Turn[] =>
  interview.turns.filter(({ role }) => role === 'answer')

/** The turns of one speaker, in reading order. */
export const turnsBy = (interview: Interview, participant: Participant): Turn[] =>
  interview.turns.filter(({ participantId }) => participantId === participant.id)
