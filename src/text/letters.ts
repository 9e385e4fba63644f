/** Whether a UTF-16 unit belongs to an East Asian script that packs a syllable or word in a sign. */
export const isDense = (code: number): boolean => halves[code | 0] === 5

// Behind the end of a text there is NaN: as an index it would make every look-up a slow one.
/** Whether a UTF-16 unit is a letter or digit (halves of surrogate pairs count as letters). */
export const isLetter = (code: number): boolean => halves[code | 0]! > 0

/** Whether a UTF-16 unit is a syllable of Hangul. */
export const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3

const inDenseScript = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x30ff && code !== 0x30fb) ||
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  code === 0x3005

const inAnyScript = (code: number): boolean => {
  if (code < 128) return isAsciiLetter(code)
  if (code < 0xaa) return false
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7 && code !== 0xab && code !== 0xbb
  if (code >= 0x2000 && code < 0x2c00) return false
  if (code >= 0x3000 && code < 0x3040) return code === 0x3005
  if (code >= 0xfe10 && code < 0xfe70) return false
  return !(code >= 0xff00 && isFullwidthSign(code)) && !isScriptSign(code)
}

const isAsciiLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)

const isFullwidthSign = (code: number): boolean =>
  (code <= 0xff65 &&
    !(code >= 0xff10 && code <= 0xff19) &&
    !(code >= 0xff21 && code <= 0xff3a) &&
    !(code >= 0xff41 && code <= 0xff5a)) ||
  code >= 0xffe0

// Arabic comma, semicolon, question mark and full stop, the Devanagari danda, the katakana dot.
const isScriptSign = (code: number): boolean =>
  code === 0x60c ||
  code === 0x61b ||
  code === 0x61f ||
  code === 0x6d4 ||
  code === 0x964 ||
  code === 0x30fb

function weighUnits(): Uint8Array {
  const weights = new Uint8Array(0x10000)
  for (let code = 0; code < weights.length; code++) {
    weights[code] = inDenseScript(code) ? 5 : inAnyScript(code) ? 2 : 0
  }
  return weights
}

// Twice the weight of each UTF-16 unit: every letter of a page is asked for, so it is looked up.
const halves = /* #__PURE__ */ weighUnits()

/** How many letters and digits a text holds. */
export function letterCount(text: string, start: number = 0, end: number = text.length): number {
  let count = 0
  for (let i = start; i < end; i++) if (isLetter(text.charCodeAt(i))) count++
  return count
}

/** How much of a text is weighed; the rest is taken to be like it. */
const weighed = 800

/**
 * The length of a text in Latin letters: a sign of a dense script counts as two and a half, so that
 * one threshold serves all languages. Of a long text, an estimate from its beginning.
 */
export function textWeight(text: string, start: number = 0, end: number = text.length): number {
  const stop = Math.min(end, start + weighed)
  let weight = 0
  for (let i = start; i < stop; i++) weight += halves[text.charCodeAt(i)]!
  return (weight * (stop === end ? 1 : (end - start) / weighed)) / 2
}

/** A text's letters and digits alone: NFKC, lower case. What two spellings of a name have in common. */
export function keyOf(text: string): string {
  let key = ''
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0x20
    if (isPlainLetter(code)) continue
    if (!isPlainSign(code)) return foldedKey(text)
    if (at > start) key += text.slice(start, at)
    start = at + 1
  }
  return key.toLowerCase()
}

/** Whether a UTF-16 unit is a letter or digit that has one spelling. */
const isPlainLetter = (code: number): boolean =>
  isAsciiLetter(code) ||
  (code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x410 && code <= 0x44f) ||
  isPlainKana(code) ||
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7a3)

const isPlainKana = (code: number): boolean =>
  (code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fc && code !== 0x30fb)

/** Whether a UTF-16 unit that is no plain letter holds none either: ASCII, quotation marks, dashes. */
const isPlainSign = (code: number): boolean =>
  code < 0x80 ||
  code === 0xa0 ||
  code === 0xab ||
  code === 0xbb ||
  (code >= 0x2010 && code <= 0x2027) ||
  isWideSign(code)

const isWideSign = (code: number): boolean =>
  (code >= 0x3000 && code <= 0x3003) ||
  (code >= 0x3008 && code <= 0x3011) ||
  code === 0x30fb ||
  (code >= 0xff01 && code <= 0xff0f) ||
  (code >= 0xff1a && code <= 0xff20)

const foldedKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
