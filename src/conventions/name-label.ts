import type { Convention } from '../shapes/convention.ts'
import { labelIn } from '../text/label.ts'
import { keyOf } from '../text/letters.ts'
import { withoutStamp } from '../text/time-stamp.ts'

/**
 * A turn opens with a name, initials or a role, and a separator.
 *
 * ◇ Anna Berg: Ja, det gör vi.
 * ^^^^^^^^^^^^^                   label
 */
export const nameLabel: Convention = {
  name: 'name-label',
  kind: 'label',
  strength: 1,
  evidence: ({ text, span, styledLead }) => {
    const match = labelIn(text, styledLead)
    if (match === undefined) return undefined
    const speaker = withoutStamp(match.speaker) || match.speaker
    const key = keyOf(speaker.replace(/[(（[［][^)）\]］]*[)）\]］]?/gu, '')) || keyOf(speaker)
    if (key === '') return undefined
    const label = { start: span.start, end: span.start + match.end }
    return { cluster: key, speaker, label, ...(match.isLoose === true && { isLoose: true }) }
  },
}
