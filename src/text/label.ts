import { isDense, isHangul, isLetter, textWeight } from './letters.ts'
import { timeStampAt } from './time-stamp.ts'
import { afterBlanks } from './trim.ts'

/** A speaker's label at the start of a text; offsets in that text. */
export interface LabelMatch {
  /** The label's words, signs and separator stripped. */
  speaker: string
  /** Where the words begin. */
  start: number
  /** Where what the speaker says begins; separator and blanks belong to the label. */
  end: number
  /** Whether the words may be something else: "The old school - it stood empty", 早乙女　ふみ. */
  isLoose?: boolean
}

const colons = ':：；;>＞|｜︰﹕'
const dashes = '-–—―─'
const equals = '=＝'
const capitalsOnly = /^\p{Lu}{2,}(?:[ '’-]\p{Lu}{2,}){0,2}$/u
const openers = '([（【［<〈《{'
const closersOf: Record<string, string> = {
  '(': ')',
  '[': ']',
  '（': '）',
  '【': '】',
  '［': '］',
  '<': '>',
  '〈': '〉',
  '《': '》',
  '{': '}',
}
const signs = '-–—―─ー▲△▶▷◆◇■□●○◎◯※▼▽◀◁★☆·•*►→⇒◈▣#_'
const titleOpeners = '<〈《'
const corners = '「『'
const sentenceEnds = '\n?？。'
const reach = 64

/** The offset after the signs and blanks that open a text (`◇ `, `— `, `** `). */
export function afterSigns(text: string): number {
  let at = afterBlanks(text, 0)
  while (at < text.length && signs.includes(text.charAt(at))) at = afterBlanks(text, at + 1)
  return at
}

/**
 * The label that opens a text: words of a name or of a role, and a separator behind them.
 * `lead` is the length of a styled run at the start, which may do without a separator.
 *
 * Anna Berg: Ja, det gör vi.
 * ^^^^^^^^^^^                   label
 */
export function labelIn(text: string, lead: number): LabelMatch | undefined {
  const start = afterSigns(text)
  if (openers.includes(text.charAt(start)) && start < text.length) return bracketed(text, start)
  const match = separated(text, start) ?? run(text, start, lead)
  return match === undefined ? undefined : { ...match, end: afterStamp(text, match.end) }
}

// "Anna Berg: [00:12] Ja": a time in brackets belongs to the label, too.
function afterStamp(text: string, at: number): number {
  const stamp = openers.includes(text.charAt(at)) ? timeStampAt(text, at) : undefined
  return stamp === undefined ? at : afterSeparator(text, stamp.span.end)
}

function bracketed(text: string, start: number): LabelMatch | undefined {
  const close = text.indexOf(closersOf[text.charAt(start)] ?? '', start)
  if (close < 0 || close - start > 30) return undefined
  // 《여름의 끝》은 …: the title of a work is part of its sentence.
  const isTitle = titleOpeners.includes(text.charAt(start))
  if (isTitle && close + 1 < text.length && isLetter(text.charCodeAt(close + 1))) return undefined
  const speaker = text.slice(start + 1, close).trim()
  if (!isNameLike(speaker)) return undefined
  return { speaker, start: start + 1, end: afterSeparator(text, close + 1) }
}

function separated(text: string, start: number): LabelMatch | undefined {
  const stop = Math.min(text.length, start + reach)
  let loose = spaced(text, start)
  for (let at = start; at < stop; at++) {
    const unit = text.charCodeAt(at)
    // No sign that ends a label is a letter, and most units are.
    if (unit === 32 || isLetter(unit)) continue
    const sign = text.charAt(at)
    if (sentenceEnds.includes(sign)) return loose
    if (sign === '.' && endsCapitals(text, start, at)) return matchAt(text, start, at)
    if (isSeparator(text, start, at)) {
      const match = matchAt(text, start, at)
      if (match?.isLoose !== true) return match ?? loose
      loose ??= match
    }
    if (at > start && corners.includes(sign)) return spokenAfter(text, start, at) ?? loose
  }
  return loose
}

/** The label that a separator ends. */
function matchAt(text: string, start: number, at: number): LabelMatch | undefined {
  const speaker = withoutDot(text.slice(start, at))
  if (!isNameLike(speaker)) return undefined
  const end = afterSeparator(text, at)
  const isLoose = text.charAt(at - 1) === ' ' && isDash(text, start, at) && !isTitled(speaker)
  return isLoose ? { speaker, start, end, isLoose } : { speaker, start, end }
}

function isSeparator(text: string, start: number, at: number): boolean {
  const sign = text.charAt(at)
  if (colons.includes(sign)) return isColon(text, at)
  return equals.includes(sign) ? isEquals(text, start, at) : isDash(text, start, at)
}

// 김 교수 = 그렇습니다: in Hangul only, elsewhere a sum or a legend.
const isEquals = (text: string, start: number, at: number): boolean =>
  isHangul(text.charCodeAt(start)) && at - start <= 12 && at + 2 < text.length

// EDIE. You shortened it: a whole word in capitals, and a sentence behind its full stop.
function endsCapitals(text: string, start: number, at: number): boolean {
  if (at - start < 3 || at - start > 30 || text.charAt(at + 1) !== ' ') return false
  return capitalsOnly.test(text.slice(start, at))
}

// A colon between digits is a time, before a slash an address, before "D" a smiley.
const isColon = (text: string, at: number): boolean => {
  const next = text.charAt(at + 1)
  if (next === '/' || next === ')') return false
  return !(isDigit(text.charAt(at - 1)) && isDigit(next))
}

const isDigit = (sign: string): boolean => sign >= '0' && sign <= '9' && sign !== ''

// "Ricardo.- En realidad", "Anna Berg - Ja": blanks or a full stop set the dash apart.
function isDash(text: string, start: number, at: number): boolean {
  if (!dashes.includes(text.charAt(at))) return false
  const before = text.charAt(at - 1)
  if (before === '.') return at - start <= 24
  return before === ' ' && text.charAt(at + 1) === ' '
}

// 村上　そうですね。: a short name and a blank, where a script has none between its words.
function spaced(text: string, start: number): LabelMatch | undefined {
  let at = start
  while (at - start < 9 && isUnspaced(text.charCodeAt(at))) at++
  if (at === start || !isBlank(text.charAt(at))) return undefined
  const end = afterBlanks(text, at)
  if (end >= text.length) return undefined
  return { speaker: text.slice(start, at), start, end, isLoose: true }
}

const isUnspaced = (unit: number): boolean => isDense(unit) && !isHangul(unit)

const isBlank = (sign: string): boolean => sign === ' ' || sign === '\u3000'

// 村上「そうですね。」: a short name and what it says in corner brackets to the end.
function spokenAfter(text: string, start: number, at: number): LabelMatch | undefined {
  const speaker = text.slice(start, at).trim()
  const closing = text.charAt(at) === '「' ? '」' : '』'
  if (at - start > 10 || text.length <= at + 2) return undefined
  if (!isDense(text.charCodeAt(start)) || !isNameLike(speaker)) return undefined
  return text.trimEnd().endsWith(closing) ? { speaker, start, end: at } : undefined
}

function run(text: string, start: number, lead: number): LabelMatch | undefined {
  if (lead <= start || lead > 48 || lead >= text.trimEnd().length) return undefined
  const speaker = withoutDot(text.slice(start, lead))
  if (!isNameLike(speaker) || !(isTitled(speaker) || isDense(speaker.charCodeAt(0))))
    return undefined
  return { speaker, start, end: afterSeparator(text, lead) }
}

function afterSeparator(text: string, from: number): number {
  let at = afterBlanks(text, from)
  while (at < text.length && (colons + dashes + equals + '.').includes(text.charAt(at))) {
    at = afterBlanks(text, at + 1)
  }
  return at
}

function withoutDot(text: string): string {
  let end = text.length
  while (end > 0 && ' .:：\u00a0\u3000'.includes(text.charAt(end - 1))) end--
  return text.slice(0, end).trim()
}

/** Whether every word of a name opens with a capital, particles apart. */
export function isTitled(name: string): boolean {
  const words = name.split(/[\s.]+/u).filter((word) => word !== '')
  if (words.length === 0 || words.length > 5) return false
  // An elided article may precede the capital: l’Humanité.
  const capital = words.filter((word) =>
    /^(?:\p{Ll}{1,2}['’])?[\p{Lu}\p{Lt}\p{Lo}("“]/u.test(word),
  ).length
  return capital === words.length || (capital >= 2 && words.length - capital <= 2)
}

const forbidden = /[?!？！。…“”"«»「」『』=@%€$<>{}]|[，,、].*[，,、]|\d{3}/u

/** Whether words may name a speaker: few, without the signs of a sentence. */
export function isNameLike(name: string): boolean {
  if (name === '' || name.length > 60 || forbidden.test(name)) return false
  if (!hasLetter(name)) return false
  const words = name.split(/\s+/u)
  if (words.length > 8) return false
  const plain = name.replace(/[(（[［][^)）\]］]*[)）\]］]?/gu, '').trim()
  if (textWeight(plain) > 45) return false
  return (
    words.length <= 2 || words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 <= words.length
  )
}

function hasLetter(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isLetter(code) && !(code >= 48 && code <= 57)) return true
  }
  return false
}
