import type { Grounding, Edit } from '../../src/ground/index.ts'
import type { ExtractedTurn } from '../../src/ground/extraction.ts'
import type { Span } from '../../src/model/span.ts'
import { oneOf } from './random.ts'

/** A turn of the gold with its place in the source text. */
export interface GoldTurn extends ExtractedTurn {
  span: Span
}

/** An extraction with a fault in it, and whether a report tells of it by its name. */
export interface Faulty {
  turns: ExtractedTurn[]
  isNamed: (grounding: Grounding) => boolean
  /** The turns of the faulty extraction that the fault touches: all others are right. */
  touched: number[]
}

/** Puts one fault into the gold's turns; absent where they are too few or too short. */
export type Fault = (turns: readonly GoldTurn[], random: () => number) => Faulty | undefined

/** A part of a string. */
interface Part extends Span {
  text: string
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })
const words = new Intl.Segmenter('en', { granularity: 'word' })

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

const partsBy = (segmenter: Intl.Segmenter, text: string): Part[] =>
  [...segmenter.segment(text)].map(({ segment, index }) => ({
    start: index,
    end: index + segment.length,
    text: segment,
  }))

/** Sentences that say something. */
const sentencesOf = (text: string): Part[] =>
  partsBy(sentences, text).filter((one) => lettersIn(one.text) >= 12)

const wordsOf = (text: string): Part[] =>
  [...words.segment(text)]
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ segment, index }) => ({ start: index, end: index + segment.length, text: segment }))

const overlap = (one: Span, other: Span): number =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))

/** The turns for which `isFit`, as one index drawn. */
const drawn = (
  turns: readonly GoldTurn[],
  random: () => number,
  isFit: (turn: GoldTurn, index: number) => boolean,
): number | undefined =>
  oneOf(
    [...turns.keys()].filter((i) => isFit(turns[i]!, i)),
    random,
  )

const plain = (turns: readonly GoldTurn[]): ExtractedTurn[] =>
  turns.map(({ role, text }) => ({ role, text }))

const withText = (turns: readonly GoldTurn[], index: number, text: string): ExtractedTurn[] =>
  plain(turns).with(index, { role: turns[index]!.role, text })

const hasEdit = (
  { report }: Grounding,
  index: number,
  kind: Edit['kind'],
  isIt: (edit: Edit) => boolean = () => true,
): boolean =>
  report.findings[index]?.verdict === 'edited' &&
  report.findings[index].edits.some((edit) => edit.kind === kind && isIt(edit))

/** Whether one word is the other with letters before or behind it: these are put in then, or left out. */
const isWithin = (one: string, other: string): boolean =>
  one.startsWith(other) || one.endsWith(other) || other.startsWith(one) || other.endsWith(one)

/** Another word for one of the turn's, of the words that the text has elsewhere. */
const wordChanged: Fault = (turns, random) => {
  const i = drawn(turns, random, ({ text }) => wordsOf(text).length >= 5)
  if (i === undefined) return undefined
  const { text } = turns[i]!
  const word = oneOf(wordsOf(text), random)!
  const other = oneOf(
    turns
      .flatMap((turn) => wordsOf(turn.text))
      .filter((one) => !isWithin(one.text.toLowerCase(), word.text.toLowerCase())),
    random,
  )?.text
  if (other === undefined) return undefined
  const here = { start: word.start, end: word.start + other.length }
  return {
    turns: withText(turns, i, text.slice(0, word.start) + other + text.slice(word.end)),
    isNamed: (grounding) =>
      hasEdit(grounding, i, 'replaced', (edit) => overlap(edit.here, here) > 0),
    touched: [i],
  }
}

const sentenceDropped: Fault = (turns, random) => {
  const i = drawn(turns, random, ({ text }) => sentencesOf(text).length >= 2)
  if (i === undefined) return undefined
  const { text, span } = turns[i]!
  const sentence = oneOf(sentencesOf(text), random)!
  const there = { start: span.start + sentence.start, end: span.start + sentence.end }
  const size = sentence.text.trim().length
  return {
    turns: withText(turns, i, text.slice(0, sentence.start) + text.slice(sentence.end)),
    // Where the last sentence of all is missing, the output was cut off.
    isNamed: (grounding) =>
      (i === turns.length - 1 ? (['dropped', 'cut-off'] as const) : (['dropped'] as const)).some(
        (kind) => hasEdit(grounding, i, kind, (edit) => overlap(edit.there, there) >= size * 0.7),
      ),
    touched: [i],
  }
}

