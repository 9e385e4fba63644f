import type { Interview } from '../model/interview.ts'
import type { Span } from '../model/span.ts'
import type { citation } from './data/citation.ts'
import type { events } from './data/events.ts'
import type { participants } from './data/participants.ts'
import type { restated } from './data/restated.ts'
import type { secretariat } from './data/secretariat.ts'
import type { summits } from './data/summits.ts'
import type { EventKey, ExchangeKey, ParticipantKey } from './keys.ts'
import type { Plain } from './marks.ts'
import type { TimelineEntry } from '../accessors/timeline.ts'

type Exchanges = typeof restated.exchanges
type Events = typeof events
type Participants = typeof participants

/** Facts as an `Interview` holds them: plain, mutable JSON, with their literals. */
type Data<T> = { -readonly [K in keyof T]: Data<T[K]> }

type PlainTexts<T extends readonly string[]> = { readonly [I in keyof T]: Plain<T[I]> }

/** An exchange of the interview, told in our own words. */
export type TcsExchange<K extends ExchangeKey = ExchangeKey> = K extends ExchangeKey
  ? {
      readonly key: K
      readonly topics: Exchanges[K]['topics']
      readonly question: Plain<Exchanges[K]['question']>
      /** Paragraph by paragraph. */
      readonly answer: PlainTexts<Exchanges[K]['answer']>
    }
  : never

/** Adds a span to what a fact says, where there is such a fact. */
type WithSpan<T, F extends string> =
  T extends Record<F, infer Fact> ? Record<F, Data<Fact> & { span: Span }> : unknown

/** A `CitedEvent` of the restated article, with all that is known of it as literals. */
export type TcsEvent<K extends EventKey = EventKey> = K extends EventKey
  ? { id: K; head: Span; mentions: Span[]; by: string } & Data<
      Omit<Events[K], 'ordinal' | 'place'>
    > &
      WithSpan<Events[K], 'ordinal'> &
      WithSpan<Events[K], 'place'>
  : never

/** A `Participant` of the restated article, with all that is known as literals. */
export type TcsParticipant<K extends ParticipantKey = ParticipantKey> = K extends ParticipantKey
  ? { id: K; mentions: Span[]; by: string } & Data<Participants[K]>
  : never

/** How the article is cited. */
export type TcsCitation = typeof citation

/** The nine summits, the first one first. */
export type TcsSummits = typeof summits

/** The Trilateral Cooperation Secretariat. */
export type TcsSecretariat = typeof secretariat

/** Every key, in the order of the article. */
export interface TcsKeys {
  readonly exchanges: readonly ExchangeKey[]
  readonly events: readonly EventKey[]
  readonly participants: readonly ParticipantKey[]
}

/** An exchange in the words of the article. */
export interface BoundExchange<K extends ExchangeKey = ExchangeKey> {
  key: K
  topics: Exchanges[K]['topics']
  /** Absent where the copy lacks it. */
  question?: string
  /** Paragraph by paragraph, without those that the copy lacks. */
  answer: string[]
}

/** The article as published, read from the user's own copy. */
export interface BoundTcs {
  /**
   * Over the copy's text. Exchanges, participants, quotes, dates and events have their keys for
   * ids; `issues` tells what the copy lacks or has changed.
   */
  interview: Interview
  exchange: <K extends ExchangeKey>(key: K) => BoundExchange<K>
}

/** The interview with the secretary general of the TCS, typed to its keys. All of it is frozen. */
export interface Tcs {
  readonly citation: TcsCitation
  /** Over the restated text. Exchanges, participants, quotes, dates and events have keys for ids. */
  readonly interview: Interview
  readonly secretariat: TcsSecretariat
  readonly summits: TcsSummits
  readonly keys: TcsKeys
  exchange: <K extends ExchangeKey>(key: K) => TcsExchange<K>
  event: <K extends EventKey>(key: K) => TcsEvent<K>
  participant: <K extends ParticipantKey>(key: K) => TcsParticipant<K>
  /** The cited events in the order of time, with open and uncertain ends. */
  timeline: () => TimelineEntry<TcsEvent>[]
  /**
   * The article as published, from a copy of one's own: text, HTML or Markdown. Its paragraphs are
   * found by their hashes, in order, whatever stands between them. This loads the parser.
   *
   * @throws OnrecordError `not-the-article` when the input is none of its copies.
   */
  bind: (input: string | Uint8Array) => Promise<BoundTcs>
}
