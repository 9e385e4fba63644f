import { announcing, flag, type SpeechLexicon } from './lexicon.ts'
import { phraseAt } from './phrases.ts'
import { longestLabel, type Sentence } from './sentences.ts'
import {
  firstSubject,
  isFiller,
  isWord,
  type Subject,
  subjectAfter,
  subjectBefore,
} from './subject.ts'
import { category } from './category.ts'
import type { Units } from './units.ts'

/** What announces a quotation. */
export const cueKinds = [
  'verb',
  'addressing',
  'judging',
  'according',
  'colon',
  'signature',
] as const

/** One of {@link cueKinds}. */
export type CueKind = (typeof cueKinds)[number]

/** Units that may announce a quotation, and who is said to speak. */
export interface Cue {
  kind: CueKind
  at: number
  /** Behind its last unit. */
  end: number
  subject: Subject | undefined
  /** Whether the subject stands behind the verb. */
  isInverted: boolean
  /** Whether the verb has no subject of its own: "Hill smiled and said". */
  isBorrowed: boolean
  /** Behind the last unit that may be said before the cue: subject and comma are not among them. */
  leftEnd: number
}

/** All that may announce a quotation in a sentence, in order. */
export function cuesIn(units: Units, sentence: Sentence, lexicon: SpeechLexicon): Cue[] {
  const cues: Cue[] = []
  for (let at = sentence.first; at < sentence.end; at++) {
    const cue = cueAt(units, sentence, at, lexicon, cues)
    if (cue === undefined) continue
    cues.push(cue)
    at = cue.end - 1
  }
  return cues
}

function cueAt(
  units: Units,
  sentence: Sentence,
  at: number,
  lexicon: SpeechLexicon,
  before: readonly Cue[],
): Cue | undefined {
  const kind = units.category[at]
  if (kind === category.colon)
    return before.length === 0 ? labelCue(units, sentence, at) : undefined
  if (kind === category.dash) return signatureCue(units, sentence, at)
  if ((units.flags[at]! & flag.cue) === 0) return undefined
  if (units.isCapital[at] === 1 && at > sentence.first) return undefined
  const [bits, length] = phraseAt(units, sentence, at, lexicon)
  if ((bits & announcing) === 0) return undefined
  if ((bits & flag.according) !== 0) return accordingCue(units, sentence, at, at + length)
  if ((bits & flag.behind) !== 0) return behindCue(units, sentence, at)
  if ((bits & flag.source) !== 0) return sourceCue(units, sentence, at, lexicon)
  return verbCue(units, sentence, at, at + length, kindOf(bits), lexicon, before.at(-1))
}

const kindOf = (bits: number): CueKind =>
  (bits & flag.judging) !== 0 ? 'judging' : (bits & flag.addressing) !== 0 ? 'addressing' : 'verb'

function verbCue(
  units: Units,
  sentence: Sentence,
  at: number,
  end: number,
  kind: CueKind,
  lexicon: SpeechLexicon,
  last: Cue | undefined,
): Cue | undefined {
  const before = subjectBefore(units, sentence, at)
  const after = isParticiple(units, at, lexicon) ? undefined : subjectAfter(units, sentence, end)
  const isInverted = after !== undefined && isSubject(units, sentence, at, before, after, lexicon)
  const own = isInverted ? after : before
  if (own === undefined && at === sentence.first) return undefined
  const subject = own ?? last?.subject ?? firstSubject(units, sentence)
  const edge = isInverted || own === undefined ? at : own.first
  const leftEnd = leftOf(units, sentence, edge)
  return { kind, at, end, subject, isInverted, isBorrowed: own === undefined, leftEnd }
}

/** Whether a unit has the ending of a participle: "saying". */
export function isParticiple(units: Units, at: number, { participles }: SpeechLexicon): boolean {
  return participles.some((ending) => units.text.startsWith(ending, units.end[at]! - ending.length))
}

/** Whether the phrase behind a verb is its subject. */
function isSubject(
  units: Units,
  { first }: Sentence,
  verb: number,
  before: Subject | undefined,
  after: Subject,
  { verbSecond }: SpeechLexicon,
): boolean {
  const previous = verb > first ? units.category[verb - 1]! : category.edge
  const isBehindMarks = isRightBehindMarks(units, verb)
  const isPronoun = units.category[after.first] === category.pronoun
  if (verbSecond) return before === undefined || !isFirstOfClause(units, first, before)
  if (before !== undefined)
    return before.last < verb - 1 && previous === category.comma && before.first !== first
  if (isPronoun) return isBehindMarks
  return (
    verb === first || previous === category.comma || previous === category.dash || isBehindMarks
  )
}