const turnDropped: Fault = (turns, random) => {
  const i = drawn(turns, random, (_, at) => at > 0 && at < turns.length - 1)
  if (i === undefined) return undefined
  const { span } = turns[i]!
  return {
    turns: plain(turns).toSpliced(i, 1),
    isNamed: ({ report }) =>
      report.omitted.some((one) => overlap(one.span, span) * 2 > span.end - span.start),
    touched: [],
  }
}

const turnsJoined: Fault = (turns, random) => {
  const i = drawn(
    turns,
    random,
    (turn, at) => at < turns.length - 1 && turn.role !== turns[at + 1]!.role,
  )
  if (i === undefined) return undefined
  const [one, other] = [turns[i]!, turns[i + 1]!]
  const text = `${one.text}\n\n${other.text}`
  return {
    turns: plain(turns).toSpliced(i, 2, { role: oneOf([one.role, other.role], random)!, text }),
    isNamed: (grounding) => hasEdit(grounding, i, 'joined'),
    touched: [i],
  }
}

/** Words of the whole text in another order: a sentence in the right language that nobody said. */
function invention(turns: readonly GoldTurn[], random: () => number): string {
  const all = turns.flatMap(({ text }) => wordsOf(text))
  const isDense = /[\p{scx=Han}\p{scx=Kana}]/u.test(all[0]?.text ?? '')
  const picked = Array.from(
    { length: 8 + Math.floor(random() * 10) },
    () => oneOf(all, random)!.text,
  )
  return isDense ? `${picked.join('')}。` : `${picked.join(' ')}.`
}

const sentenceInvented: Fault = (turns, random) => {
  const i = drawn(turns, random, ({ text }) => lettersIn(text) >= 60)
  if (i === undefined) return undefined
  const { text } = turns[i]!
  const said = invention(turns, random)
  const at = oneOf([0, text.length, ...sentencesOf(text).map(({ end }) => end)], random)!
  const head = text.slice(0, at).trimEnd()
  const start = head === '' ? 0 : head.length + 1
  const here = { start, end: start + said.length }
  return {
    turns: withText(turns, i, `${head} ${said} ${text.slice(at).trimStart()}`.trim()),
    isNamed: (grounding) =>
      hasEdit(grounding, i, 'inserted', (edit) => overlap(edit.here, here) >= said.length * 0.5),
    touched: [i],
  }
}

const turnInvented: Fault = (turns, random) => {
  const i = Math.floor(random() * (turns.length + 1))
  const turn = { role: turns[Math.max(0, i - 2)]!.role, text: invention(turns, random) }
  return {
    turns: plain(turns).toSpliced(i, 0, turn),
    isNamed: ({ report }) => report.findings[i]?.verdict === 'invented',
    touched: [i],
  }
}

const turnsSwapped: Fault = (turns, random) => {
  const i = drawn(turns, random, (_, at) => at < turns.length - 1)
  if (i === undefined) return undefined
  const [one, other] = [turns[i]!, turns[i + 1]!]
  return {
    turns: plain([...turns.slice(0, i), other, one, ...turns.slice(i + 2)]),
    isNamed: ({ report }) =>
      [i, i + 1].filter((at) => report.findings[at]?.verdict === 'reordered').length === 1,
    touched: [i, i + 1],
  }
}

const outputCutOff: Fault = (turns, random) => {
  const total = turns.reduce((sum, { text }) => sum + text.length, 0)
  let left = Math.floor(total * (0.2 + 0.75 * random()))
  const i = turns.findIndex(({ text }) => (left -= text.length) < 0)
  const { text, span } = turns[i]!
  const cut = text.length + left
  if (lettersIn(text.slice(0, cut)) < 3 || lettersIn(text.slice(cut)) < 3) return undefined
  return {
    turns: withText(turns, i, text.slice(0, cut)).slice(0, i + 1),
    isNamed: ({ report }) => Math.abs((report.cutOff?.start ?? Infinity) - span.start - cut) <= 60,
    touched: [i],
  }
}

/** Every kind of fault, by name. */
export const faults: Record<string, Fault> = {
  'word changed': wordChanged,
  'sentence dropped': sentenceDropped,
  'turn dropped': turnDropped,
  'turns joined': turnsJoined,
  'sentence invented': sentenceInvented,
  'turn invented': turnInvented,
  'turns swapped': turnsSwapped,
  'output cut off': outputCutOff,
}
