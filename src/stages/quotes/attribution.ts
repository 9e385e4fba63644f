import type { QuoteSpeaker } from '../../model/quote.ts'
import type { Span } from '../../model/span.ts'
import { category } from './category.ts'
import type { Cue } from './cues.ts'
import { flag } from './lexicon.ts'
import type { Found } from './quote.ts'
import type { Naming, Speakers } from './speakers.ts'
import type { Stretch } from './stretches.ts'
import type { Subject } from './subject.ts'
import type { Units } from './units.ts'

/** Who is said to speak, by which words and by which rule. */
export type Attribution = Pick<Found, 'cue' | 'speaker' | 'by'>

/** The attribution that a cue with a subject gives. */
export function attributionBy(
  units: Units,
  cue: Cue,
  subject: Subject,
  by: string,
  speakers: Speakers,
  stretch: Stretch,
): Attribution {
  const { participantId, name } = speakers.named(namingOf(units, subject, stretch))
  const span = spanOf(units, subject)
  const speaker = participantId === undefined ? { span, name } : { span, participantId, name }
  return { cue: cueSpan(units, cue), by, speaker }
}

/** Where a cue stands. */
export const cueSpan = ({ start, end }: Units, cue: Cue): Span => ({
  start: start[cue.at] ?? 0,
  end: end[cue.end - 1] ?? 0,
})

function namingOf(units: Units, subject: Subject, stretch: Stretch): Naming {
  const meant = subject.antecedent ?? subject
  const kind = units.category[meant.first]
  const { start, end } = spanOf(units, meant)
  return {
    start,
    end,
    isPronoun: kind === category.pronoun || kind === category.relative,
    isTold: !stretch.isTurn,
    personId: personOf(units.flags[meant.first]!, stretch),
  }
}

const spanOf = ({ start, end }: Units, { first, last, cut = 0 }: Subject): Span => ({
  start: start[first]!,
  end: end[last]! - cut,
})

/** Who is meant by `I` and `you` in somebody's own words. */
function personOf(flags: number, { speakerId, addresseeId }: Stretch): string | undefined {
  if ((flags & flag.self) !== 0) return speakerId
  return (flags & flag.addressee) !== 0 ? addresseeId : undefined
}

/** The attribution of what was said before; its cue, too, in the same paragraph. */
export function continued(last: Found | undefined, age: number): Attribution {
  return {
    by: 'continued',
    cue: age === 0 ? last?.cue : undefined,
    speaker: last?.speaker && unplaced(last.speaker),
  }
}

const unplaced = ({ participantId, name }: QuoteSpeaker): QuoteSpeaker =>
  participantId === undefined ? { name } : { participantId, name }
