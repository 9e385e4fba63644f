import { type Cue, cueKinds, isParticiple } from './cues.ts'
import { flag, type SpeechLexicon } from './lexicon.ts'
import { bucket, buckets, type FeatureKinds, featureSpace } from './ranking.ts'
import type { Sentence } from './sentences.ts'
import { categories, category } from './category.ts'
import type { Units } from './units.ts'

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
  clausesBoundary: 4 * all,
  clausesNext: 4 * all,
  clausesKind: 4 * kinds,
})

/** What is asked about a cue: each value is weighed for each frame. */
export const frameKinds: FeatureKinds = frameSpace.kinds
const { base } = frameSpace

const window = 12

/** What a sentence shows of a cue. */
function viewOf(units: Units, sentence: Sentence, cue: Cue, lexicon: SpeechLexicon) {
  const { first, end } = sentence
  const categoryAt = (at: number): number =>
    at < first || at >= end ? category.edge : units.category[at]!
  const behind = cue.isInverted && cue.subject !== undefined ? cue.subject.last + 1 : cue.end
  return {
    kind: cueKinds.indexOf(cue.kind),
    form: formOf(units, sentence, cue, lexicon),
    next: categoryAt(behind),
    second: categoryAt(behind + 1),
    previous: categoryAt(cue.at - 1),
    boundary: boundaryOf(units, sentence, cue),
    beforeBoundary: categoryAt(cue.leftEnd - 1),
    opening: categoryAt(first),
    subject: subjectKind(units, cue),
    leftLength: bucket(cue.leftEnd - first),
    rightLength: bucket(end - behind),
    complementizer: distanceTo(units, behind, end, category.complementizer),
    quotedRight: distanceTo(units, behind, end, category.quoted),
    quotedLeft: hasQuoted(units, first, cue.leftEnd) ? 1 : 0,
    clauses:
      (isClause(units, Math.max(first, cue.leftEnd - window), cue.leftEnd) ? 1 : 0) +
      (isClause(units, behind, Math.min(end, behind + window)) ? 2 : 0),
    comma: lexicon.clauseCommas ? 1 : 0,
  }
}

/** The values that hold for a cue. */
export function frameFeatures(
  units: Units,
  sentence: Sentence,
  cue: Cue,
  lexicon: SpeechLexicon,
): number[] {
  const view = viewOf(units, sentence, cue, lexicon)
  const { kind, next, previous, boundary, subject, leftLength, clauses } = view
  return [
    base.kind + kind,
    base.form + view.form,
    base.next + next,
    base.second + view.second,
    base.previous + previous,
    base.boundary + boundary,
    base.beforeBoundary + view.beforeBoundary,
    base.opening + view.opening,
    base.subject + subject,
    base.leftLength + leftLength,
    base.rightLength + view.rightLength,
    base.complementizer + view.complementizer,
    base.quotedRight + view.quotedRight,
    base.quotedLeft + view.quotedLeft,
    base.kindNext + (kind * all + next) * 2 + view.comma,
    base.kindPrevious + kind * all + previous,
    base.kindForm + kind * 8 + view.form,
    base.nextBoundary + next * all + boundary,
    base.nextSecond + next * all + view.second,
    base.boundaryLength + boundary * buckets + leftLength,
    base.subjectNext + subject * all + next,
    base.clausesBoundary + clauses * all + boundary,
    base.clausesNext + clauses * all + next,
    base.clausesKind + clauses * kinds + kind,
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

const clausal = flag.auxiliary | flag.filler | flag.verb | flag.pronoun | flag.complementizer

/** Whether something among units tells of a verb. */
function isClause(units: Units, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((units.flags[at]! & clausal) !== 0) return true
  return false
}

function hasQuoted(units: Units, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (units.category[at] === category.quoted) return true
  return false
}
