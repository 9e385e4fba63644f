import type { Clauses, Word } from './clause.ts'
import type { Attribution } from './cues.ts'

const mainWord = 4
const scareWords = 1
const near = 6

/**
 * Whether marks set off a name or a turned word rather than what the attributed speaker says: a
 * title amid words in lower case, or a word or two far from the cue.
 */
export function isOnlyNamed(quoted: string, clauses: Clauses, attribution: Attribution): boolean {
  const words = quoted.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []
  if (isSetOff(clauses.before.at(-1), attribution)) return false
  if (isTitle(words) && !isTitle(lowerable(clauses))) return true
  return words.length <= scareWords && distance(clauses, attribution) > near
}

// Behind its cue, a comma or a colon, and before its cue, stands what is said.
function isSetOff(before: Word | undefined, { cue, by }: Attribution): boolean {
  if (before === undefined) return by === 'cue-behind' || by === 'signature'
  return before.end === cue.end || before.text === ',' || before.text === ':'
}

const isTitle = (words: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => word.length < mainWord || /^\p{Lu}/u.test(word))

const lowerable = ({ before, after }: Clauses): string[] =>
  [...before.slice(1), ...after].filter((word) => word.isWord).map((word) => word.text)

function distance({ before, after }: Clauses, { cue, by }: Attribution): number {
  if (by === 'cue-behind') return after.findIndex((word) => word.start >= cue.start)
  return before.length - before.findLastIndex((word) => word.end <= cue.end)
}
