import type { Span } from '../../model/span.ts'
import type { LaidBlock } from '../../shapes/reader.ts'

const most = 200
const mostNames = 300

/**
 * Where each list of names stands in the body, in order: the longest name at each place, whole words
 * only where blanks part words. At most 200 places a list.
 */
export function mentionsOf(text: string, body: readonly LaidBlock[], names: readonly (readonly string[])[]): Span[][] {
  const owner = new Map<string, number>()
  names.forEach((list, i) => {
    for (const name of list) if (!owner.has(name) && owner.size < mostNames) owner.set(name, i)
  })
  const found: Span[][] = names.map(() => [])
  if (owner.size === 0) return found
  const pattern = patternOf([...owner.keys()])
  for (const { span } of body) {
    for (const match of text.slice(span.start, span.end).matchAll(pattern)) {
      const list = found[owner.get(match[0]) ?? -1]
      const start = span.start + match.index
      if (list !== undefined && list.length < most) list.push({ start, end: start + match[0].length })
    }
  }
  return found
}

function patternOf(names: readonly string[]): RegExp {
  const alternatives = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => {
      const escaped = name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
      return /^[\p{Lu}\p{Ll}]/u.test(name) ? String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])` : escaped
    })
  return new RegExp(alternatives.join('|'), 'gu')
}
