import { isDense } from '../../text/letters.ts'
import { type Cue, cuesIn } from './cues.ts'
import {
  endFeatures,
  endsOf,
  leftFeatures,
  leftStartsOf,
  startFeatures,
  startsOf,
} from './edges.ts'
import { frameFeatures, frames, type Frame } from './frames.ts'
import type { SpeechLexicon } from './lexicon.ts'
import { scoreOf } from './ranking.ts'
import type { Sentence } from './sentences.ts'
import { category } from './category.ts'
import type { UnitRange, Units } from './units.ts'
import type { Claim } from './claim.ts'
import { verbFinalClaims } from './verb-final.ts'
import type { Weights } from './weights.ts'

/**
 * What the cues of a sentence announce, none within another; and all its cues. Words without marks
 * need a margin of `least`.
 */
export function claimsIn(
  units: Units,
  sentence: Sentence,
  lexicon: SpeechLexicon,
  weights: Weights,
  least: number,
): { cues: Cue[]; claims: Claim[] } {
  if (lexicon.verbFinal !== undefined) {
    const claims = verbFinalClaims(units, sentence, lexicon, lexicon.verbFinal)
    return { cues: claims.map(({ cue }) => cue), claims }
  }
  const cues = cuesIn(units, sentence, lexicon)
  const claims: Claim[] = []
  for (const cue of cues) {
    const claim = claimOf(units, sentence, cue, lexicon, weights, least)
    if (claim !== undefined) claims.push(claim)
  }
  return { cues, claims: claims.length < 2 ? claims : apart(claims) }
}

function claimOf(
  units: Units,
  sentence: Sentence,
  cue: Cue,
  lexicon: SpeechLexicon,
  weights: Weights,
  least: number,
): Claim | undefined {
  const [likeliest, margin] = bestFrame(units, sentence, cue, lexicon, weights)
  const frame = amended(units, sentence, cue, likeliest, lexicon)
  if (frame === 'none') return undefined
  const pieces: UnitRange[] = []
  if (frame !== 'right') pieces.push(leftPiece(units, sentence, cue, weights))
  if (frame !== 'left') pieces.push(...rightPiece(units, sentence, cue, weights))
  const filled = pieces.filter(({ first, end }) => first < end)
  if (!isWeighty(units, cue, filled, margin > least || frame !== likeliest)) return undefined
  if (filled.length === 0) return undefined
  return { cue, pieces: filled, frame, margin, isCertain: isCertain(units, sentence, cue) }
}

/** Whether a sentence opens with words between marks, and the cue stands right behind them. */
const isCertain = (units: Units, { first }: Sentence, cue: Cue): boolean =>
  cue.leftEnd === first + 1 &&
  units.category[first] === category.quoted &&
  cue.kind === 'verb' &&
  !cue.isBorrowed

/** The likeliest frame, but where a sentence is built so that nothing else can be meant. */
function amended(
  units: Units,
  sentence: Sentence,
  cue: Cue,
  likeliest: Frame,
  lexicon: SpeechLexicon,
): Frame {
  if (isCertain(units, sentence, cue)) {
    return likeliest === 'right' ? 'around' : likeliest === 'none' ? 'left' : likeliest
  }
  return likeliest === 'none' && isLeadIn(units, sentence, cue, lexicon) ? 'right' : likeliest
}

/** "According to Hill, …", 市长说，…: a comma or colon parts the lead-in from what is said. */
function isLeadIn(
  units: Units,
  { first, end }: Sentence,
  { kind, at, end: cueEnd, subject, isBorrowed }: Cue,
  { isParted }: SpeechLexicon,
): boolean {
  if (subject === undefined || isBorrowed) return false
  const isFirst = kind === 'according' ? at === first : !isParted && subject.first === first
  const behind = kind === 'according' ? Math.max(subject.last + 1, cueEnd) : cueEnd
  const sign = units.category[behind]
  return isFirst && behind + 1 < end && (sign === category.comma || sign === category.colon)
}

const fewest = 4

