import type { LaidBlock } from '../../shapes/reader.ts'
import { isDense, textWeight } from '../../text/letters.ts'
import { inLowerCase } from '../../text/lower-case.ts'
import {
  endsInQuestionMark,
  endsSentence,
  lastSign,
  questionMarkCount,
} from '../../text/sentence.ts'
import type { Lexicon } from './lexicon.ts'
import { saying } from './lexicon-tables.ts'
import type { Observation } from './observe.ts'

/** Segments that stand in elements of one kind. */
export interface Shape {
  count: number
  /** The first and the last of them. */
  first: number
  last: number
}

/** What can be said of a segment by itself, before any hypothesis. */
export interface Facts {
  weight: number
  marked: boolean
  marksInside: number
  ending: boolean
  opener: boolean
  first: boolean
  second: boolean
  sentence: boolean
  colon: boolean
  aside: boolean
  note: boolean
  digits: number
  dense: boolean
  /** How many segments of the page hold the same words. */
  repeats: number
  /** Whether its words stand inside a longer segment, too: a pull quote, a summary. */
  echo: boolean
  /** Whether it names the kind of article: interview, Q&A. */
  announces: boolean
  /** Whether it names another kind of text: an FAQ page, a quiz. */
  announcesOther: boolean
  /** Whether it reports what somebody says. */
  reports: boolean
  /** Share of its longer words that stand earlier on the page, too; from 0 to 1. */
  familiar: number
  /** Share of the page's segments that stand in elements of the same kind. */
  shapeShare: number
  /** The kind of element that it stands in; one object for all segments of the page in such. */
  shape: Shape
  /** Whether the segment before it stands in an element of the same kind. */
  shapedAsBefore: boolean
  /** Whether it is short and thanks somebody. */
  thanks: boolean
  /** Whether it thanks for what an interviewee gives: an interview, time, answers. */
  closes: boolean
  /** Whether it opens with a bracket or a sign of mark-up: a stage direction, a picture. */
  bracketed: boolean
  /** Whether it holds an address: of a page, of a mail box, a handle. */
  addressed: boolean
}

/** How many segments are looked up for an echo; those of a page full of them mean nothing. */
const mostEchoes = 60

/** The facts of every segment, in order. */
export function factsOf(
  source: string,
  observations: readonly Observation[],
  lexicon: Lexicon,
): Facts[] {
  const repeats = countsOf(observations.map(({ text }) => text.slice(0, 50)))
  const shapes = shapesOf(observations)
  const lower = inLowerCase(source)
  const known = new Set<number>()
  const labels = countsOf(observations.flatMap(({ label }) => label?.cluster ?? []))
  // "Interview: Ana Ruiz": what looks like a label is a byline.
  const announced = ({ label }: Observation): number =>
    labels.get(label?.cluster ?? '') === 1 && lexicon.namesInterview(label?.speaker ?? '')
      ? saying.interview
      : 0
  let left = mostEchoes
  return observations.map((one, i) => {
    const { text, content } = one
    const weight = textWeight(source, content.start, content.end)
    const mayEcho = weight >= 18 && weight < 400 && left-- > 0
    return textFacts(text, weight, lexicon.sayingsIn(lower, content) | announced(one), {
      repeats: text === '' ? 1 : (repeats.get(text.slice(0, 50)) ?? 1),
      echo: mayEcho && isEcho(source, text, content.start),
      familiar: familiarity(lexicon.longWordsIn(lower, content), known),
      shape: shapes[i]!,
      shapedAsBefore: shapes[i] === shapes[i - 1],
      shapeShare: shapes[i]!.count / observations.length,
    })
  })
}

/** For each segment: the kind of its element and of those around it. */
function shapesOf(observations: readonly Observation[]): Shape[] {
  const shapes = new Map<string, Shape>()
  let last: LaidBlock | undefined
  let shape: Shape | undefined
  return observations.map(({ segment: { block, around } }, i) => {
    if (shape === undefined || block !== last) {
      const key = `${block.kind} ${block.tag} ${block.tokens.join('.')} ${around}`
      shape = shapes.get(key) ?? { count: 0, first: i, last: i }
      shapes.set(key, shape)
    }
    last = block
    shape.count++
    shape.last = i
    return shape
  })
}

function countsOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** Whether words of a segment, its marks stripped, stand elsewhere in the source. */
function isEcho(source: string, text: string, at: number): boolean {
  const core = text
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .slice(0, 28)
    .trim()
  const first = source.indexOf(core)
  return first < at - 1 ? first >= 0 : source.indexOf(core, at + text.length) >= 0
}

/** The share of words that are known; they are known from now on. */
function familiarity(words: readonly number[], known: Set<number>): number {
  let count = 0
  for (const word of words) if (known.has(word)) count++
  for (const word of words) known.add(word)
  return count / Math.max(1, words.length)
}

const brackets = '([{<=!（【［〔'

/** What the other segments say of a segment's words. */
type PageFacts = Pick<
  Facts,
  'repeats' | 'echo' | 'familiar' | 'shape' | 'shapeShare' | 'shapedAsBefore'
>

const naming = saying.interview | saying.otherKind
const closing = saying.interview | saying.thankedFor

// One literal, field by field: to spread an object takes longer than all that is looked up here.
function textFacts(
  text: string,
  weight: number,
  sayings: number,
  { repeats, echo, familiar, shape, shapeShare, shapedAsBefore }: PageFacts,
): Facts {
  const sign = lastSign(text)
  const thanks = weight < 200 && (sayings & saying.thanks) !== 0
  const closes = thanks && (sayings & closing) !== 0
  return {
    weight,
    marked: endsInQuestionMark(text),
    marksInside: questionMarkCount(text),
    ending: (sayings & saying.questionEnding) !== 0,
    opener: (sayings & saying.questionOpener) !== 0,
    first: (sayings & saying.firstPerson) !== 0,
    second: (sayings & saying.secondPerson) !== 0,
    sentence: endsSentence(text),
    colon: sign === ':' || sign === '：',
    aside: (sayings & saying.aside) !== 0,
    note: weight > 0 && (sayings & saying.editorsNote) !== 0,
    digits: digitShare(text, weight),
    dense: isDense(text.charCodeAt(0)),
    announces: weight > 0 && !closes && (sayings & naming) === saying.interview,
    announcesOther: weight > 0 && (sayings & saying.otherKind) !== 0,
    reports: weight > 40 && (sayings & saying.report) !== 0,
    thanks,
    closes,
    bracketed: text !== '' && brackets.includes(text.charAt(0)),
    addressed: /@|https?:|www\./u.test(text),
    repeats,
    echo,
    familiar,
    shape,
    shapeShare,
    shapedAsBefore,
  }
}

function digitShare(text: string, weight: number): number {
  if (weight === 0 || weight > 120) return 0
  let digits = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 48 && code <= 57) digits++
  }
  return digits / weight
}
