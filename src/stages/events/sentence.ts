import type { Span } from '../../model/span.ts'
import { type EventLexicon, noEntry, role } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** A sentence made ready: its tokens, and the clause that each belongs to. */
export interface Sentence {
  text: string
  tokens: readonly Token[]
  /** The number of each token's clause, from 0 on. */
  clauses: readonly number[]
  /** Which tokens are dates. */
  dated: readonly number[]
  lexicon: EventLexicon
}

/** Whether a token has any of the roles. */
export const is = (token: Token | undefined, roles: number): boolean =>
  token !== undefined && (token.entry.roles & roles) !== 0

/**
 * The sentence with its clauses: they are parted by signs and by words that open one. A comma before
 * which no verb stands parts nothing: it follows an adverbial, or stands in a list.
 */
export function sentenceOf(
  text: string,
  tokens: readonly Token[],
  lexicon: EventLexicon,
): Sentence {
  let clause = 0
  let hasVerb = false
  let isNew = true
  const clauses = tokens.map((token, at) => {
    const opens = !isNew && opensClause(text, tokens, at)
    if (opens) clause++
    const own = clause
    const sign = token.form === 'mark' ? text.charAt(token.start) : ''
    const isWeak = commas.includes(sign) && !hasVerb && !isClosing(text, tokens[at + 1])
    const parts = sign !== '' && lexicon.clauseMarks.includes(sign) && !isWeak
    if (parts) clause++
    isNew = parts
    hasVerb = !parts && ((hasVerb && !opens) || acts(tokens, at, lexicon))
    return own
  })
  const dated = tokens.flatMap(({ form }, at) => (form === 'date' ? [at] : []))
  return { text, tokens, clauses, dated, lexicon }
}

// 創業者: a verb's stem in a compound is none.
function acts(tokens: readonly Token[], at: number, { isHeadFinal }: EventLexicon): boolean {
  const next = tokens[at + 1]
  const isStem =
    isHeadFinal && next?.glued === true && next.entry === noEntry && next.form === 'word'
  return is(tokens[at], acting) && !isStem
}

const commas = ',，、،'

// What is quoted ends with its comma.
const isClosing = (text: string, token: Token | undefined): boolean =>
  token?.form === 'mark' && '”"»」'.includes(text.charAt(token.start))

const acting = role.verb | role.hold | role.win | role.auxiliary

function opensClause(text: string, tokens: readonly Token[], at: number): boolean {
  const [token, next, second] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  // What follows a relative word at once is said of the noun before it.
  if (is(token, role.opener)) return next?.form !== 'date' && !is(next, acting)
  if (!is(token, role.joiner) || next === undefined) return false
  return is(next, acting) || (isAdverb(text, next) && is(second, acting))
}

const isAdverb = (text: string, { start, end, form }: Token): boolean =>
  form === 'word' && end - start > 4 && text.startsWith('ly', end - 2)

/** Whether two tokens stand in one clause. */
export const inOneClause = ({ clauses }: Sentence, a: number, b: number): boolean =>
  clauses[a] === clauses[b]

/** The stretch of text from one token up to another. */
export const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: (tokens[from] as Token).start,
  end: (tokens[to - 1] as Token).end,
})

/** The clause of a token. */
export function clauseSpan({ tokens, clauses }: Sentence, at: number): Span {
  const own = clauses[at] ?? 0
  return spanOf(tokens, clauses.indexOf(own), clauses.lastIndexOf(own) + 1)
}
