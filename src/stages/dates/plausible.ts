import { isDense, isLetter } from '../../text/letters.ts'
import { isDigit } from './figures.ts'
import type { Leaf, Lexicon, Sense } from './lexicon.ts'
import { gapBetween, type Token } from './tokens.ts'

/** A token of a match, and what it stands for there. */
export interface Step {
  /** The token's place among the tokens. */
  index: number
  token: Token
  sense: Sense
}

/** Whether a template's tokens stand by themselves and are no look-alike of a date. */
export function isStanding(
  text: string,
  tokens: readonly Token[],
  path: readonly Step[],
  leaf: Leaf,
  lexicon: Lexicon,
): boolean {
  if (leaf.meaning === 'none') return true
  const first = path[leaf.from] as Step
  const { end } = (path[leaf.to - 1] as Step).token
  if (!isWhole(text, first.token.start, end, lexicon)) return false
  const bound = path.filter((_, index) => leaf.names[index] !== undefined)
  if (isLed(tokens, first.index, lexicon) && !isLowerStub(text, first)) return true
  if (leaf.names.length === 1 && bound.length === 1) {
    return isSure(text, first, lexicon) || isLinked(tokens, first, lexicon)
  }
  return bound.every((step) => isNamed(text, step, lexicon))
}

const isLowerStub = (text: string, step: Step): boolean =>
  isStub(step) && isLower(text.charAt(step.token.start))

function isLed(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const lead = tokens[at - 1]
  const token = tokens[at] as Token
  return lead?.resume === token.start && lead.end < token.start && lexicon.leads.has(lead.word)
}

// "from March to May": each proves the other.
function isLinked(tokens: readonly Token[], { index, sense }: Step, lexicon: Lexicon): boolean {
  const joins = (before: number, link: number, after: number): boolean => {
    const run = [tokens[before], tokens[link], tokens[after]]
    const [first, middle, last] = run
    return (
      first !== undefined &&
      middle !== undefined &&
      last !== undefined &&
      lexicon.links.has(middle.word) &&
      gapBetween(first, middle) !== undefined &&
      gapBetween(middle, last) !== undefined &&
      run.every((token, at) => at === 1 || token?.senses.some(({ key }) => key === sense.key))
    )
  }
  return joins(index - 2, index - 1, index) || joins(index, index + 1, index + 2)
}

function isSure(text: string, step: Step, lexicon: Lexicon): boolean {
  const { token, sense } = step
  const isCommon = sense.key === '{season}' || sense.key === '{frequency}'
  if (isCommon && !isLower(text.charAt(token.start))) return false
  if (lexicon.doubtful.has(token.word) || isStub(step)) return false
  if (token.word.length === 1 && isDense(token.word.charCodeAt(0))) return false
  return sense.key !== '{y}' || isYear(text, token)
}

// Two or three letters of a month or weekday are commonly a word of their own: "mar", "so".
const isStub = ({ token: { word }, sense }: Step): boolean =>
  (sense.key === '{month}' || sense.key === '{weekday}') &&
  word.length <= 3 &&
  !isDense(word.charCodeAt(0))

// "may 10" in lower case is seldom the month, "Daily" in a name never a frequency.
function isNamed(text: string, { token, sense }: Step, lexicon: Lexicon): boolean {
  if (sense.key !== '{month}' && sense.key !== '{weekday}') return true
  return !lexicon.doubtful.has(token.word) || !isLower(text.charAt(token.start))
}

const isLower = (letter: string): boolean => letter === letter.toLowerCase()

function isYear(text: string, token: Token): boolean {
  const year = Number(token.word)
  if (year > 2100 || (year < 1800 && !isBracketed(text, token))) return false
  return year > 1900 || !/^ [a-z]+s\b/u.test(text.slice(token.end, token.end + 24))
}

