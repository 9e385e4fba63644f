import type { Span } from '../../model/span.ts'
import type { LaidBlock } from '../../shapes/reader.ts'

const most = 200
const mostNames = 300

interface Match extends Span {
  owner: number
}

/**
 * Where each list of names stands in the body, in order: the longest name at each place, whole words
 * only in scripts with capitals. At most 200 places a list.
 */
export function mentionsOf(
  text: string,
  body: readonly LaidBlock[],
  names: readonly (readonly string[])[],
): Span[][] {
  const owners = new Map<string, number>()
  names.forEach((list, i) => {
    for (const name of list) if (!owners.has(name) && owners.size < mostNames) owners.set(name, i)
  })
  const found: Span[][] = names.map(() => [])
  for (const { start, end, owner } of matchesIn(text, body, owners)) {
    const list = found[owner]
    if (list !== undefined && list.length < most) list.push({ start, end })
  }
  return found
}

/** All places of all names, in order, without those that lie in a longer name. */
function matchesIn(
  text: string,
  body: readonly LaidBlock[],
  owners: ReadonlyMap<string, number>,
): Match[] {
  const matches: Match[] = []
  for (const { span } of body) {
    const words = text.slice(span.start, span.end)
    for (const [name, owner] of owners) {
      for (const at of placesOf(words, name)) {
        const start = span.start + at
        matches.push({ start, end: start + name.length, owner })
      }
    }
  }
  let end = 0
  return matches
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((match) => match.start >= end && (end = match.end))
}

const letter = /[\p{L}\p{N}]/u
const cased = /^[\p{Lu}\p{Ll}]/u

function placesOf(words: string, name: string): number[] {
  const places: number[] = []
  let at = words.indexOf(name)
  const isCased = at >= 0 && cased.test(name)
  for (; at >= 0; at = words.indexOf(name, at + name.length)) {
    const isPart =
      isCased && (letter.test(words.charAt(at - 1)) || letter.test(words.charAt(at + name.length)))
    if (!isPart) places.push(at)
  }
  return places
}
