import { type Cue, cueKinds, isParticiple } from './cues.ts'
import { flag, type SpeechLexicon } from './lexicon.ts'
import { bucket, buckets, type FeatureKinds, featureSpace } from './ranking.ts'
import type { Sentence } from './sentences.ts'
import { categories, category, type Units } from './units.ts'

/** Where what is said stands: nowhere, behind its cue, before it, or on both sides. */
export const frames = ['none', 'right', 'left', 'around'] as const

/** One of {@link frames}. */
export type Frame = (typeof frames)[number]

const kinds = cueKinds.length
const all = categories.length

const frameSpace = /* #__PURE__ */ featureSpace({
  kind: kinds,
  form: 8,
  next: all,
  second: all,
  previous: all,
  boundary: all,
  beforeBoundary: all,
  opening: all,
  subject: 6,
  leftLength: buckets,
  rightLength: buckets,
  complementizer: buckets,
  quotedRight: buckets,
  quotedLeft: 2,
  kindNext: kinds * all * 2,
  kindPrevious: kinds * all,
  kindForm: kinds * 8,
  nextBoundary: all * all,
  nextSecond: all * all,
  boundaryLength: all * buckets,
  subjectNext: 6 * all,
})

/** What is asked about a cue: each value is weighed for each frame. */
export const frameKinds: FeatureKinds = frameSpace.kinds
const { base } = frameSpace

const window = 12

/** The values that hold for a cue. */
export function frameFeatures(
  units: Units,
  sentence: Sentence,
  cue: Cue,
  lexicon: SpeechLexicon,
): number[] {
  const { first, end } = sentence
  const categoryAt = (at: number): number =>
    at < first || at >= end ? category.edge : units.category[at]!
  const kind = cueKinds.indexOf(cue.kind)
  const behind = cue.isInverted && cue.subject !== undefined ? cue.subject.last + 1 : cue.end
  const next = categoryAt(behind)
  const second = categoryAt(behind + 1)
  const previous = categoryAt(cue.at - 1)
  const boundary = boundaryOf(units, sentence, cue)
  const beforeBoundary = cue.leftEnd > first ? categoryAt(cue.leftEnd - 1) : category.edge
  const subject = subjectKind(units, cue)
  const form = formOf(units, sentence, cue, lexicon)
  const leftLength = bucket(cue.leftEnd - first)
  const comma = lexicon.clauseCommas ? 1 : 0
  return [
    base.kind + kind,
    base.form + form,
    base.next + next,
    base.second + second,
    base.previous + previous,
    base.boundary + boundary,
    base.beforeBoundary + beforeBoundary,
    base.opening + categoryAt(first),
    base.subject + subject,
    base.leftLength + leftLength,
    base.rightLength + bucket(end - behind),
    base.complementizer + distanceTo(units, behind, end, category.complementizer),
    base.quotedRight + distanceTo(units, behind, end, category.quoted),
    base.quotedLeft + (hasQuoted(units, first, cue.leftEnd) ? 1 : 0),
    base.kindNext + (kind * all + next) * 2 + comma,
    base.kindPrevious + kind * all + previous,
    base.kindForm + kind * 8 + form,
    base.nextBoundary + next * all + boundary,
    base.nextSecond + next * all + second,
    base.boundaryLength + boundary * buckets + leftLength,
    base.subjectNext + subject * all + next,
  ]
}

// Of what is said before, only the comma or mark that closes it tells.
function boundaryOf(units: Units, { first }: Sentence, cue: Cue): number {
  if (cue.leftEnd <= first) return category.edge
  const sign = units.category[cue.leftEnd]!
  return sign === category.comma ? sign : units.category[cue.leftEnd - 1]!
}

function subjectKind(units: Units, { subject, isBorrowed }: Cue): number {
  if (subject === undefined) return 0
  if (isBorrowed) return 1
  if ((units.flags[subject.last]! & flag.self) !== 0) return 5
  if (units.category[subject.last] === category.pronoun) return 2
  return units.isCapital[subject.last] ? 3 : 4
}

function formOf(
  units: Units,
  { first }: Sentence,
  { at, isInverted }: Cue,
  lexicon: SpeechLexicon,
): number {
  const previous = at > first ? units.category[at - 1]! : category.edge
  const participle = isParticiple(units, at, lexicon) ? 4 : 0
  if (previous === category.auxiliary) return participle + 1
  if (previous === category.infinitive) return participle + 2
  return participle + (isInverted ? 3 : 0)
}

function distanceTo(units: Units, from: number, end: number, wanted: number): number {
  const limit = Math.min(end, from + window)
  for (let at = from; at < limit; at++) if (units.category[at] === wanted) return bucket(at - from)
  return buckets - 1
}

function hasQuoted(units: Units, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (units.category[at] === category.quoted) return true
  return false
}
