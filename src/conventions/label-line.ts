import type { Convention } from '../shapes/convention.ts'
import { isNameLike, isTitled } from '../text/label.ts'
import { isDense, keyOf } from '../text/letters.ts'
import { endsSentence } from '../text/sentence.ts'

/** A name stands alone on a styled line, and what it says follows: `<h3>Anna Berg</h3>`. */
export const labelLine: Convention = {
  name: 'label-line',
  kind: 'label',
  strength: 0.6,
  evidence: ({ text, span, style, block }) => {
    const styled = style.bold || style.code || style.underline || block.kind === 'heading'
    if (!styled || text.length > 32 || text.includes('\n') || endsSentence(text)) return undefined
    if (!isNameLike(text)) return undefined
    const named = isDense(text.charCodeAt(0)) ? text.length <= 12 : isTitled(text)
    return named ? { cluster: keyOf(text), speaker: text, label: span } : undefined
  },
}
