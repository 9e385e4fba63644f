import { foldText } from '../text/fold.ts'
import { isLetter } from '../text/letters.ts'

/**
 * The letters and digits of a text without case, and where each stands. Quotation marks, spaces
 * and line breaks, which copies of one article write in many ways, are not among them.
 */
export interface Letters {
  text: string
  /** For each letter, where the character that it came from begins. */
  starts: number[]
  /** For each letter, where that character ends. */
  ends: number[]
}

/** The letters of a text. */
export function lettersOf(text: string): Letters {
  const folded = foldText(text)
  const letters: Letters = { text: '', starts: [], ends: [] }
  for (let i = 0; i < folded.text.length; i++) {
    if (!isLetter(folded.text.charCodeAt(i))) continue
    letters.text += folded.text.charAt(i)
    letters.starts.push(folded.starts[i] ?? 0)
    letters.ends.push(folded.ends[i] ?? 0)
  }
  return letters
}
