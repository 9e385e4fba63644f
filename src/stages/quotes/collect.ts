import type { Quote } from '../../model/quote.ts'
import type { Span } from '../../model/span.ts'
import { type Attribution, attributionBy, continued, cueSpan } from './attribution.ts'
import type { Claim } from './claim.ts'
import { claimsIn } from './claims.ts'
import type { Cue } from './cues.ts'
import type { Frame } from './frames.ts'
import { flag, type SpeechLexicon } from './lexicon.ts'
import type { Marked, MarkTable } from './marks.ts'
import { paragraphsOf, quotationsIn } from './paragraphs.ts'
import { type Found, quoteOf } from './quote.ts'
import { isSaid, type Setting, type Since } from './said.ts'
import { type Sentence, sentencesIn } from './sentences.ts'
import type { Speakers } from './speakers.ts'
import type { Stretch } from './stretches.ts'
import { category } from './category.ts'
import { readUnits, type UnitRange, type Units } from './units.ts'
import type { Weights } from './weights.ts'

/** What finding quotes in one text needs. */
export interface Finder {
  units: Units
  table: MarkTable
  lexicon: SpeechLexicon
  speakers: Speakers
  weights: Weights
}

/** What has been found so far in a stretch. */
interface State {
  stretch: Stretch
  marked: readonly Marked[]
  found: Found[]
  /** The quotations that have been dealt with. */
  done: Set<number>
  last: Found | undefined
  /** Paragraphs since the last attributed quotation. */
  age: number
}

/** The quotes of a stretch, in order of place. */
export function quotesIn(finder: Finder, stretch: Stretch): Quote[] {
  const { text } = finder.units
  const marked = quotationsIn(text, stretch, finder.table)
  const state: State = { stretch, marked, found: [], done: new Set(), last: undefined, age: 9 }
  for (const [paragraph, parts] of paragraphsOf(text, stretch, marked)) {
    readUnits(finder.units, paragraph, parts, finder.lexicon)
    for (const sentence of sentencesIn(finder.units, finder.lexicon))
      inSentence(finder, sentence, state)
    state.age++
  }
  return inOrder(state.found).map((found) => quoteOf(text, found))
}

/** How much better than none a reading without marks must be; more so in talk, which reports less. */
export const least = 0.4
const leastInTurn = 1

function inSentence(finder: Finder, sentence: Sentence, state: State): void {
  const { units, lexicon, weights } = finder
  const margin = state.stretch.isTurn ? leastInTurn : least
  const { cues, claims } = claimsIn(units, sentence, lexicon, weights, margin)
  if (claims.length === 0 && !sentence.isMarked) {
    takeReported(finder, sentence, state)
    return
  }
  const setting = { cues, claims, since: sinceOf(claims, state) }
  const isSpokenAt = (at: number): boolean => isSaid(units, sentence, at, setting, lexicon, weights)
  for (const claim of claims) {
    const pieces = claim.pieces.filter((piece) => isSpoken(units, claim, piece, isSpokenAt))
    if (pieces.length > 0) takeClaim(finder, claim, pieces, state)
  }
  if (!sentence.isMarked) return
  for (let at = sentence.first; at < sentence.end; at++) {
    const index = units.quoted[at]!
    if (index >= 0 && !state.done.has(index)) takeOther(finder, at, setting, isSpokenAt(at), state)
  }
}

// "Dies sei falsch.": the form of the verb says that the speaker before goes on.
function takeReported({ units }: Finder, { first, end, flags }: Sentence, state: State): void {
  const isReported = (flags & flag.reported) !== 0 && (flags & flag.complementizer) === 0
  if (!isReported || state.last === undefined || state.age > 1) return
  if (end - first < fewestReported) return
  add(state, {
    pieces: [{ start: units.start[first]!, end: units.end[end - 1]! }],
    isMarked: false,
    holdsMarks: false,
    attributed: true,
    ...continued(state.last, state.age),
    by: 'reported-form',
  })
}

const fewestReported = 3

/**
 * Whether a piece is said rather than named. Where nobody is said to speak the words between its
 * marks, they are a scare quote or a title ("he said on 'The Long River'"), unless they stand amid
 * what is said without marks.
 */
const doubtful = 1

