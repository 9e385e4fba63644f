import { isDense, isLetter } from '../../text/letters.ts'
import type { Leaf, Lexicon, Sense } from './lexicon.ts'
import { isDigit, type Token } from './tokens.ts'

/** Whether a template's tokens stand by themselves and are no look-alike of a date. */
export function isStanding(
  text: string,
  tokens: readonly Token[],
  at: number,
  leaf: Leaf,
  path: readonly Sense[],
  lexicon: Lexicon,
): boolean {
  if (leaf.meaning === 'none') return true
  const first = tokens[at + leaf.from] as Token
  const last = tokens[at + leaf.to - 1] as Token
  if (!isWhole(text, first.start, last.end)) return false
  const lead = tokens[at + leaf.from - 1]
  const isLed = first.gap === 'spaced' && lead !== undefined && lexicon.leads.has(lead.word)
  const bound = leaf.names.flatMap((name, index) => (name === undefined ? [] : [index]))
  const [only] = bound
  if (bound.length === 1 && leaf.names.length === 1 && only !== undefined && !isLed) {
    if (lexicon.doubtful.has(first.word)) return false
    return path[only]?.key !== '{y}' || isYear(text, first)
  }
  return isLed || bound.every((index) => isNamed(text, tokens[at + index] as Token, path[index], lexicon))
}

// "may 10" in lower case is seldom the month, "Daily" in a name never a frequency.
function isNamed(text: string, token: Token, sense: Sense | undefined, lexicon: Lexicon): boolean {
  if (sense?.key === '{frequency}') return isLower(text.charAt(token.start))
  if (sense?.key !== '{month}' && sense?.key !== '{weekday}') return true
  return !lexicon.doubtful.has(token.word) || !isLower(text.charAt(token.start))
}

const isLower = (letter: string): boolean => letter === letter.toLowerCase()

function isYear(text: string, token: Token): boolean {
  const year = Number(token.word)
  if (year < 1800 || year > 2100) return false
  return !/^ [a-z]+s\b/u.test(text.slice(token.end, token.end + 24)) || year > 1900
}

/** Whether no letter or digit touches the span, nor a figure that it would be a part of. */
function isWhole(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start)
  const last = text.charCodeAt(end - 1)
  if (touches(text.charCodeAt(start - 1), first)) return false
  if (touches(text.charCodeAt(end), last)) return false
  if (isDigit(first) && '$€£¥₩#№'.includes(text.charAt(start - 1)) && start > 0) return false
  if (isDigit(last) && /^\s?[%°‰]/u.test(text.slice(end, end + 2))) return false
  return isWholeFigure(text, start, end)
}

const touches = (outer: number, inner: number): boolean =>
  isLetter(outer) && !isDense(outer) && !isDense(inner)

const reach = 12

// "2010-2012" are two years, "555-2012" is a telephone number, "3.2011" a figure.
function isWholeFigure(text: string, start: number, end: number): boolean {
  const before = /\d[\d.,:/–—-]*[.,:/–—-]$/u.exec(text.slice(Math.max(0, start - reach), start))
  const after = /^[.,:/–—-][\d.,:/–—-]*\d/u.exec(text.slice(end, end + reach))
  if (before === null && after === null) return true
  if (!isDigit(text.charCodeAt(start)) && before === null) return false
  return (
    (before === null || /^\d{4}[–—-]$/u.test(before[0])) &&
    (after === null || /^[–—-]\d{2,4}$/u.test(after[0])) &&
    (before === null || after === null)
  )
}
