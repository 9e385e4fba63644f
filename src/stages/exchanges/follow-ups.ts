import type { Passage } from '../../model/passage.ts'
import type { Exchange, Turn } from '../../model/turn.ts'
import type { Language } from '../../shapes/language.ts'
import type { FollowUpWords } from '../../shapes/words/follow-up-words.ts'
import { textWeight } from '../../text/letters.ts'
import { endsInQuestionMark } from '../../text/sentence.ts'
import { wordList } from '../../text/word-list.ts'

/** The greatest weights of a question that takes up what was said just before. */
const mostWithReference = 60
const mostWithOpener = 36
const mostWithJoiner = 20
const mostWithNeither = 9

/**
 * The exchanges, each with the one before that its question takes up. Such a question is short and
 * stands right behind an answer, with no heading between. It opens as only a follow-up does ("Such
 * as?"), or it is joined to what was said and refers to it ("And did that help?"), or it is too short
 * to be about anything else ("And in May?", "Why?").
 */
export function linkFollowUps(
  exchanges: readonly Exchange[],
  turns: readonly Turn[],
  passages: readonly Passage[],
  language: Language,
): Exchange[] {
  const byId = new Map(turns.map((turn) => [turn.id, turn]))
  const headings = passages.filter(({ kind }) => kind === 'section-heading')
  const takesUp = followUpTest(language)
  return exchanges.map((exchange, i) => {
    const before = exchanges[i - 1]
    const answer = byId.get(before?.answerIds.at(-1) ?? '')
    const question = byId.get(exchange.questionIds[0] ?? '')
    if (before === undefined || answer === undefined || question === undefined) return exchange
    const [start, end] = [startOf(question), startOf(answer)]
    const isParted = headings.some(({ span }) => span.start > end && span.start < start)
    const [only, second] = question.paragraphs
    const isWhole = only !== undefined && second === undefined && exchange.answerIds.length > 0
    return isWhole && !isParted && takesUp(only.text)
      ? { ...exchange, followUpTo: before.id }
      : exchange
  })
}

const startOf = ({ paragraphs }: Turn): number => paragraphs[0]?.span.start ?? 0

type FollowUpTest = (question: string) => boolean

const made = /* #__PURE__ */ new WeakMap<Language, FollowUpTest>()

/** The test of a language; made once for each sheet. */
function followUpTest(language: Language): FollowUpTest {
  const test = made.get(language) ?? testOf(language)
  made.set(language, test)
  return test
}

function testOf({ dialogue, spaced }: Language): FollowUpTest {
  const { openers, joiners, references }: FollowUpWords = dialogue.followUps ?? noWords
  const [opens, joins] = [wordList(openers, spaced), wordList(joiners, spaced)]
  const refers = wordList(references, spaced)
  return (question) => {
    const weight = textWeight(question)
    if (weight > mostWithReference || !endsInQuestionMark(question)) return false
    if (weight <= mostWithNeither) return true
    const text = question.replace(/^[^\p{L}\p{N}]+/u, '')
    if (weight <= mostWithOpener && opens.opening(text) > 0) return true
    if (joins.opening(text) === 0) return false
    if (weight <= mostWithJoiner) return true
    return wordStarts(text, spaced).some((at) => refers.opening(text, at) > 0)
  }
}

const noWords: FollowUpWords = { openers: [], joiners: [], references: [] }

/** Where a word may begin: behind a blank, or anywhere in a script that sets none. */
function wordStarts(text: string, spaced: boolean): number[] {
  const starts: number[] = []
  for (let at = 1; at < text.length; at++) {
    if (!spaced || /[\s'’(«“"]/.test(text.charAt(at - 1))) starts.push(at)
  }
  return starts
}
