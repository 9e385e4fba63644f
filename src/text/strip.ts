import { isInkless } from './white-space.ts'

/** A text without the blanks and the given signs at its end. */
export function withoutTail(text: string, signs: string): string {
  let end = text.length
  while (end > 0 && isCut(text, end - 1, signs)) end--
  return text.slice(0, end)
}

/** A text without the blanks and the given signs at its start. */
export function withoutHead(text: string, signs: string): string {
  let start = 0
  while (start < text.length && isCut(text, start, signs)) start++
  return text.slice(start)
}

const isCut = (text: string, at: number, signs: string): boolean =>
  isInkless(text.charCodeAt(at)) || signs.includes(text.charAt(at))
