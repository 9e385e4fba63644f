import type { DateMention } from '../../model/date.ts'
import type { Span } from '../../model/span.ts'
import { isDense, isHangul, isLetter } from '../../text/letters.ts'
import { countAt, digitOf, numberAt, numeralsAt } from './counts.ts'
import { denseAt, spacedAt, wordEnd } from './known-words.ts'
import { type Entry, entryOf, type EventLexicon, noEntry, role } from './lexicon.ts'

/** A word, number, sign or date of a sentence. */
export interface Token extends Span {
  form: 'word' | 'name' | 'number' | 'mark' | 'date'
  /** What the sheet says of it. */
  entry: Entry
  /** Whether no blank stands before it. */
  glued: boolean
  date?: DateMention
}

interface Scanner {
  text: string
  end: number
  lexicon: EventLexicon
  aliases: ReadonlyMap<string, Entry>
  tokens: Token[]
  /** End of the token before. */
  last: number
}

const bound = /* #__PURE__ */ entryOf(role.bound)

/**
 * The tokens of a sentence, in order. Each date is one; of a script without blanks, so is each word
 * that the sheet knows and each run of other letters between such words.
 */
export function tokensOf(
  text: string,
  { start, end }: Span,
  dates: readonly DateMention[],
  lexicon: EventLexicon,
  aliases: ReadonlyMap<string, Entry>,
): Token[] {
  const scanner: Scanner = { text, end, lexicon, aliases, tokens: [], last: -1 }
  let next = 0
  let at = start
  while (at < end) {
    const date = dates[next]
    if (date !== undefined && at >= date.span.start) {
      next++
      if (at === date.span.start) at = push(scanner, at, date.span.end, 'date', noEntry, date)
      continue
    }
    const stop = date?.span.start ?? end
    at = tokenAt(scanner, at, Math.min(stop, end))
  }
  return scanner.tokens
}

function tokenAt(scanner: Scanner, at: number, end: number): number {
  const { text, lexicon } = scanner
  const unit = text.charCodeAt(at)
  if (unit <= 32 || unit === 0xa0 || unit === 0x3000) return at + 1
  const isFigure = isDigit(unit)
  if (isFigure || lexicon.counterSigns.includes(text.charAt(at))) {
    const count = countAt(text, at, end, lexicon)
    if (count !== undefined) {
      const { value, stop } = count
      return push(scanner, at, stop, 'number', { ...noEntry, ordinal: value })
    }
  }
  if (isFigure) return push(scanner, at, numberAt(text, at, end), 'number', noEntry)
  if (isHangul(unit)) return hangulWord(scanner, at, end)
  if (isDense(unit)) return denseWord(scanner, at, end)
  if (isLetter(unit)) return spacedWord(scanner, at, end)
  return push(scanner, at, at + 1, 'mark', noEntry)
}

function push(
  scanner: Scanner,
  start: number,
  end: number,
  form: Token['form'],
  entry: Entry,
  date?: DateMention,
): number {
  const token: Token = { start, end, form, entry, glued: scanner.last === start }
  if (date !== undefined) token.date = date
  scanner.tokens.push(token)
  scanner.last = end
  return end
}

const isDigit = (unit: number): boolean => digitOf(unit) >= 0

/** A word of letters, with the signs that join its parts, or a phrase of the sheet. */
function spacedWord(scanner: Scanner, start: number, limit: number): number {
  const { text, aliases, lexicon } = scanner
  const end = wordEnd(text, start, limit)
  const form = isCapitalAt(text, start) ? 'name' : 'word'
  const entry =
    spacedAt(text, lexicon, start, end, limit) ??
    (form === 'name' && aliases.size > 0 ? aliases.get(text.slice(start, end)) : undefined)
  if (entry !== undefined) return push(scanner, start, start + entry.length, form, entry)
  const isPossessive =
    end - start > 2 && text.charAt(end - 1) === 's' && "'’".includes(text.charAt(end - 2))
  return push(scanner, start, end, form, isPossessive ? bound : noEntry)
}

function isCapitalAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 128) return unit >= 65 && unit <= 90
  const letter = text.charAt(at)
  return letter !== letter.toLowerCase()
}

/** Words of the sheet, and the letters between them. */
function hangulWord(scanner: Scanner, start: number, limit: number): number {
  const { text } = scanner
  let end = start
  while (end < limit && isHangul(text.charCodeAt(end))) end++
  // Behind a number, a quotation or a name in other letters a particle stands alone.
  const word = { start: scanner.last === start ? -1 : start, end }
  let from = start
  let at = start
  while (at < end) {
    const known = denseAt(text, scanner.lexicon, at, limit)
    const isEnding = known !== undefined && at === from && at > start && isHelper(known)
    if (known === undefined || !(isEnding || isPlaced(known, at, word))) {
      // 무형문화재: what means no event is none inside a word, either.
      at += known !== undefined && (known.roles & role.none) !== 0 ? known.length : 1
      continue
    }
    if (at > from) push(scanner, from, at, 'word', noEntry)
    at = push(scanner, at, at + known.length, 'word', known)
    from = at
  }
  if (end > from) push(scanner, from, end, 'word', noEntry)
  return Math.max(at, end)
}

/** Particles close a word, verbs open one, and so do nouns of many senses; one syllable is none of them. */
function isPlaced(entry: Entry, at: number, word: Span): boolean {
  const { length } = entry
  const closes = at + length >= word.end
  if (isParticle(entry)) return closes && (at > word.start || at + length === word.end)
  if (at <= word.start || word.start < 0) return true
  return (entry.roles & (role.noun | role.loose)) !== 0 && length > 1
}

/** Whether a word only makes a verb of the stem before it: 설립 + 됐다. */
const isHelper = ({ roles }: Entry): boolean => (roles & role.auxiliary) !== 0

const content =
  role.noun | role.loose | role.verb | role.infinitive | role.hold | role.win | role.other

const isParticle = ({ roles, ordinal, status, pick }: Entry): boolean =>
  (roles & role.bound) !== 0 &&
  (roles & content) === 0 &&
  ordinal === undefined &&
  status === undefined &&
  pick === undefined

/** A word of the sheet, or the letters of one script up to the next one. */
function denseWord(scanner: Scanner, start: number, limit: number): number {
  const { text } = scanner
  const known = denseAt(text, scanner.lexicon, start, limit)
  if (known !== undefined) return push(scanner, start, start + known.length, 'word', known)
  const age = ageAt(scanner, start, limit)
  if (age !== undefined) return push(scanner, start, age, 'number', noEntry)
  const script = scriptOf(text.charCodeAt(start))
  let at = start + 1
  while (at < limit && scriptOf(text.charCodeAt(at)) === script) {
    if (countAt(text, at, limit, scanner.lexicon) !== undefined) break
    if (denseAt(text, scanner.lexicon, at, limit) !== undefined) break
    if (ageAt(scanner, at, limit) !== undefined) break
    at++
  }
  return push(scanner, start, at, 'word', script === 'hiragana' ? bound : noEntry)
}

/** 二十五周年: the end of the numerals that count the years of an anniversary. */
function ageAt({ text, lexicon }: Scanner, at: number, limit: number): number | undefined {
  const stop = numeralsAt(text, at, limit)?.stop
  if (stop === undefined || stop >= limit) return undefined
  return denseAt(text, lexicon, stop, limit)?.noun === 'anniversary' ? stop : undefined
}

function scriptOf(unit: number): 'hiragana' | 'katakana' | 'han' | 'none' {
  if (unit >= 0x3040 && unit <= 0x309f) return 'hiragana'
  if ((unit >= 0x30a0 && unit <= 0x30ff && unit !== 0x30fb) || unit === 0x30fc) return 'katakana'
  return isDense(unit) && !isHangul(unit) ? 'han' : 'none'
}
