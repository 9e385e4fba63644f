import { isNameLike } from '../../text/label.ts'
import { keyOf } from '../../text/letters.ts'
import { bareName } from '../../text/names/bare-name.ts'
import type { NameLexicon } from '../../text/names/name-words.ts'
import { endsSentence } from '../../text/sentence.ts'
import type { Place } from './places.ts'

const longestLine = 60
const sign = /[=＝:：|｜–—]/
const legend = /^\P{L}{0,3}(\p{L}{1,4})\s?[=＝:：|｜–—]\s?([^=＝:：|｜]{2,40})$/u

/**
 * What the page says that its short labels stand for: the full names by the keys of the labels.
 *
 * IH = Ida Holm
 */
export function legendsIn(places: readonly Place[], lexicon: NameLexicon): Map<string, string> {
  const legends = new Map<string, string>()
  const several = new Set<string>()
  for (const { kind, text } of places) {
    if (kind !== 'intro') continue
    for (const line of text.split(/[\n／；;]/u)) {
      const mayBe = line.length <= longestLine && sign.test(line)
      const match = mayBe ? legend.exec(line) : null
      if (match === null) continue
      const [, label = '', name = ''] = match
      const full = bareName(name, lexicon).name
      if (
        !isNameLike(name.trim()) ||
        endsSentence(name) ||
        keyOf(full).length <= keyOf(label).length
      )
        continue
      if (legends.has(keyOf(label))) several.add(keyOf(label))
      legends.set(keyOf(label), full)
    }
  }
  for (const label of several) legends.delete(label)
  return legends
}
