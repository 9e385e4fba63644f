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
  const isDated = timing.when !== undefined && !timing.isCarried
  if (!head.isNoun) return isDated || isRelated ? 'sure' : undefined
  const isDefinite = head.isSpecific || head.isNamed || !(hasArticles || head.isLoose)
  const isKnown = isDefinite ? 'known-only' : undefined
  if (head.isInside && !(head.ordinal !== undefined || (head.isNamed && !head.isLoose))) {
    return isKnown
  }
  return isSure(head, timing, isDated, hasPlace) ? 'sure' : isKnown
}

function isSure(
  head: Head,
  { when, duration }: Timing,
  isDated: boolean,
  hasPlace: boolean,
): boolean {
  const isHeld = head.verb !== undefined
  if (head.kind === 'award') return isHeld && isWon(head, when)
  if (head.ordinal !== undefined) return true
  if (head.kind === 'hiatus' && duration !== undefined) return true
  const isDistinct = head.isNamed || head.isSpecific || isHeld
  if (head.isLoose) return isDated ? isDistinct : head.isProper
  if (head.kind === 'interview' || isDated || isToldApart(head, hasPlace)) return true
  return isHeld && (isDistinct || when !== undefined)
}

const isToldApart = ({ isNamed, pick }: Head, hasPlace: boolean): boolean =>
  isNamed || pick !== undefined || hasPlace

// A prize that has a name or a date; one of more than a sign has a name of its own.
function isWon({ isNamed, key }: Head, when: DateMention | undefined): boolean {
  const noun = key.at(-1) ?? ''
  return isNamed || when !== undefined || (isDense(noun.charCodeAt(0)) && noun.length > 1)
}
