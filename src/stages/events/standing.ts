import type { DateMention } from '../../model/date.ts'
import { isDense } from '../../text/letters.ts'
import type { Timing } from './dating.ts'
import type { Head } from './head.ts'

/** Whether words are sure to cite an event, or do so only if it is known already. */
export type Standing = 'sure' | 'known-only'

/** Whether a mention counts: by itself, only if the event is known already, or not at all. */
export function standingOf(
  head: Head,
  timing: Timing,
  hasPlace: boolean,
  isRelated: boolean,
  hasArticles: boolean,
): Standing | undefined {
  const isDated = timing.when !== undefined && !timing.isCarried && !isClock(timing.when)
  if (!head.isNoun) return isDated || isRelated ? 'sure' : undefined
  const isSure = head.isLoose
    ? isSureOfSenses(head, timing, isDated, isRelated)
    : isSureNoun(head, timing, isDated, hasPlace)
  if (isSure && !(head.isInside && !isToldApart(head))) return 'sure'
  const isDefinite = head.isSpecific || head.isNamed || !(hasArticles || head.isLoose)
  return isDefinite ? 'known-only' : undefined
}

/** Whether a noun names an event even in what another noun is about. */
const isToldApart = ({ ordinal, isNamed, isLoose }: Head): boolean =>
  ordinal !== undefined || (isNamed && !isLoose)

// "open until four in the morning": a time of the day alone is as often that of a habit.
const isClock = ({ type, by }: DateMention): boolean =>
  type === 'time' && (by.endsWith('/time') || by.endsWith('/range'))

/** Of a noun that always names an event. */
function isSureNoun(
  head: Head,
  { when, duration }: Timing,
  isDated: boolean,
  hasPlace: boolean,
): boolean {
  const { kind, ordinal, pick, verb, isNamed } = head
  if (ordinal !== undefined || kind === 'interview' || isDated) return true
  if (kind === 'hiatus' && duration !== undefined) return true
  if (isNamed || pick !== undefined || hasPlace) return true
  return verb !== undefined && (head.isSpecific || when !== undefined)
}

/** Of a noun with other senses, too. */
function isSureOfSenses(
  head: Head,
  { when, duration }: Timing,
  isDated: boolean,
  isRelated: boolean,
): boolean {
  const isHeld = head.verb !== undefined
  if (head.kind === 'award') return isHeld && isWon(head, when)
  if (head.ordinal !== undefined) return true
  if (head.kind === 'hiatus' && duration !== undefined) return true
  if (!isDated && !(isHeld && isRelated)) return head.isProper
  return isHeld || head.isNamed || head.isSpecific
}

// A prize that has a name or a date; one of more than a sign has a name of its own.
function isWon({ isNamed, key }: Head, when: DateMention | undefined): boolean {
  const noun = key.at(-1) ?? ''
  return isNamed || when !== undefined || (isDense(noun.charCodeAt(0)) && noun.length > 1)
}