// "…," said Hill; «…», — сказал Холм
function isRightBehindMarks({ category: kinds }: Units, verb: number): boolean {
  let at = verb - 1
  while (kinds[at] === category.comma || kinds[at] === category.dash) at--
  return kinds[at] === category.quoted
}

const isFirstOfClause = (units: Units, first: number, subject: Subject): boolean =>
  subject.first === first || !isWord(units, subject.first - 1) || isOpener(units, subject.first - 1)

// "…, as Hill said": neither the comma nor what opens the clause of the cue is said.
function leftOf(units: Units, { first }: Sentence, edge: number): number {
  let end = edge
  while (end > first && isLink(units, end - 1)) end--
  return end
}

const isOpener = (units: Units, at: number): boolean => {
  const kind = units.category[at]
  return (
    kind === category.subordinator ||
    kind === category.conjunction ||
    kind === category.complementizer
  )
}

const isLink = (units: Units, at: number): boolean =>
  isFiller(units, at) ||
  units.category[at] === category.comma ||
  units.category[at] === category.dash ||
  units.category[at] === category.subordinator

function accordingCue(units: Units, sentence: Sentence, at: number, end: number): Cue {
  return {
    kind: 'according',
    at,
    end,
    subject: subjectAfter(units, sentence, end),
    isInverted: true,
    isBorrowed: false,
    leftEnd: leftOf(units, sentence, at),
  }
}

// "Den Angaben zufolge": whoever is named stands before.
function behindCue(units: Units, sentence: Sentence, at: number): Cue {
  const subject = subjectBefore(units, sentence, at)
  return {
    kind: 'according',
    at,
    end: at + 1,
    subject,
    isInverted: false,
    isBorrowed: false,
    leftEnd: leftOf(units, sentence, subject?.first ?? at),
  }
}

const farthestSource = 7

// "nach Angaben der Polizei", "nach ersten Berichten": nothing but the noun makes it an attribution.
function sourceCue(
  units: Units,
  sentence: Sentence,
  at: number,
  { sources }: SpeechLexicon,
): Cue | undefined {
  for (let noun = at + 1; noun < Math.min(sentence.end, at + farthestSource); noun++) {
    if (!isWord(units, noun)) return undefined
    const word = units.text.slice(units.start[noun], units.end[noun]).toLowerCase()
    if (!sources.some((source) => word.endsWith(source))) continue
    const owner = subjectAfter(units, sentence, noun + 1)
    const last =
      owner !== undefined && (units.flags[noun + 1]! & flag.determiner) !== 0 ? owner.last : noun
    const subject = { first: at + 1, last }
    return {
      kind: 'according',
      at,
      end: at + 1,
      subject,
      isInverted: true,
      isBorrowed: false,
      leftEnd: leftOf(units, sentence, at),
    }
  }
  return undefined
}

// Hill: "…"; of a headline also Hill: Mayor "…".
function labelCue(units: Units, { first, end }: Sentence, at: number): Cue | undefined {
  if (at === first || at - first > longestLabel || at + 1 === end) return undefined
  for (let one = first; one < at; one++) if (!units.isCapital[one]) return undefined
  return {
    kind: 'colon',
    at,
    end: at + 1,
    subject: { first, last: at - 1 },
    isInverted: false,
    isBorrowed: false,
    leftEnd: first,
  }
}

const longestSignature = 8

// "…" — Hill
function signatureCue(units: Units, { first, end }: Sentence, at: number): Cue | undefined {
  const isBehind = at > first && units.category[at - 1] === category.quoted
  if (!isBehind || at + 1 >= end || !units.isCapital[at + 1]) return undefined
  if (end - at - 1 > longestSignature) return undefined
  let last = at + 1
  while (last + 1 < end && isWord(units, last + 1)) last++
  return {
    kind: 'signature',
    at,
    end: at + 1,
    subject: { first: at + 1, last },
    isInverted: true,
    isBorrowed: false,
    leftEnd: at,
  }
}
