import type { Echo } from '../../model/echo.ts'
import type { Quote } from '../../model/quote.ts'
import type { Span } from '../../model/span.ts'
import type { Turn } from '../../model/turn.ts'
import { align } from '../../text/align/align.ts'
import { findEach } from '../../text/align/find.ts'
import { endHere, endThere, type Run } from '../../text/align/run.ts'
import { isLetter, textWeight } from '../../text/letters.ts'
import { type Answers, editsOf } from './answers.ts'
import { spanIn, type Stitched, stitched } from './stitched.ts'
import { verbatimOf } from './verbatim.ts'

/** A quote that may repeat an answer. */
interface Candidate {
  quote: Quote
  /** The parts of it that are the speaker's own words, and their letters. */
  own: Span[]
  letters: Stitched
}

/** The answers that quotes outside the dialogue repeat, by the ids of the quotes. */
export function echoesOf(
  text: string,
  quotes: readonly Quote[],
  turns: readonly Turn[],
  answers: Answers,
): Map<string, Echo> {
  const candidates = quotesBeside(turns, quotes).map((quote) => {
    const own = verbatimOf(text, quote)
    return { quote, own, letters: stitched(text, own) }
  })
  const whole = wholePlaces(candidates, answers)
  const echoes = new Map<string, Echo>()
  for (const candidate of candidates) {
    const runs = whole.get(candidate) ?? runsOf(candidate, answers)
    if (!isEcho(text, candidate, runs, answers)) continue
    echoes.set(candidate.quote.id, echoOf(text, candidate, runs, answers))
  }
  return echoes
}

/**
 * The quotes that stand in no turn. Behind the last one only what somebody is said to say: titles of
 * books stand there.
 */
function quotesBeside(turns: readonly Turn[], quotes: readonly Quote[]): Quote[] {
  const spans = turns.flatMap(({ paragraphs }) => paragraphs.map(({ span }) => span))
  let next = 0
  return quotes
    .toSorted((a, b) => a.span.start - b.span.start)
    .filter(({ span: { start }, attributed }) => {
      while ((spans[next]?.end ?? Infinity) <= start) next++
      const isBehind = next >= spans.length
      return (spans[next]?.start ?? Infinity) > start && (attributed || !isBehind)
    })
}

/** In letters: longer quotes are told by their grams. */
const longestPhrase = 64

/** Where short quotes stand letter by letter, if in one place only: a phrase that recurs is no echo. */
function wholePlaces(candidates: readonly Candidate[], answers: Answers): Map<Candidate, Run[]> {
  const short = candidates.filter(({ letters }) => letters.stream.length <= longestPhrase)
  const streams = short.map(({ letters }) => letters.stream)
  const places = findEach(streams, answers.letters.stream)
  const taken = new Set(places)
  const phrases = streams.filter(({ length }, i) => places[i] !== undefined && length < clause)
  const again = findEach(phrases, answers.letters.stream, (at) => !taken.has(at))
  const recurring = new Set(phrases.filter((_, i) => again[i] !== undefined))
  const whole = new Map<Candidate, Run[]>()
  for (const [i, candidate] of short.entries()) {
    const there = places[i]
    const { stream } = candidate.letters
    if (there === undefined) continue
    whole.set(candidate, recurring.has(stream) ? [] : [{ here: 0, there, length: stream.length }])
  }
  return whole
}

/** What a longer quote has in common with the answer that has most of it. */
function runsOf({ letters }: Candidate, answers: Answers): Run[] {
  const { runs } = align(letters.stream, answers.index(), true)
  const byTurn = new Map<Turn, Run[]>()
  for (const run of runs) {
    const turn = answers.turnOf(run.there)
    byTurn.set(turn, [...(byTurn.get(turn) ?? []), run])
  }
  const lists = [...byTurn.values()].sort((a, b) => lengthOf(b) - lengthOf(a))
  return lists[0] ?? []
}

