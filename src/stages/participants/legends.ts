import { keyOf } from '../../text/letters.ts'
import type { Place } from './places.ts'

const longest = 40
const line = /^[^\p{L}\n]*(\p{L}{1,4})\s?[=＝:：|｜–—]\s?([^\n=＝:：|｜]{2,40})$/gmu

/**
 * What the page says that its short labels stand for: the full names by the keys of the labels.
 *
 * IH = Ida Holm
 */
export function legendsIn(places: readonly Place[]): Map<string, string> {
  const legends = new Map<string, string>()
  for (const { kind, text } of places) {
    if (kind === 'question' || kind === 'answer' || kind === 'headline') continue
    for (const [, label = '', name = ''] of text.matchAll(line)) {
      const full = name.trim()
      if (full.length <= longest && keyOf(full).length > keyOf(label).length) legends.set(keyOf(label), full)
    }
  }
  return legends
}
