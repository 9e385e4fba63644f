import type { Claim } from './claim.ts'
import type { Cue } from './cues.ts'
import { flag, type SpeechLexicon } from './lexicon.ts'
import type { Sentence } from './sentences.ts'
import { isWord, type Subject } from './subject.ts'
import { category } from './category.ts'
import type { UnitRange, Units } from './units.ts'

/** The words of a language whose verb stands behind what is said. */
export interface VerbFinal {
  /** What closes words that are said: `고`, `라고`, `と`. */
  quotatives: readonly string[]
  /** What closes a subject: `은`, `는`, `は`. */
  markers: readonly string[]
}

/**
 * What the cues of a sentence announce where the verb comes last.
 *
 *     베르그 씨는 "물이 차다"고 말했다.   ベルグ氏は水が冷たいと述べた。
 *     ^^^^^^^      ^^^^^^   ^^^^^^ cue
 */
export function verbFinalClaims(
  units: Units,
  sentence: Sentence,
  lexicon: SpeechLexicon,
  words: VerbFinal,
): Claim[] {
  const claims: Claim[] = []
  let from = sentence.first
  for (let at = sentence.first; at < sentence.end; at++) {
    const claim =
      markedClaim(units, sentence, from, at, lexicon, words) ??
      bareClaim(units, sentence, from, at, lexicon, words)
    if (claim === undefined) continue
    claims.push(claim)
    at = claim.cue.end - 1
    from = claim.cue.end
  }
  return claims
}

/** Words between marks that a quotative follows, or that a verb of speech follows at once. */
function markedClaim(
  units: Units,
  sentence: Sentence,
  from: number,
  at: number,
  lexicon: SpeechLexicon,
  words: VerbFinal,
): Claim | undefined {
  if (units.category[at] !== category.quoted) return undefined
  const isClosed = at + 1 < sentence.end && opensWith(units, at + 1, words.quotatives)
  const behind = isClosed ? at + 2 : at + 1
  const verb = verbFrom(units, behind, sentence.end)
  if (!isClosed && verb !== behind) return undefined
  const subject =
    subjectIn(units, from, at, words) ?? subjectIn(units, behind, verb ?? sentence.end, words)
  return claimOf(verb ?? at + 1, subject, from, { first: at, end: at + 1 })
}

/** Words without marks between a subject and a verb of speech, closed by a quotative. */
function bareClaim(
  units: Units,
  sentence: Sentence,
  from: number,
  at: number,
  { isParted }: SpeechLexicon,
  words: VerbFinal,
): Claim | undefined {
  if ((units.flags[at]! & flag.verb) === 0 || at === from) return undefined
  const isClosed = isParted
    ? closesWith(units, at - 1, words.quotatives)
    : opensWith(units, at, words.quotatives)
  const subject = subjectIn(units, from, at, words)
  if (!isClosed || subject === undefined) return undefined
  let first = subject.last + (subject.cut === 0 ? 2 : 1)
  while (first < at && !isWord(units, first) && units.category[first] !== category.quoted) first++
  return first < at ? claimOf(at, subject, sentence.first, { first, end: at }) : undefined
}

function claimOf(
  at: number,
  subject: Subject | undefined,
  leftEnd: number,
  piece: UnitRange,
): Claim {
  const cue: Cue = {
    kind: 'verb',
    at,
    end: at + 1,
    subject,
    isInverted: false,
    isBorrowed: false,
    leftEnd,
  }
  return { cue, pieces: [piece], frame: 'left', margin: 0, isCertain: true }
}

/** The next verb of speech. */
function verbFrom(units: Units, from: number, end: number): number | undefined {
  for (let at = from; at < end && units.category[at] !== category.quoted; at++) {
    if ((units.flags[at]! & flag.verb) !== 0) return at
  }
  return undefined
}

const longest = 9

/** The first phrase between two units that a marker closes. */
function subjectIn(
  units: Units,
  from: number,
  end: number,
  { markers }: VerbFinal,
): Subject | undefined {
  let first = from
  for (let at = from; at < end; at++) {
    if (!isWord(units, at) && units.category[at] !== category.bracket) first = at + 1
    const cut = markerOf(units, at, markers)
    if (cut === 0) continue
    const length = units.end[at]! - units.start[at]!
    const last = length === cut ? at - 1 : at
    if (last < first) continue
    return { first: Math.max(first, last - longest), last, cut: length === cut ? 0 : cut }
  }
  return undefined
}

/** The length of the marker that ends a unit. */
function markerOf({ text, start, end }: Units, at: number, markers: readonly string[]): number {
  const length = end[at]! - start[at]!
  for (const marker of markers) {
    if (marker.length <= length && text.startsWith(marker, end[at]! - marker.length))
      return marker.length
  }
  return 0
}

const opensWith = ({ text, start }: Units, at: number, openings: readonly string[]): boolean =>
  openings.some((opening) => text.startsWith(opening, start[at]))

const closesWith = ({ text, end }: Units, at: number, endings: readonly string[]): boolean =>
  endings.some((ending) => text.startsWith(ending, end[at]! - ending.length))
