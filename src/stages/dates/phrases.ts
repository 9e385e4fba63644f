import type { Lexicon, Phrase } from './lexicon.ts'
import { gapBetween, type Token } from './tokens.ts'

/** The tokens, and one more for each spelling that several of them make up: `fin` `de` `semana`. */
export function withPhrases(tokens: readonly Token[], { phrases }: Lexicon): readonly Token[] {
  const all: Token[] = []
  tokens.forEach((token, at) => {
    const node = phrases.glued?.get(token.word)
    if (node !== undefined) all.push(...phrasesAt(tokens, at, node))
    all.push(token)
  })
  return all
}

function phrasesAt(tokens: readonly Token[], at: number, first: Phrase): Token[] {
  const found: Token[] = []
  const begin = tokens[at] as Token
  let last = begin
  let node: Phrase | undefined = first
  for (let next = at + 1; next < tokens.length; next++) {
    const token = tokens[next] as Token
    const gap = gapBetween(last, token)
    if (token.start > Math.max(last.end, last.resume)) break
    const child: Phrase | undefined = gap && node[gap]?.get(token.word)
    if (child === undefined) continue
    node = child
    last = token
    const { end, resume } = token
    if (node.senses.length > 0)
      found.unshift({
        start: begin.start,
        end,
        resume,
        word: `${begin.word} ${token.word}`,
        senses: node.senses,
      })
  }
  return found
}
