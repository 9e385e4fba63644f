import { withoutTail } from '../../text/strip.ts'
import type { Head } from './head.ts'
import { role } from './lexicon.ts'
import { clauseSpan, is, type Sentence, spanOf } from './sentence.ts'
import type { Token } from './tokens.ts'

/** What the noun is about: the words behind it, or of an anniversary those before its count. */
export function aboutOf(
  text: string,
  tokens: readonly Token[],
  { from, stop, to, isNoun, ordinal, kind }: Head,
): string | undefined {
  const start = tokens[from]?.start ?? 0
  if (!isNoun) return undefined
  if (kind === 'anniversary' && ordinal !== undefined && ordinal.span.start > start) {
    return text.slice(start, ordinal.span.start).trim()
  }
  if (to <= stop + 1) return undefined
  let first = stop + 1
  while (first < to - 1 && is(tokens[first], role.article | role.specific)) first++
  const span = spanOf(tokens, first, to)
  return text.slice(span.start, span.end)
}

const longestName = 80

/** What the event is called: its noun phrase, or the clause that tells of it. */
export function nameOf(sentence: Sentence, head: Head): string {
  const { text, tokens } = sentence
  const own = spanOf(tokens, head.from, head.to)
  const clause = clauseSpan(sentence, head.head)
  const isTold = !head.isNoun && clause.end - clause.start <= longestName
  const { start, end } = isTold ? clause : own
  return withoutTail(text.slice(start, end), ',;:.，；：、。').replace(/\s+/gu, ' ')
}

/** The name without what tells the event from others of its series. */
export const titleOf = ({ text, tokens }: Sentence, { own, stop }: Head): string => {
  const { start, end } = spanOf(tokens, own, stop)
  return text.slice(start, end).replace(/\s+/gu, ' ')
}

/** The short form behind a name: "Trilateral Exchange Program (TEP)". */
export function aliasOf({ text, tokens }: Sentence, { to, isNoun }: Head): string | undefined {
  const [open, word, close] = tokens.slice(to, to + 3)
  if (!isNoun || open === undefined || word === undefined || close === undefined) return undefined
  if (!'(（'.includes(text.charAt(open.start)) || !')）'.includes(text.charAt(close.start)))
    return undefined
  const alias = text.slice(word.start, word.end)
  return word.form === 'name' && alias === alias.toUpperCase() ? alias : undefined
}
