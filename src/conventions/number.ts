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
    if (!mayOpen(text.charCodeAt(0))) return undefined
    const match = /^[#(（]?\d{1,2}[.．)）:：、/°º][-.)\s]*(?=[^\d\s])/u.exec(text)
    if (match === null) return undefined
    return { cluster: 'number', label: { start: span.start, end: span.start + match[0].length } }
  },
}

/** Whether a number may begin with a UTF-16 unit: `#`, a bracket or a digit. */
const mayOpen = (unit: number): boolean =>
  unit === 0x23 || unit === 0x28 || unit === 0xff08 || (unit >= 48 && unit <= 57)
