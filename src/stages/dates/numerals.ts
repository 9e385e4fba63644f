const digits = '〇零○一二三四五六七八九'
const zeros = '〇零○'
const tens = new Map(
  Object.entries({ 十: 10, 廿: 20, 卅: 30, 百: 100, 千: 1000, 万: 1e4, 萬: 1e4, 億: 1e8, 亿: 1e8 }),
)
const doubles = new Map(Object.entries({ 两: 2, 兩: 2, 元: 1 }))

const numerals: ReadonlySet<number> = new Set(
  Array.from(`${digits}两兩`, (sign) => sign.charCodeAt(0)).concat(
    Array.from(tens.keys(), (sign) => sign.charCodeAt(0)),
  ),
)

const firstHangul = 0xac00

/** Whether a UTF-16 unit is a Han numeral that a number may begin with. */
export const isNumeral = (unit: number): boolean => unit < firstHangul && numerals.has(unit)

/** The end of the Han numerals that begin at a place. */
export function afterNumerals(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isNumeral(text.charCodeAt(at))) at++
  return at
}

/**
 * Han numerals as figures; `undefined` where they are no one number: 二〇一八 is 2018, 三十一 is 31,
 * and 三四 "three or four".
 */
export function figuresOf(numerals: string): string | undefined {
  const signs = [...numerals]
  if (signs.some((sign) => tens.has(sign))) return counted(signs)
  const figures = signs.map(digitOf)
  return isSpelling(numerals, figures) ? figures.join('') : undefined
}

const digitOf = (sign: string): number =>
  zeros.includes(sign) ? 0 : (doubles.get(sign) ?? digits.indexOf(sign) - zeros.length + 1)

// Two neighbouring numbers are an estimate.
const isSpelling = (numerals: string, [first = 0, second = 0]: number[]): boolean =>
  numerals.length !== 2 || first + 1 !== second

function counted(signs: readonly string[]): string {
  let [total, section, digit] = [0, 0, 0]
  for (const sign of signs) {
    const value = tens.get(sign)
    if (value === undefined) digit = digitOf(sign)
    else if (value < 1e4) {
      section += (digit || 1) * value
      digit = 0
    } else {
      total += (section + digit || 1) * value
      section = digit = 0
    }
  }
  return String(total + section + digit)
}
