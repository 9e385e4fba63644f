/** A text folded for comparison, with the way back to the text it was made from. */
export interface FoldedText {
  text: string
  /** For each UTF-16 unit of `text`: where the character that it came from begins. */
  starts: number[]
  /** For each UTF-16 unit of `text`: where the character that it came from ends. */
  ends: number[]
}

/** White space of any length, or a character with the marks, vowels and finals that it carries. */
const character = /\s+|\S[\p{M}\p{Cf}\u1160-\u11FF\uD7B0-\uD7FB\uFF9E\uFF9F]*/gu

/**
 * The text without the differences that a reader overlooks: case, width (`Ａ` and `A`, `ｶﾞ` and
 * `ガ`), composed or decomposed accents, soft hyphens and other signs without ink, and how much white
 * space stands between words.
 *
 * @example
 * foldText('Ｃａｆｅ́\n Straße').text //=> 'café strasse'
 */
export function foldText(text: string): FoldedText {
  const starts: number[] = []
  const ends: number[] = []
  let folded = ''
  for (const match of text.matchAll(character)) {
    const [seen] = match
    const plain = foldCharacter(seen)
    for (let i = 0; i < plain.length; i++) {
      starts.push(match.index)
      ends.push(match.index + seen.length)
    }
    folded += plain
  }
  return { text: folded, starts, ends }
}

function foldCharacter(text: string): string {
  if (/^\s/.test(text)) return ' '
  const inked = text.replace(/\p{Cf}/gu, '')
  // Upper case first: it makes two letters of `ß`, and of a final sigma one like any other.
  return inked.normalize('NFKC').toUpperCase().toLowerCase()
}
