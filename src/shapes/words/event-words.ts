import type { EventStatus } from '../../model/event.ts'
import type { EventPick } from './event-pick.ts'
import type { EventRelation } from './event-relation.ts'
import type { EventSense } from './event-sense.ts'
import type { RelationWords } from './relation-words.ts'
import type { WordsByKind } from './words-by-kind.ts'

/**
 * Words of cited events; lower case. A word may consist of several (`took place`), and may stand in
 * several slots. Of a language without inflection that shows, a verb is written by its stem.
 */
export interface EventWords {
  /** Nouns that name an event: `summit`, `earthquake`. */
  nouns: WordsByKind
  /** Verbs whose clause tells their kind: `passed` beside `bill`; at most 31. */
  senses?: readonly EventSense[]
  /** Nouns with other senses, too: events where a date, a count or a name shows it. */
  looseNouns?: WordsByKind
  /** Plurals, and nouns before which an event noun names no event: `summits`, `director`. */
  others?: readonly string[]
  /** Verbs that tell of an event by themselves, in the forms that report one: `founded`. */
  verbs: WordsByKind
  /** The same after an auxiliary only: `launch` in `will launch`. */
  infinitives?: WordsByKind
  /** Verbs that say of an event noun that it happens: `took place`, `열렸다`. */
  holds: readonly string[]
  /** Those that say that it began again: `returned`. */
  returns?: readonly string[]
  /** Verbs that make an event of a prize: `received`. */
  wins?: readonly string[]
  /** Words that tell the status of the event in their clause; `held` is what the rest is. */
  status?: Partial<Record<Exclude<EventStatus, 'held'>, readonly string[]>>
  /** Words that make one of several: `another`, `next`, `previous`. */
  picks?: Partial<Record<EventPick, readonly string[]>>
  /** Words for an event that is known or told apart: `the`, `recent`. */
  specific?: readonly string[]
  /** Those of the nouns that stand for one more of the series named before: `the next edition`. */
  editions?: readonly string[]
  /** Words that count by themselves: `inaugural`. Ordinals of the calendar need no entry. */
  ordinals?: Readonly<Record<string, number>>
  /** `{n}`, counted: `第{n}回`. */
  counters?: readonly string[]
  /** Where something happens; the event at which; the whole that it is part of; since when; until when. */
  relations: Partial<Record<EventRelation, RelationWords>>
  /** Joins a noun to what it is about: `of`, `between`. */
  links?: readonly string[]
  /** Joins a name to what it is the name's: `서울의 극장`. */
  possessives?: readonly string[]
  /** Words that no phrase reaches over: prepositions, pronouns, auxiliaries, particles. */
  bounds: readonly string[]
  /** Verbs that help another, and what precedes an infinitive: `was`, `will`, `to`. */
  auxiliaries?: readonly string[]
  /** Whether a noun that names an event is the last of its compound: only particles follow it. */
  isHeadFinal?: boolean
  /** Words that open another clause: `while`, `which`. */
  openers?: readonly string[]
  /** Words that join clauses where a verb follows: `and`. */
  joiners?: readonly string[]
  /** Signs that part clauses. */
  clauseMarks: string
  /** Words that deny what follows: `not`, `never`. */
  negations?: readonly string[]
  /** Openings of a sentence that goes on about the time of the one before: `it was also`. */
  anaphors?: readonly string[]
  /** Phrases with a word of the above that mean no event. */
  none?: readonly string[]
}
