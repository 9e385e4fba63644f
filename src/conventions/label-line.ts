import type { Convention, SegmentStyle } from '../shapes/convention.ts'
import type { LaidBlock } from '../shapes/reader.ts'
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
    if (speaker.length > 32 || !isNameLike(speaker)) return undefined
    const label = { cluster: keyOf(speaker), speaker, label: span }
    if (!isDense(speaker.charCodeAt(0))) return isTitled(speaker) ? label : undefined
    const timed = speaker.length < text.length
    return speaker.length <= 12 && (timed || isSetApart(style, block)) ? label : undefined
  },
}

// A script without capitals needs a style or, as in <dt>名取</dt>, an element of its own kind.
const isSetApart = ({ bold, code, underline }: SegmentStyle, block: LaidBlock): boolean =>
  bold || code || underline || ['heading', 'term'].includes(block.kind) || block.tokens.length > 0
