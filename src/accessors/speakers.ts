import type { Interview } from '../model/interview.ts'
import type { Participant, ParticipantRole } from '../model/participant.ts'
import type { Turn } from '../model/turn.ts'

/** Who speaks a turn; absent when the page does not tell. */
export const participantOf = (interview: Interview, turn: Turn): Participant | undefined =>
  interview.participants.find(({ id }) => id === turn.participantId)

/** The participants of one role, in the interview's order. */
export const participantsOf = (interview: Interview, role: ParticipantRole): Participant[] =>
  interview.participants.filter((participant) => participant.role === role)

/**
 * How to call a participant: by name, or by organisation where a paper asks in its own name, or by
 * whatever the page calls him; absent when the page does not tell.
 */
export const nameOf = ({ name, organisation, aliases }: Participant): string | undefined =>
  name ?? organisation ?? aliases[0]

/** {@link nameOf} the participant who speaks a turn. */
export function speakerNameOf(interview: Interview, turn: Turn): string | undefined {
  const participant = participantOf(interview, turn)
  return participant === undefined ? undefined : nameOf(participant)
}
