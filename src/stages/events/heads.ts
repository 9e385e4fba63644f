import { withVerbs } from './happening.ts'
import type { Head } from './head.ts'
import { headed, role } from './lexicon.ts'
import { isCompound, phraseAt } from './phrase.ts'
import { is, type Sentence } from './sentence.ts'

/** The event words of a sentence, in order; a verb and the noun that it happens to are one. */
export function headsIn(sentence: Sentence): Head[] {
  const heads: Head[] = []
  sentence.tokens.forEach((token, at) => {
    if ((token.entry.roles & headed) === 0) return
    const head = isVerbAt(sentence, at) ? verbHead(sentence, at) : nounHead(sentence, at)
    if (head === undefined) return
    while ((heads.at(-1)?.head ?? -1) >= head.from) heads.pop()
    const last = heads.at(-1)
    heads.push({ ...head, isInside: last !== undefined && last.isNoun && last.to > head.from })
  })
  return withVerbs(sentence, heads)
}

function isVerbAt({ tokens }: Sentence, at: number): boolean {
  const token = tokens[at]
  if (is(token, role.infinitive) && isHelped(tokens, at)) return true
  return is(token, role.verb) && !is(token, role.noun)
}

type Tokens = Sentence['tokens']

// "will launch", "to officially open"
function isHelped(tokens: Tokens, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 3; before--) {
    const token = tokens[before]
    if (is(token, role.auxiliary) || token?.entry.status === 'planned') return true
    if (token?.form !== 'word' || is(token, role.article | role.specific)) return false
  }
  return false
}

function nounHead(sentence: Sentence, at: number): Head | undefined {
  const token = sentence.tokens[at]
  const kind = token?.entry.noun
  if (kind === undefined) return undefined
  const phrase = phraseAt(sentence, at)
  if (phrase === undefined) return undefined
  const isLoose = !is(token, role.noun)
  return { ...phrase, kind, isNoun: true, isLoose, isResumed: false, isInside: false }
}

function verbHead(sentence: Sentence, at: number): Head | undefined {
  const { tokens, text } = sentence
  const token = tokens[at]
  const kind = token?.entry.verb
  if (token === undefined || kind === undefined) return undefined
  if (isDenied(tokens, at) || isCompound(sentence, at)) return undefined
  return {
    from: at,
    head: at,
    stop: at + 1,
    to: at + 1,
    own: at,
    kind,
    key: [text.slice(token.start, token.end).toLowerCase()],
    isNoun: false,
    isLoose: false,
    isSpecific: false,
    isNamed: false,
    isProper: false,
    isResumed: kind === 'resumption',
    isInside: false,
  }
}

function isDenied(tokens: Tokens, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 3; before--) {
    if (is(tokens[before], role.negation)) return true
    if (tokens[before]?.form !== 'word') return false
  }
  return is(tokens[at + 1], role.negation)
}
