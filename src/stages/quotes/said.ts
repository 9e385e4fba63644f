import { isDense, isLetter } from '../../text/letters.ts'
import type { Claim } from './claim.ts'
import { type Cue, cueKinds } from './cues.ts'
import { flag, type SpeechLexicon } from './lexicon.ts'
import { folded } from './word-table.ts'
import { bucket, buckets, type FeatureKinds, featureSpace, scoreOf } from './ranking.ts'
import type { Sentence } from './sentences.ts'
import { categories, category } from './category.ts'
import { noUnits, readUnits, type Units } from './units.ts'
import type { Weights } from './weights.ts'

const all = categories.length
const kinds = cueKinds.length
const shapes = 8

const saidSpace = /* #__PURE__ */ featureSpace({
  words: buckets,
  wordsShape: buckets * shapes,
  claimWords: 4 * buckets,
  claimShape: 4 * shapes,
  claimBefore: 4 * all,
  claimAfter: 4 * all,
  margin: 4 * buckets,
  kindWords: (kinds + 1) * buckets,
  kindBefore: (kinds + 1) * all,
  kindShape: (kinds + 1) * shapes,
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
  sequel: 4 * 4 * shapes,
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

/** Words that are said outnumber others between marks: so many nats tip the scales back. */
const doubt = 2.3

/** Whether somebody is said to speak the words between marks at a unit. */
export function isSaid(
  units: Units,
  sentence: Sentence,
  at: number,
  setting: Setting,
  lexicon: SpeechLexicon,
  { said }: Weights,
): boolean {
  if (isSequel(units, sentence, at, setting)) return true
  return scoreOf(said, saidFeatures(units, sentence, at, setting, lexicon)) > doubt
}

/** What a sentence shows of the quotation at a unit. */
function viewOf(
  units: Units,
  { first, end }: Sentence,
  at: number,
  { cues, claims }: Setting,
  lexicon: SpeechLexicon,
) {
  const { words, shape } = lookOf(units, at)
  const own = claims.find(({ pieces }) => pieces.some((one) => one.first <= at && at < one.end))
  const before = at > first ? units.category[at - 1]! : category.edge
  const after = at + 1 < end ? units.category[at + 1]! : category.edge
  const [inner, innerFirst] = insideOf(units, at, lexicon)
  return {
    words: bucket(words),
    shape,
    claim: claimState(own, claims, at),
    kind: own === undefined ? kinds : cueKinds.indexOf(own.cue.kind),
    before,
    after,
    place:
      (before === category.edge ? 1 : 0) + (after === category.edge ? 2 : 0) + (at === 0 ? 4 : 0),
    cue: cues.length === 0 ? 0 : cues.some((one) => one.at < at) ? 1 : 2,
    inner,
    innerFirst,
    margin: bucket(Math.floor(own?.margin ?? 0)),
    distance: own === undefined ? 0 : buckets + bucket(Math.abs(own.cue.at - at)),
  }
}

/** The values that hold for the quotation at a unit. */
export function saidFeatures(
  units: Units,
  sentence: Sentence,
  at: number,
  setting: Setting,
  lexicon: SpeechLexicon,
): number[] {
  const { base } = saidSpace
  const { since } = setting
  const view = viewOf(units, sentence, at, setting, lexicon)
  const { words, shape, claim, kind, before, after, place, inner } = view
  return [
    base.words + words,
    base.wordsShape + words * shapes + shape,
    base.claimWords + claim * buckets + words,
    base.claimShape + claim * shapes + shape,
    base.claimBefore + claim * all + before,
    base.claimAfter + claim * all + after,
    base.margin + claim * buckets + view.margin,
    base.kindWords + kind * buckets + words,
    base.kindBefore + kind * all + before,
    base.kindShape + kind * shapes + shape,
    base.sincePlace + since * 8 + place,
    base.sinceWords + since * buckets + words,
    base.sinceShape + since * shapes + shape,
    base.beforeWords + before * buckets + words,
    base.afterWords + after * buckets + words,
    base.cues + view.cue * buckets + words,
    base.distance + view.distance,
    base.inner + inner * buckets + words,
    base.innerFirst + view.innerFirst * buckets + words,
    base.innerClaim + inner * 4 + claim,
    base.sequel + (since * 4 + (place & 3)) * shapes + shape,
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

/** What words between marks look like by themselves. */
interface Look {
  words: number
  /** Bits: begins with a capital; ends in a sign; every long word begins with a capital. */
  shape: number
}

const longest = 15
const mainWord = 4

function lookOf({ text, start, end }: Units, at: number): Look {
  const last = end[at]! - 1
  let words = 0
  let isTitle = true
  let isCapital = false
  for (let from = start[at]! + 1; from < last && words < longest; ) {
    const to = wordEnd(text, from, last)
    if (to > from) {
      const code = text.charCodeAt(from)
      const isUpper = folded(code) !== code
      if (words === 0) isCapital = isUpper
      if (to - from >= mainWord && !isUpper) isTitle = false
      words += isDense(code) ? Math.ceil((to - from) / 2) : 1
    }
    from = Math.max(to, from + 1)
  }
  const sign = text.charAt(text.charAt(last - 1) === text.charAt(last) ? last - 2 : last - 1)
  const shape = (isCapital ? 1 : 0) + (closers.includes(sign) ? 2 : 0)
  return { words, shape: shape + (isTitle && words < longest ? 4 : 0) }
}

function wordEnd(text: string, from: number, last: number): number {
  let to = from
  while (to < last && isLetter(text.charCodeAt(to))) to++
  return to
}

const closers = '.!?。！？…,，、'
const whole = 3

// "…," Hill said. "That is all.": a sentence between marks right behind what was said.
function isSequel(units: Units, { first, end }: Sentence, at: number, { since }: Setting): boolean {
  return since === 1 && end - first === 1 && (lookOf(units, at).shape & whole) === whole
}
