import { category } from './category.ts'
import { flag, type SpeechLexicon } from './lexicon.ts'
import type { Sentence } from './sentences.ts'
import { isWord } from './subject.ts'
import type { Units } from './units.ts'
import { entryOf, isWordAt } from './word-table.ts'

/** What the longest phrase at a unit means, and how many units it has. */
export function phraseAt(
  units: Units,
  { end }: Sentence,
  at: number,
  { table }: SpeechLexicon,
): [flags: number, length: number] {
  const bits = units.flags[at]!
  if ((bits & (flag.opener | flag.split)) === 0) return [bits, 1]
  const entry = entryOf(table, units.text, units.start[at]!, units.end[at]!)
  for (const { rest, flags } of entry?.phrases ?? []) {
    if (flags === flag.split) {
      if (particleFollows(units, at, end, rest[0]!)) return [flag.verb, 1]
    } else if (follow(units, at + 1, end, rest)) return [flags, rest.length + 1]
  }
  return [bits & ~(flag.opener | flag.split), 1]
}

function follow(units: Units, from: number, end: number, words: readonly string[]): boolean {
  if (from + words.length > end) return false
  for (let nth = 0; nth < words.length; nth++)
    if (!isAt(units, from + nth, words[nth]!)) return false
  return true
}

const isAt = ({ text, start, end }: Units, at: number, word: string): boolean =>
  isWordAt(word, text, start[at]!, end[at]!)

// "Berg gab gestern bekannt, …": the particle closes the clause.
function particleFollows(units: Units, verb: number, end: number, particle: string): boolean {
  for (let at = verb + 1; at < Math.min(end, verb + 16); at++) {
    const closes =
      at + 1 === end || !isWord(units, at + 1) || units.category[at + 1] === category.conjunction
    if (closes && isWord(units, at) && isAt(units, at, particle)) return true
    if (closes && at > verb + 1) return false
  }
  return false
}
