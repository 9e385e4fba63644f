import type { EventKind } from '../../model/event.ts'
import { bitsAt, nodeBehind, nodeOf } from '../../text/phrase-table.ts'
import { isCut, unitAt } from './known-words.ts'
import { clauseSpan, type Sentence } from './sentence.ts'

/**
 * The kind of event that a verb of several senses tells of beside the words of its clause; absent
 * where none of them stands there.
 *
 * Parliament passed the ferry bill
 *            ^^^^^^           ^^^^
 */
export function senseOf(sentence: Sentence, at: number): EventKind | undefined {
  const { lexicon, tokens } = sentence
  const own = tokens[at]?.entry.senses ?? 0
  if (own === 0) return undefined
  const { start, end } = clauseSpan(sentence, at)
  for (let place = start; place < end; place++) {
    const beside = own & companionsAt(sentence, place, end)
    if (beside !== 0) return lexicon.senses[31 - Math.clz32(beside)]?.kind
  }
  return undefined
}

/** The senses, as bits, of the words that stand at a place. */
function companionsAt({ text, lexicon }: Sentence, start: number, limit: number): number {
  const { companions, hasCapitals } = lexicon
  if (hasCapitals && start > 0 && isCut(text, start - 1, limit)) return 0
  let senses = 0
  let node = nodeOf(companions, unitAt(text, start))
  for (let at = start + 1; node !== 0; at++) {
    const bits = bitsAt(companions, node)
    if (bits !== 0 && !isCut(text, at, limit)) senses |= bits
    if (at >= limit) break
    node = nodeBehind(companions, node, unitAt(text, at))
  }
  return senses
}