// "the mosque (1602)", "Ana Ruiz (1596–1669)"
function isBracketed(text: string, { start, end }: Token): boolean {
  const from = dashes.includes(text.charAt(start - 1) || ' ') ? start - 6 : start - 1
  const to = dashes.includes(text.charAt(end) || ' ') ? end + 5 : end
  return '(（'.includes(text.charAt(from) || ' ') && ')）'.includes(text.charAt(to) || ' ')
}

/** Whether no letter or digit touches the span, nor a figure that it would be a part of. */
function isWhole(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  const first = text.charCodeAt(start)
  const last = text.charCodeAt(end - 1)
  if (lexicon.spaced && isDense(first) && isDense(text.charCodeAt(start - 1))) return false
  if (lexicon.spaced && !isEnded(text, end, lexicon.endings)) return false
  if (start > 0 && touches(text.charCodeAt(start - 1), first)) return false
  if (end < text.length && touches(text.charCodeAt(end), last)) return false
  if (isDigit(first) && '$€£¥₩#№'.includes(text.charAt(start - 1)) && start > 0) return false
  if (isDigit(last) && /^\s?[%°‰]/u.test(text.slice(end, end + 2))) return false
  return isWholeFigure(text, start, end)
}

/** How far a word may go on behind an expression. */
const longestEnding = 8

// Particles glued to the word: 3월부터는.
function isEnded(text: string, end: number, endings: ReadonlySet<string>): boolean {
  let stop = end
  while (stop - end <= longestEnding && isDense(text.charCodeAt(stop))) stop++
  return stop === end || isMadeOf(text.slice(end, stop), endings)
}

const isMadeOf = (rest: string, endings: ReadonlySet<string>): boolean => {
  const reached = new Set([0])
  for (const from of reached) {
    for (let to = from + 1; to <= rest.length; to++) {
      if (endings.has(rest.slice(from, to))) reached.add(to)
    }
  }
  return reached.has(rest.length)
}

const touches = (outer: number, inner: number): boolean =>
  isLetter(outer) && !isDense(outer) && !isDense(inner)

// "2010-2012" are two years and "5 May 1950–2 June 2011" two dates, but "555-2012" is a telephone
// number and "3.2011" a figure.
function isWholeFigure(text: string, start: number, end: number): boolean {
  const before = figureBefore(text, start)
  const after = figureAfter(text, end)
  if (before === '' && after === '') return true
  if (/\p{L}/u.test(text.slice(start, end))) {
    const joins = [before && text.charAt(start - 1), after && text.charAt(end)]
    return joins.every((sign) => dashes.includes(sign))
  }
  if ((before !== '' && after !== '') || end - start !== 4) return false
  return isRangeEnd(before + after)
}

const isRangeEnd = (figure: string): boolean =>
  figure.length === 4 && Number(figure) >= 1000 && Number(figure) < 3000

const joiners = '.,:/–—-'
const dashes = '–—-'

/** The digits joined to a place from the left; `?` where a sign joins them that no range has. */
function figureBefore(text: string, at: number): string {
  if (!joiners.includes(text.charAt(at - 1) || ' ') || !isDigit(text.charCodeAt(at - 2))) return ''
  let start = at - 2
  while (at - start < 8 && isDigit(text.charCodeAt(start - 1))) start--
  const isRange =
    dashes.includes(text.charAt(at - 1)) && !joiners.includes(text.charAt(start - 1) || ' ')
  return isRange ? text.slice(start, at - 1) : '?'
}

function figureAfter(text: string, at: number): string {
  if (!joiners.includes(text.charAt(at) || ' ') || !isDigit(text.charCodeAt(at + 1))) return ''
  let end = at + 2
  while (end - at < 8 && isDigit(text.charCodeAt(end))) end++
  const goesOn = joiners.includes(text.charAt(end) || ' ') && isDigit(text.charCodeAt(end + 1))
  return dashes.includes(text.charAt(at)) && !goesOn ? text.slice(at + 1, end) : '?'
}
