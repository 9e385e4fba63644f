import { unitTable } from '../unit-table.ts'

/** What a UTF-16 unit may be in an East Asian text; a bit each. */
export const script = {
  han: 1,
  katakana: 2,
  hiragana: 4,
  kana: 6,
  /** Any letter or number of any script. */
  letter: 8,
  blank: 16,
} as const

const classes: readonly (readonly [RegExp, number])[] = [
  [/\p{Script=Han}/u, script.han],
  [/[\p{Script=Katakana}ー]/u, script.katakana],
  [/\p{Script=Hiragana}/u, script.hiragana],
  [/[\p{L}\p{N}]/u, script.letter],
  [/[ \u3000\u00a0]/u, script.blank],
]

const classOf = /* #__PURE__ */ unitTable((unit) => {
  const sign = String.fromCharCode(unit)
  return classes.reduce((bits, [pattern, bit]) => (pattern.test(sign) ? bits | bit : bits), 0)
})

/** Whether a unit that belongs to one of some scripts stands at a place of a text. */
export const isAt = (text: string, at: number, scripts: number): boolean =>
  at >= 0 && at < text.length && (classOf(text.charCodeAt(at)) & scripts) !== 0
