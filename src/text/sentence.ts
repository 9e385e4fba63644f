const closers = '"\'”’»›」』）)]】》〉*_ \u00a0\u200b'
const terminals = '.?!。？！…؟۔।．｡‽'
const questionMarks = '?？؟⁇⁈‽\u037e'

/** The last character of a text that is neither blank nor a closing mark; empty when there is none. */
export function lastSign(text: string): string {
  let end = text.length
  while (end > 0 && closers.includes(text.charAt(end - 1))) end--
  return text.charAt(end - 1)
}

/** Whether a text ends as a sentence does. */
export const endsSentence = (text: string): boolean => {
  const sign = lastSign(text)
  return sign !== '' && terminals.includes(sign)
}

/** Whether a text ends in a question mark of any script, be it followed by an exclamation mark. */
export const endsInQuestionMark = (text: string): boolean => {
  const sign = lastSign(text)
  if (sign === '') return false
  if (questionMarks.includes(sign)) return true
  return (sign === '!' || sign === '！') && /[?？؟]\s*[!！]/u.test(text.slice(-8))
}

/** How many question marks stand in a text. */
export function questionMarkCount(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x3f || unit === 0xff1f || unit === 0x61f) count++
  }
  return count
}
