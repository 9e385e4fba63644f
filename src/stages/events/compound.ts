import { isHangul } from '../../text/letters.ts'
import { noEntry, role } from './lexicon.ts'
import { verbal } from './right-edge.ts'
import { is, type Sentence } from './sentence.ts'
import type { Token } from './tokens.ts'

/** Whether the noun only describes the one behind it: "summit director", "Conference Centre". */
export function isModifier(sentence: Sentence, head: number): boolean {
  const { tokens, clauses, lexicon } = sentence
  const [token, next] = [tokens[head] as Token, tokens[head + 1]]
  if (next === undefined || clauses[head] !== clauses[head + 1]) return false
  if (next.form === 'mark' || next.form === 'date') return false
  if (isNounBehind(next)) return true
  if (lexicon.hasCapitals && next.entry === noEntry) {
    return next.form === 'name' ? token.form === 'name' : isLoose(token)
  }
  return isCompound(sentence, head)
}

function isNounBehind(next: Token): boolean {
  const isName = next.form === 'name'
  if (is(next, role.other | role.noun | (isName ? role.loose : 0))) return true
  return is(next, role.loose) && !is(next, verbal | role.infinitive)
}

/** Whether another part of its compound follows a word where only particles may, or a noun of one sign. */
export function isCompound({ tokens, lexicon }: Sentence, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  const isOpen = !lexicon.isHeadFinal && (token?.end ?? 0) - (token?.start ?? 0) > 1
  return !isOpen && next?.form === 'word' && next.glued && next.entry === noEntry
}

/** 형사합의38부, 쇼트프로그램: whether a Korean word goes on another that the sheet does not know. */
export function isTacked({ tokens, text }: Sentence, at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]]
  return (
    token?.glued === true &&
    before?.form === 'word' &&
    before.entry === noEntry &&
    isHangul(text.charCodeAt(token.start))
  )
}

/** Whether a noun has other senses only. */
export const isLoose = (token: Token): boolean => is(token, role.loose) && !is(token, role.noun)