function isSpoken(
  { category: kinds }: Units,
  { pieces, isCertain, margin }: Claim,
  { first, end }: UnitRange,
  isSpokenAt: (at: number) => boolean,
): boolean {
  if (isCertain === true && first === pieces[0]?.first) return true
  const isAlone = end - first === 1 || kinds[first] === category.preposition || margin < doubtful
  if (!isAlone && (pieces.length === 1 || first === pieces[0]!.first)) return true
  let isMarked = false
  for (let at = first; at < end; at++) {
    if (kinds[at] !== category.quoted) continue
    if (isSpokenAt(at)) return true
    isMarked = true
  }
  return !isMarked
}

function takeClaim(
  finder: Finder,
  { cue, frame }: Claim,
  pieces: readonly UnitRange[],
  state: State,
): void {
  const { units } = finder
  const spans: Span[] = []
  let isMarked = true
  let holdsMarks = false
  for (const { first, end } of pieces) {
    const isOne = end - first === 1 && units.quoted[first]! >= 0
    if (!isOne) {
      isMarked = false
      spans.push({ start: units.start[first]!, end: units.end[end - 1]! })
    }
    for (let at = first; at < end; at++) {
      const index = units.quoted[at]!
      if (index < 0) continue
      holdsMarks = true
      const { pieces: inner } = state.marked[index]!
      if (!state.done.has(index)) spans.push(...(isOne ? inner : inner.slice(1)))
      state.done.add(index)
    }
  }
  if (spans.length === 0) return
  const known = attribution(finder, cue, ruleOf(cue, frame), state)
  add(state, { pieces: spans, isMarked, holdsMarks, attributed: true, ...known })
}

function ruleOf({ kind }: Cue, frame: Frame): string {
  if (kind === 'according') return 'according-to'
  if (kind === 'colon' || kind === 'signature') return kind
  return frame === 'right' ? 'cue-ahead' : 'cue-behind'
}

/** What a cue says of who speaks; without a subject, whoever spoke before. */
function attribution(
  { units, speakers }: Finder,
  cue: Cue,
  by: string,
  { stretch, last, age }: State,
): Attribution {
  if (cue.subject !== undefined) {
    return attributionBy(units, cue, cue.subject, by, speakers, stretch)
  }
  const { speaker } = continued(last, age)
  return { cue: cueSpan(units, cue), by, speaker }
}

function add(state: State, found: Found): void {
  state.found.push(found)
  if (!found.attributed) return
  state.last = found
  state.age = 0
}

function takeOther(
  finder: Finder,
  at: number,
  { cues, claims }: Setting,
  isSaid: boolean,
  state: State,
): void {
  const index = finder.units.quoted[at]!
  state.done.add(index)
  const { pieces } = state.marked[index]!
  const marked = { pieces: [...pieces], isMarked: true, holdsMarks: true, attributed: isSaid }
  if (!isSaid) {
    add(state, { ...marked, by: 'marks', cue: undefined, speaker: undefined })
    return
  }
  if (goesOn(state, claims, finder.units.start[at]!)) {
    state.last?.pieces.push(...pieces)
    return
  }
  const cue = claims[0]?.cue ?? cues.find(({ subject }) => subject !== undefined)
  add(state, {
    ...marked,
    ...(cue === undefined
      ? continued(state.last, state.age)
      : attribution(finder, cue, 'cue-in-sentence', state)),
  })
}

/** Whether words between marks go on with those before the cue: "…," said Hill, "…". */
const goesOn = ({ last }: State, claims: readonly Claim[], start: number): boolean =>
  claims.length === 1 &&
  claims[0]?.frame === 'left' &&
  last?.isMarked === true &&
  last.cue !== undefined &&
  last.cue.end <= start

function sinceOf(claims: readonly Claim[], { age }: State): Since {
  if (claims.length > 0) return 0
  return age === 0 ? 1 : age === 1 ? 2 : 3
}

/** By place, none within another. */
function inOrder(found: readonly Found[]): Found[] {
  for (const { pieces } of found) if (pieces.length > 1) pieces.sort((a, b) => a.start - b.start)
  let end = -1
  return found
    .toSorted((a, b) => a.pieces[0]!.start - b.pieces[0]!.start)
    .filter(({ pieces }) => {
      if (pieces[0]!.start < end) return false
      end = pieces.at(-1)!.end
      return true
    })
}