/** Whether pieces hold marks, or else are sure and long enough to be taken for what somebody said. */
function isWeighty(
  units: Units,
  { kind, end: behind }: Cue,
  pieces: readonly UnitRange[],
  isSure: boolean,
): boolean {
  let count = 0
  let isClause = kind !== 'addressing'
  for (const { first, end } of pieces) {
    isClause ||= first > behind
    for (let at = first; at < end; at++) {
      const one = units.category[at]!
      if (one === category.quoted) return true
      isClause ||= one === category.complementizer || one === category.infinitive
    }
    count += end - first
  }
  const opening = pieces[0]?.first ?? 0
  const head = units.start[opening]!
  const isPlain = units.category[opening] === category.complementizer
  return (
    (isSure || isPlain) && isClause && (count >= fewest || isDense(units.text.charCodeAt(head)))
  )
}

function bestFrame(
  units: Units,
  sentence: Sentence,
  cue: Cue,
  lexicon: SpeechLexicon,
  { frame: row }: Weights,
): [frame: Frame, margin: number] {
  const features = frameFeatures(units, sentence, cue, lexicon)
  let best = 0
  let none = 0
  let most = Number.NEGATIVE_INFINITY
  for (let option = 0; option < frames.length; option++) {
    let sum = 0
    for (const feature of features) sum += row[feature * frames.length + option]!
    if (option === 0) none = sum
    if (sum <= most) continue
    best = option
    most = sum
  }
  return [frames[best]!, most - none]
}

/** The candidate whose features weigh most. */
function bestOf(
  candidates: readonly number[],
  weights: readonly number[],
  featuresOf: (candidate: number, nth: number) => number[],
): number {
  if (candidates.length === 1) return candidates[0]!
  let best = candidates[0]!
  let most = Number.NEGATIVE_INFINITY
  for (let nth = 0; nth < candidates.length; nth++) {
    const score = scoreOf(weights, featuresOf(candidates[nth]!, nth))
    if (score <= most) continue
    best = candidates[nth]!
    most = score
  }
  return best
}

function leftPiece(units: Units, sentence: Sentence, cue: Cue, { left }: Weights): UnitRange {
  const first = bestOf(leftStartsOf(units, sentence, cue), left, (at, nth) =>
    leftFeatures(units, sentence, cue, at, nth),
  )
  return { first, end: cue.leftEnd }
}

function rightPiece(units: Units, sentence: Sentence, cue: Cue, weights: Weights): UnitRange[] {
  const starts = startsOf(units, sentence, cue)
  if (starts.length === 0) return []
  const first = bestOf(starts, weights.start, (at, nth) =>
    startFeatures(units, sentence, cue, at, nth),
  )
  const end = bestOf(endsOf(units, sentence, first), weights.end, (at, nth) =>
    endFeatures(units, sentence, cue, first, at, nth),
  )
  return [trimmedRange(units, { first, end })]
}

/** Without the signs at either end. */
function trimmedRange(units: Units, { first, end }: UnitRange): UnitRange {
  while (first < end && isEdgeSign(units.category[first]!)) first++
  while (end > first && isEdgeSign(units.category[end - 1]!)) end--
  return { first, end }
}

const isEdgeSign = (kind: number): boolean =>
  kind >= category.comma &&
  kind !== category.quoted &&
  kind !== category.bracket &&
  kind !== category.sign

/** The claims that keep when the surest go first, and none stands within what another announces. */
function apart(claims: readonly Claim[]): Claim[] {
  const kept: Claim[] = []
  for (const claim of [...claims].sort((a, b) => b.margin - a.margin)) {
    if (kept.every((other) => !clash(claim, other))) kept.push(claim)
  }
  return kept.sort((a, b) => a.cue.at - b.cue.at)
}

const clash = (a: Claim, b: Claim): boolean =>
  a.pieces.some(
    (piece) =>
      covers(piece, b.cue.at) ||
      b.pieces.some((other) => piece.first < other.end && other.first < piece.end),
  ) || b.pieces.some((piece) => covers(piece, a.cue.at))

const covers = ({ first, end }: UnitRange, at: number): boolean => first <= at && at < end
