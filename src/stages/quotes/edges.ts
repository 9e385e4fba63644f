import { type Cue, cueKinds } from './cues.ts'
import { flag } from './lexicon.ts'
import { bucket, buckets, type FeatureKinds, featureSpace } from './ranking.ts'
import type { Sentence } from './sentences.ts'
import { categories, category } from './category.ts'
import type { Units } from './units.ts'

const kinds = cueKinds.length
const all = categories.length

const startSpace = /* #__PURE__ */ featureSpace({
  at: all,
  before: all,
  atBefore: all * all,
  nth: buckets,
  kindNth: kinds * buckets,
  firstAt: all * 2,
  later: buckets,
  signs: buckets,
  kindAt: kinds * all,
  gap: all * 2,
  edge: all * all,
})

/** What is asked about a unit at which words behind their cue may begin. */
export const startKinds: FeatureKinds = startSpace.kinds

const endSpace = /* #__PURE__ */ featureSpace({
  at: all,
  after: all,
  before: all,
  atAfter: all * all,
  atBefore: all * all,
  length: buckets,
  atLength: all * buckets,
  nth: buckets,
  left: buckets,
  opening: all,
  openingAt: all * all,
  kindAt: kinds * all,
  speech: 2 * all,
  quoted: 4,
})

/** What is asked about a unit before which words behind their cue may end. */
export const endKinds: FeatureKinds = endSpace.kinds

const leftSpace = /* #__PURE__ */ featureSpace({
  at: all,
  before: all,
  atBefore: all * all,
  nth: buckets,
  length: buckets,
  kindNth: kinds * buckets,
  closing: all * all,
  closingFirst: all * 2,
  head: all * all,
  quoted: 8,
})

/** What is asked about a unit at which words before their cue may begin. */
export const leftKinds: FeatureKinds = leftSpace.kinds

const reach = 14
const most = 16

/** Units at which words behind a cue may begin. */
export function startsOf(units: Units, { end }: Sentence, cue: Cue): number[] {
  const from = behind(cue)
  const starts: number[] = []
  for (let at = from; at < Math.min(end, from + reach); at++) {
    if (at === from || mayStart(units, at)) starts.push(at)
  }
  return starts
}

const behind = ({ isInverted, subject, end }: Cue): number =>
  isInverted && subject !== undefined ? subject.last + 1 : end

function mayStart(units: Units, at: number): boolean {
  const kind = units.category[at]!
  const before = units.category[at - 1]!
  if (kind === category.comma || kind === category.colon) return false
  if (before === category.comma || before === category.colon || before === category.dash)
    return true
  return (
    kind === category.complementizer ||
    kind === category.infinitive ||
    kind === category.quoted ||
    kind === category.pronoun ||
    kind === category.determiner ||
    (kind === category.capital && before !== category.capital)
  )
}

/** The values that hold for the `nth` of the starts. */
export function startFeatures(
  units: Units,
  { end }: Sentence,
  cue: Cue,
  at: number,
  nth: number,
): number[] {
  const { base } = startSpace
  const from = behind(cue)
  const kind = cueKinds.indexOf(cue.kind)
  const here = units.category[at]!
  const before = at === from ? category.edge : units.category[at - 1]!
  const first = from < end ? units.category[from]! : category.edge
  return [
    base.at + here,
    base.before + before,
    base.atBefore + here * all + before,
    base.nth + bucket(nth),
    base.kindNth + kind * buckets + bucket(nth),
    base.firstAt + first * 2 + (at === from ? 0 : 1),
    base.later + countOf(units, at + 1, Math.min(end, from + reach), opensClause),
    base.signs + countOf(units, from, at, isSign),
    base.kindAt + kind * all + here,
    base.gap + here * 2 + (at === from ? 0 : 1),
    base.edge + first * all + here,
  ]
}

const opensClause = (kind: number): boolean =>
  kind === category.complementizer || kind === category.quoted
const isSign = (kind: number): boolean => kind >= category.comma && kind !== category.quoted

