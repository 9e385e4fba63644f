import { unitTable } from './unit-table.ts'

const closers = '"\'”’»›」』）)]】》〉*_ \u00a0\u200b'
const terminals = '.?!。？！…؟۔।．｡‽'
const questionMarks = '?？؟⁇⁈‽\u037e'

const [closer, terminal, questionMark] = [1, 2, 4] as const

/** What a UTF-16 unit may be at the end of a sentence, as bits: most ends are asked for several times. */
const kindOf = /* #__PURE__ */ unitTable((unit) => {
  const sign = String.fromCharCode(unit)
  return (
    (closers.includes(sign) ? closer : 0) |
    (terminals.includes(sign) ? terminal : 0) |
    (questionMarks.includes(sign) ? questionMark : 0)
  )
})

/** Where the last character of a text ends that is neither blank nor a closing mark; 0 for none. */
function endOfLastSign(text: string): number {
  let end = text.length
  while (end > 0 && (kindOf(text.charCodeAt(end - 1)) & closer) !== 0) end--
  return end
}

function kindOfLastSign(text: string): number {
  const end = endOfLastSign(text)
  return end === 0 ? 0 : kindOf(text.charCodeAt(end - 1))
}

/** The last character of a text that is neither blank nor a closing mark; empty when there is none. */
export const lastSign = (text: string): string => text.charAt(endOfLastSign(text) - 1)

/** Whether a text ends as a sentence does. */
export const endsSentence = (text: string): boolean => (kindOfLastSign(text) & terminal) !== 0

/** Whether a text ends in a question mark of any script, be it followed by an exclamation mark. */
export function endsInQuestionMark(text: string): boolean {
  const kind = kindOfLastSign(text)
  if ((kind & questionMark) !== 0) return true
  if ((kind & terminal) === 0) return false
  const sign = lastSign(text)
  return (sign === '!' || sign === '！') && /[?？؟]\s*[!！]/u.test(text.slice(-8))
}
