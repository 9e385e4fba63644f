/**
 * One interview as typed facts: that with the secretary general of the Trilateral Cooperation
 * Secretariat. {@link tcs} is the whole.
 *
 * @module onrecord/tcs
 */
export type { DateKey, EventKey, ExchangeKey, ParticipantKey, QuoteKey } from './keys.ts'
export { tcs } from './tcs.ts'
export type { TimelineEntry } from '../accessors/timeline.ts'
export type {
  BoundExchange,
  BoundTcs,
  Tcs,
  TcsCitation,
  TcsEvent,
  TcsExchange,
  TcsKeys,
  TcsParticipant,
  TcsSecretariat,
  TcsSummits,
} from './types.ts'
