import type { Convention } from '../shapes/convention.ts'
import { isNameLike, isTitled } from '../text/label.ts'
import { isDense, keyOf } from '../text/letters.ts'
import { endsSentence } from '../text/sentence.ts'
import { withoutStamp } from '../text/time-stamp.ts'

/**
 * A name stands alone on its line, perhaps with a time, and what it says follows.
 *
 * <h3>Anna Berg</h3>      Anna Berg 12:40
 *     ^^^^^^^^^           ^^^^^^^^^^^^^^^     label
 */
export const labelLine: Convention = {
  name: 'label-line',
  kind: 'label',
  strength: 0.6,
  evidence: ({ text, span, style, block }) => {
    if (text.length > 48 || text.includes('\n') || endsSentence(text)) return undefined
    const speaker = withoutStamp(text)
    const timed = speaker.length < text.length
    const styled = style.bold || style.code || style.underline || block.kind === 'heading'
    if (speaker.length > 32 || !isNameLike(speaker)) return undefined
    const dense = isDense(speaker.charCodeAt(0))
    const named = dense ? speaker.length <= 12 : isTitled(speaker)
    return named && (styled || timed || !dense)
      ? { cluster: keyOf(speaker), speaker, label: span }
      : undefined
  },
}
