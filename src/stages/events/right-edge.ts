import { role } from './lexicon.ts'
import { is, type Sentence } from './sentence.ts'
import type { Token } from './tokens.ts'

/** The roles of verbs, which no name holds. */
export const verbal: number = role.verb | role.hold | role.win

/** Signs that join the parts of a name. */
export const joining: string = '-‐·・&“”「」『』《》〈〉‘’"\'＝'

/** The end of what the noun is about: "anniversary of cooperation among China and Japan". */
export function rightEdge(sentence: Sentence, start: number): number {
  const { tokens } = sentence
  if (!is(tokens[start], role.link) || tokens[start + 1]?.form === 'date') return start
  let to = start + 1
  while (to < tokens.length && continues(sentence, to)) to++
  while (to > start && isTrailing(sentence, to - 1)) to--
  return to
}

function continues({ tokens, text }: Sentence, at: number): boolean {
  const [token, before, next] = [tokens[at] as Token, tokens[at - 1], tokens[at + 1]]
  const isBetween = before?.form === 'name' && next?.form === 'name'
  if (token.form === 'date') return false
  if (token.form === 'mark') {
    const sign = text.charAt(token.start)
    return joining.includes(sign) || (sign === ',' && isBetween)
  }
  if (is(token, role.joiner)) {
    const isArticled = is(next, role.specific) && tokens[at + 2]?.form === 'name'
    return isBetween || (before?.form === 'name' && isArticled)
  }
  if (is(token, role.link | role.specific | role.article | role.noun | role.loose)) return true
  return !is(token, role.bound | verbal | role.opener)
}

const isTrailing = ({ tokens }: Sentence, at: number): boolean => {
  const token = tokens[at] as Token
  return token.form === 'mark' || is(token, role.bound)
}