function countOf(
  units: Units,
  from: number,
  to: number,
  counts: (kind: number) => boolean,
): number {
  let count = 0
  for (let at = from; at < to; at++) if (counts(units.category[at]!)) count++
  return bucket(count)
}

/** Units before which words that begin at `start` may end; the sentence's end is the first. */
export function endsOf(units: Units, { end }: Sentence, start: number): number[] {
  const ends = [end]
  for (let at = start + 1; at < end && ends.length < most; at++) {
    if (mayEnd(units, at)) ends.push(at)
  }
  return ends
}

function mayEnd(units: Units, at: number): boolean {
  const kind = units.category[at]!
  if (units.category[at - 1] === category.quoted) return true
  return (
    kind === category.comma ||
    kind === category.dash ||
    kind === category.colon ||
    kind === category.conjunction ||
    kind === category.subordinator ||
    kind === category.preposition ||
    kind === category.bracket ||
    kind === category.participle
  )
}

/** The values that hold for the `nth` of the ends. */
export function endFeatures(
  units: Units,
  { end }: Sentence,
  cue: Cue,
  start: number,
  at: number,
  nth: number,
): number[] {
  const { base } = endSpace
  const kind = cueKinds.indexOf(cue.kind)
  const kindAt = (place: number): number => (place >= end ? category.edge : units.category[place]!)
  const [here, after, before] = [kindAt(at), kindAt(at + 1), kindAt(at - 1)]
  const opening = units.category[start]!
  const length = bucket((at - start) >> 1)
  return [
    base.at + here,
    base.after + after,
    base.before + before,
    base.atAfter + here * all + after,
    base.atBefore + here * all + before,
    base.length + length,
    base.atLength + here * buckets + length,
    base.nth + bucket(nth),
    base.left + bucket((end - at) >> 1),
    base.opening + opening,
    base.openingAt + opening * all + here,
    base.kindAt + kind * all + here,
    base.speech + here * 2 + (speaks(units, at, end) ? 1 : 0),
    base.quoted + (opening === category.quoted ? 1 : 0) + (before === category.quoted ? 2 : 0),
  ]
}

const verbs = flag.verb | flag.addressing | flag.judging

function speaks(units: Units, at: number, end: number): boolean {
  for (let next = at; next < Math.min(end, at + 5); next++) {
    if ((units.flags[next]! & verbs) !== 0) return true
  }
  return false
}

/** Units at which words before a cue may begin; the sentence's start is the first. */
export function leftStartsOf(units: Units, { first }: Sentence, { leftEnd }: Cue): number[] {
  const starts = [first]
  for (let at = leftEnd - 1; at > first && starts.length < most; at--) {
    if (mayOpen(units, at, first)) starts.push(at)
  }
  return starts
}

function mayOpen(units: Units, at: number, first: number): boolean {
  const before = units.category[at - 1]!
  const kind = units.category[at]!
  return (
    kind === category.quoted ||
    kind === category.complementizer ||
    before === category.comma ||
    before === category.colon ||
    before === category.dash ||
    before === category.bracket ||
    (before === category.conjunction && at - 1 === first)
  )
}

/** The values that hold for the `nth` of the starts before a cue. */
export function leftFeatures(
  units: Units,
  { first }: Sentence,
  cue: Cue,
  at: number,
  nth: number,
): number[] {
  const { base } = leftSpace
  const kind = cueKinds.indexOf(cue.kind)
  const here = units.category[at]!
  const before = at === first ? category.edge : units.category[at - 1]!
  const closing = units.category[cue.leftEnd - 1]!
  return [
    base.at + here,
    base.before + before,
    base.atBefore + here * all + before,
    base.nth + bucket(nth),
    base.length + bucket((cue.leftEnd - at) >> 1),
    base.kindNth + kind * buckets + bucket(nth),
    base.closing + closing * all + here,
    base.closingFirst + closing * 2 + (at === first ? 1 : 0),
    base.head + units.category[first]! * all + here,
    base.quoted +
      (here === category.quoted ? 1 : 0) +
      (closing === category.quoted ? 2 : 0) +
      (cue.leftEnd - at === 1 ? 4 : 0),
  ]
}
