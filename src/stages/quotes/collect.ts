import type { Quote, QuoteSpeaker } from '../../model/quote.ts'
import type { Span } from '../../model/span.ts'
import type { Claim, Stretch as Piece } from './claim.ts'
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
import type { Subject } from './subject.ts'
import { category } from './category.ts'
import { readUnits, type Units } from './units.ts'
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
  const { cues, claims } = claimsIn(
    units,
    sentence,
    lexicon,
    weights,
    state.stretch.isTurn ? leastInTurn : least,
  )
  const setting = { cues, claims, since: sinceOf(claims, state) }
  const isSpokenAt = (at: number): boolean => isSaid(units, sentence, at, setting, lexicon, weights)
  for (const claim of claims) {
    const pieces = claim.pieces.filter((piece) => isSpoken(units, claim, piece, isSpokenAt))
    if (pieces.length > 0) takeClaim(finder, { ...claim, pieces }, state)
  }
  for (let at = sentence.first; at < sentence.end; at++) {
    const index = units.quoted[at]!
    if (index >= 0 && !state.done.has(index)) takeOther(finder, at, setting, isSpokenAt(at), state)
  }
  if (claims.length === 0) takeReported(finder, sentence, state)
}

// "Dies sei falsch.": the form of the verb says that the speaker before goes on.
function takeReported({ units }: Finder, { first, end }: Sentence, state: State): void {
  if (state.last === undefined || state.age > 1 || end - first < fewestReported) return
  let isReported = false
  for (let at = first; at < end; at++) {
    const flags = units.flags[at]!
    if (units.quoted[at]! >= 0 || (flags & flag.complementizer) !== 0) return
    isReported ||= (flags & flag.reported) !== 0
  }
  if (!isReported) return
  const span = { start: units.start[first]!, end: units.end[end - 1]! }
  add(state, {
    pieces: [span],
    isMarked: false,
    holdsMarks: false,
    attributed: true,
    ...continued(state),
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
  { first, end }: Piece,
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

function takeClaim(finder: Finder, { cue, pieces, frame }: Claim, state: State): void {
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
  add(state, {
    pieces: spans,
    isMarked,
    holdsMarks,
    ...attribution(finder, cue, ruleOf(cue, frame), state),
    attributed: true,
  })
}

type Attribution = Pick<Found, 'cue' | 'speaker' | 'by'>

/** Who is meant by `I` and `you` in somebody's own words. */
function personOf(flags: number, { speakerId, addresseeId }: Stretch): string | undefined {
  if ((flags & flag.self) !== 0) return speakerId
  return (flags & flag.addressee) !== 0 ? addresseeId : undefined
}

function ruleOf({ kind }: Cue, frame: Frame): string {
  if (kind === 'according') return 'according-to'
  if (kind === 'colon' || kind === 'signature') return kind
  return frame === 'right' ? 'cue-ahead' : 'cue-behind'
}

function attribution(
  { units, speakers }: Finder,
  { at, end, subject }: Cue,
  by: string,
  state: State,
): Attribution {
  const cue = { start: units.start[at]!, end: units.end[end - 1]! }
  if (subject === undefined) return { ...continued(state), cue, by }
  const place = (one: Subject): Span => ({
    start: units.start[one.first]!,
    end: units.end[one.last]! - (one.cut ?? 0),
  })
  const meant = subject.antecedent ?? subject
  const kindOfUnit = units.category[meant.first]
  const isPronoun = kindOfUnit === category.pronoun || kindOfUnit === category.relative
  const naming = {
    ...place(meant),
    isPronoun,
    isTold: !state.stretch.isTurn,
    personId: personOf(units.flags[meant.first]!, state.stretch),
  }
  const speaker = speakers.named(naming)
  return { cue, by, speaker: { ...speaker, span: place(subject) } }
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
  const found: Found = { pieces, isMarked: true, holdsMarks: true, by: 'marks', attributed: isSaid }
  if (!isSaid) {
    add(state, found)
    return
  }
  if (goesOn(state, claims, finder.units.start[at]!)) {
    state.last?.pieces.push(...pieces)
    return
  }
  const cue = claims[0]?.cue ?? cues.find(({ subject }) => subject !== undefined)
  const known: Attribution =
    cue === undefined ? continued(state) : attribution(finder, cue, 'cue-in-sentence', state)
  add(state, { ...found, ...known })
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

/** The attribution of what was said before; its cue, too, in the same paragraph. */
function continued({ last, age }: State): Attribution {
  const cue = age === 0 && last?.cue !== undefined ? { cue: last.cue } : {}
  const speaker = last?.speaker
  if (speaker === undefined) return { by: 'continued', ...cue }
  const { span: _, ...who } = speaker
  return { by: 'continued', ...cue, speaker: who satisfies QuoteSpeaker }
}

/** By place, none within another. */
function inOrder(found: readonly Found[]): Found[] {
  let end = -1
  const ordered = found.map((one) => ({
    ...one,
    pieces: one.pieces.toSorted((a, b) => a.start - b.start),
  }))
  return ordered
    .sort((a, b) => a.pieces[0]!.start - b.pieces[0]!.start)
    .filter(({ pieces }) => {
      if (pieces[0]!.start < end) return false
      end = pieces.at(-1)!.end
      return true
    })
}
