import type { Convention } from '../shapes/convention.ts'
import { textWeight } from '../text/letters.ts'

/** One side's words are set in capitals: the bold of plain text. */
export const capitals: Convention = {
  name: 'capitals',
  kind: 'style',
  strength: 0.9,
  evidence: ({ text }) => (isCapital(text) ? { cluster: 'capitals' } : undefined),
}

function isCapital(text: string): boolean {
  let hasCapital = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    // Most texts show a small letter at once.
    if (unit >= 97 && unit <= 122) return false
    if (unit >= 65 && unit <= 90) hasCapital = true
    else if (unit >= 0x80 && !isCaseless(unit)) return isCapitalThroughout(text)
  }
  return hasCapital && textWeight(text) >= 12
}

/** Whether a UTF-16 unit stands among East Asian scripts and signs, none of which have capitals. */
const isCaseless = (unit: number): boolean =>
  (unit >= 0x2e80 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7a3)

const isCapitalThroughout = (text: string): boolean =>
  textWeight(text) >= 12 && text === text.toUpperCase() && text !== text.toLowerCase()
