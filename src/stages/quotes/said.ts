import type { Claim } from './claims.ts'
import { type Cue, cueKinds } from './cues.ts'
import { flag, type SpeechLexicon } from './lexicon.ts'
import { bucket, buckets, type FeatureKinds, featureSpace } from './ranking.ts'
import type { Sentence } from './sentences.ts'
import { categories, category, noUnits, readUnits, type Units } from './units.ts'

const all = categories.length
const kinds = cueKinds.length
const shapes = 8

const saidSpace = /* #__PURE__ */ featureSpace({
  words: buckets,
  shape: shapes,
  wordsShape: buckets * shapes,
  claim: 4,
  claimWords: 4 * buckets,
  claimShape: 4 * shapes,
  claimBefore: 4 * all,
  claimAfter: 4 * all,
  margin: 4 * buckets,
  kindWords: (kinds + 1) * buckets,
  kindBefore: (kinds + 1) * all,
  kindShape: (kinds + 1) * shapes,
  place: 8,
  sincePlace: 4 * 8,
  sinceWords: 4 * buckets,
  sinceShape: 4 * shapes,
  beforeWords: all * buckets,
  afterWords: all * buckets,
  cues: 3 * buckets,
  distance: 2 * buckets,
  inner: 8 * buckets,
  innerFirst: all * buckets,
  innerClaim: 8 * 4,
  subject: 3 * buckets,
  beforeShape: all * shapes,
})

/** What is asked about words between marks: whether anybody is said to speak them. */
export const saidKinds: FeatureKinds = saidSpace.kinds

/** How the quotation before was attributed: in this sentence, in this or the last paragraph, or not. */
export type Since = 0 | 1 | 2 | 3

/** What a sentence tells of the words between marks in it. */
export interface Setting {
  cues: readonly Cue[]
  claims: readonly Claim[]
  since: Since
}

/** The values that hold for the quotation at a unit. */
export function saidFeatures(
  units: Units,
  { first, end }: Sentence,
  at: number,
  { cues, claims, since }: Setting,
  lexicon: SpeechLexicon,
): number[] {
  const { base } = saidSpace
  const text = units.text.slice(units.start[at]! + 1, units.end[at]! - 1)
  const words = bucket(wordCount(text))
  const shape = shapeOf(text)
  const own = claims.find(({ pieces }) => pieces.some((one) => one.first <= at && at < one.end))
  const claim = claimState(own, claims, at)
  const kind = own === undefined ? kinds : cueKinds.indexOf(own.cue.kind)
  const before = at > first ? units.category[at - 1]! : category.edge
  const after = at + 1 < end ? units.category[at + 1]! : category.edge
  const place =
    (before === category.edge ? 1 : 0) + (after === category.edge ? 2 : 0) + (at === 0 ? 4 : 0)
  const cue = cues.length === 0 ? 0 : cues.some((one) => one.at < at) ? 1 : 2
  const [inner, innerFirst] = insideOf(units, at, lexicon)
  const named = own?.cue.subject === undefined ? 0 : own.cue.isBorrowed ? 1 : 2
  const distance = own === undefined ? 0 : Math.abs(own.cue.at - at)
  return [
    base.words + words,
    base.shape + shape,
    base.wordsShape + words * shapes + shape,
    base.claim + claim,
    base.claimWords + claim * buckets + words,
    base.claimShape + claim * shapes + shape,
    base.claimBefore + claim * all + before,
    base.claimAfter + claim * all + after,
    base.margin + claim * buckets + bucket(Math.floor(own?.margin ?? 0)),
    base.kindWords + kind * buckets + words,
    base.kindBefore + kind * all + before,
    base.kindShape + kind * shapes + shape,
    base.place + place,
    base.sincePlace + since * 8 + place,
    base.sinceWords + since * buckets + words,
    base.sinceShape + since * shapes + shape,
    base.beforeWords + before * buckets + words,
    base.afterWords + after * buckets + words,
    base.cues + cue * buckets + words,
    base.distance + (own === undefined ? 0 : buckets) + bucket(distance),
    base.inner + inner * buckets + words,
    base.innerFirst + innerFirst * buckets + words,
    base.innerClaim + inner * 4 + claim,
    base.subject + named * buckets + words,
    base.beforeShape + before * shapes + shape,
  ]
}

// Nothing is announced in the sentence; something else is; these words and more; just these words.
function claimState(own: Claim | undefined, claims: readonly Claim[], at: number): number {
  if (own === undefined) return claims.length === 0 ? 0 : 1
  return own.pieces.some(({ first, end }) => first === at && end === at + 1) ? 3 : 2
}

const inside = noUnits('')
const glance = 60

/** What kinds of words stand between the marks, as bits, and which comes first. */
function insideOf(units: Units, at: number, lexicon: SpeechLexicon): [bits: number, first: number] {
  const start = units.start[at]! + 1
  inside.text = units.text
  readUnits(inside, { start, end: Math.min(units.end[at]! - 1, start + glance) }, [], lexicon)
  let bits = 0
  for (let one = 0; one < inside.count; one++) {
    const flags = inside.flags[one]!
    if ((flags & (flag.self | flag.pronoun)) !== 0) bits |= 1
    if ((flags & (flag.auxiliary | flag.filler | flag.verb)) !== 0) bits |= 2
    if ((flags & (flag.determiner | flag.preposition | flag.conjunction)) !== 0) bits |= 4
  }
  return [bits, inside.count === 0 ? category.edge : inside.category[0]!]
}

const longest = 15

// Blanks tell words apart, and where there are none, every two signs are one.
function wordCount(text: string): number {
  let count = 1
  for (let at = 1; at < text.length && count < longest; at++) {
    const code = text.charCodeAt(at)
    if (code === 32 || (code > 0x3000 && (at & 1) === 1)) count++
  }
  return count
}

function shapeOf(text: string): number {
  const isCapital = /^\P{L}*\p{Lu}/u.test(text.slice(0, 8)) ? 1 : 0
  const isClosed = /[.!?。！？…,，、]\P{L}?$/u.test(text.slice(-3)) ? 2 : 0
  return isCapital + isClosed + (isTitle(text) ? 4 : 0)
}

const isTitle = (text: string): boolean =>
  text.length < 80 &&
  (text.match(/[\p{L}\p{M}’']{4,}/gu) ?? []).every((word) => /^\p{Lu}/u.test(word))
