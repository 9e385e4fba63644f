import type { Interview } from '../model/interview.ts'
import type { Participant } from '../model/participant.ts'
import type { Quote } from '../model/quote.ts'

/** The quotes whose speaker is known to be this participant, in the interview's order. */
export const quotesBy = (interview: Interview, participant: Participant): Quote[] =>
  interview.quotes.filter(({ speaker }) => speaker?.participantId === participant.id)
