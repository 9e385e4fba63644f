import type { Convention } from '../shapes/convention.ts'

/**
 * Each question is numbered.
 *
 * 3. How did it begin?
 * ^^                     label
 */
export const number: Convention = {
  name: 'number',
  kind: 'sign',
  strength: 0.8,
  evidence: ({ text, span }) => {
    const match = /^[#(（]?\d{1,2}[.．)）:：、/°º][-.)\s]*(?=[^\d\s])/u.exec(text)
    if (match === null) return undefined
    return { cluster: 'number', label: { start: span.start, end: span.start + match[0].length } }
  },
}