const lengthOf = (runs: readonly Run[]): number => runs.reduce((sum, { length }) => sum + length, 0)

/** In Latin letters: what repeats less is a phrase that anybody uses, or a clause that few do. */
const [phrase, clause, sentence] = [12, 24, 40] as const
/** Of a quote, brackets left out: what must stand in the answer. */
const leastShare = 0.6
/** An echo's answer may be so many times as long as the quote. */
const widest = 4

/** Whether what a quote shares with an answer is more than words that anybody uses. */
function isEcho(
  text: string,
  { quote, own, letters }: Candidate,
  runs: readonly Run[],
  answers: Answers,
): boolean {
  const [first, last] = [runs[0], runs.at(-1)]
  if (first === undefined || last === undefined) return false
  const shared = runs.map((run) => textIn(text, letters, run)).join(' ')
  const weight = textWeight(shared)
  const isWhole = lengthOf(runs) === letters.stream.length
  const { participantId } = answers.turnOf(first.there)
  const isOthers =
    quote.speaker?.participantId !== undefined &&
    participantId !== undefined &&
    quote.speaker.participantId !== participantId
  if (isOthers && weight < sentence) return false
  const least = !isWhole || !quote.attributed ? clause : phrase
  if (weight < least || (isName(shared) && weight < sentence)) return false
  if (endThere(last) - first.there > widest * letters.stream.length) return false
  return lengthOf(runs) >= leastShare * (letters.stream.length - bracketed(text, own))
}

const textIn = (text: string, letters: Stitched, run: Run): string => {
  const { start, end } = spanIn(letters, { from: run.here, to: endHere(run) })
  return text.slice(start, end)
}

/** A word, or words that all begin with capitals: a name or a title. */
function isName(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  const cased = words.filter((word) => /^\p{Lu}/u.test(word))
  if (/[\p{scx=Han}\p{scx=Kana}\p{scx=Hangul}]/u.test(text)) return false
  return words.length < 2 || cased.length > words.length / 2
}

/** How many letters stand in brackets: those are the editor's. */
function bracketed(text: string, pieces: readonly Span[]): number {
  let [depth, count] = [0, 0]
  for (const { start, end } of pieces)
    for (let at = start - 1; at <= end; at++) {
      const sign = text.charAt(at)
      if ('[（(［'.includes(sign)) depth++
      else if (']）)］'.includes(sign)) depth = Math.max(0, depth - 1)
      else if (depth > 0 && isLetter(sign.charCodeAt(0))) count++
    }
  return count
}

function echoOf(
  text: string,
  { letters }: Candidate,
  runs: readonly Run[],
  answers: Answers,
): Echo {
  const { length } = letters.stream
  const [first, last] = [runs[0]!, runs.at(-1)!]
  const word = opensInBrackets(text, letters, first)
    ? wordBefore(first.there, answers)
    : first.there
  return {
    turnId: answers.turnOf(first.there).id,
    span: spanIn(answers.letters, { from: word, to: endThere(last) }),
    edits: editsOf(
      [{ here: 0, there: word, length: 0 }, ...runs],
      letters,
      answers.letters,
      0,
      length,
    ),
  }
}

/** Whether a quote opens with words in brackets, which stand for a word of the answer. */
function opensInBrackets(
  text: string,
  { stream: { starts, ends } }: Stitched,
  { here }: Run,
): boolean {
  if (here === 0) return false
  const [bracket, end] = [text.charAt(starts[0]! - 1), text.charAt(ends[here - 1]!)]
  return /[[（(［]/u.test(bracket) && /[\]）)］]/u.test(end)
}

/** Where the word before a letter begins; the letter itself when it opens a sentence. */
function wordBefore(letter: number, { letters: { stream } }: Answers): number {
  let at = letter
  if (stream.opens[letter] === 2) return letter
  do at--
  while (at > 0 && stream.opens[at] === 0)
  return at
}
