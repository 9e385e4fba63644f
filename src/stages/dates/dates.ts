import type { DateMention } from '../../model/date.ts'
import type { Span } from '../../model/span.ts'
import type { IssueLog } from '../../shapes/issue-log.ts'
import type { Language } from '../../shapes/language.ts'
import { lexiconOf } from './build.ts'
import type { Lexicon } from './lexicon.ts'
import { type Match, readTokens } from './match.ts'
import type { Anchors, Meaning, Mentioned } from './meaning.ts'
import { joinNumbers } from './numbers.ts'
import { withPhrases } from './phrases.ts'
import type { Reading } from './reading.ts'
import { firstDayOf, isTooFine } from './reference.ts'
import { resolve } from './resolve.ts'
import { directionAround } from './tense.ts'
import { tokensOf } from './tokens.ts'

interface Finder {
  text: string
  lexicon: Lexicon
  language: string
  reference: string | undefined
  found: DateMention[]
  last: Mentioned | undefined
}

/**
 * The temporal expressions of a text, in order and not overlapping. `body` holds the stretches
 * that belong to the article; no expression reaches over the end of one. Relative expressions are
 * counted from `reference`, a civil date or the month or year of one; what needs to know it better
 * stays unresolved.
 */
export function findDates(
  text: string,
  body: readonly Span[],
  reference: string | undefined,
  language: Language,
  issues: IssueLog,
): DateMention[] {
  const lexicon = lexiconOf(language)
  if (lexicon === undefined) return []
  const finder: Finder = {
    text,
    lexicon,
    language: language.code,
    reference: reference?.slice(0, 10),
    found: [],
    last: undefined,
  }
  for (const span of body) findIn(finder, span)
  const isFull = reference !== undefined && reference.length >= 10
  if (!isFull && finder.found.some(({ certainty }) => certainty === 'ambiguous')) {
    issues.add({
      code: 'reference-missing',
      message: 'The date of the article is not known: relative dates stay unresolved.',
      by: 'dates',
    })
  }
  return finder.found
}

function findIn(finder: Finder, span: Span): void {
  const { text, lexicon } = finder
  const numbered = joinNumbers(tokensOf(text, span, lexicon), lexicon)
  const tokens = withPhrases(numbered, lexicon)
  let year: Mentioned | undefined
  const matches = readTokens(text, tokens, lexicon)
  for (const [at, match] of matches.entries()) {
    const anchors: Anchors = {
      reference: finder.reference && firstDayOf(finder.reference),
      last: finder.last,
      recent: isInLine(text, finder.last, match.start) ? finder.last : undefined,
      year: isInLine(text, year, match.start) ? year : undefined,
      isYearApart: isInOtherSentence(text, year, match.start),
      yearAhead: yearOf(text, match, matches[at + 1]),
      direction: () => directionAround(text, match, span, lexicon),
    }
    const mention = mentionOf(finder, match, anchors)
    if (mention === undefined) continue
    finder.found.push(mention.date)
    if (mention.period === undefined) continue
    finder.last = { id: mention.date.id, period: mention.period, end: match.end }
    year = yearAfter(mention, finder.last, year)
  }
}

// A year that is counted from the article takes the text away from the one it spoke of.
function yearAfter(
  { date, period }: Found,
  last: Mentioned,
  before: Mentioned | undefined,
): Mentioned | undefined {
  const unit = period?.unit
  if (unit === 'decade' || unit === 'century') return before
  if (date.anchor.kind === 'explicit') return last
  return unit === 'year' ? undefined : before
}

/** How far apart two dates may stand that share the year of the second: "from May to July 1990". */
const sharedReach = 10

function yearOf(text: string, { end }: Match, next: Match | undefined): number | undefined {
  if (next === undefined || next.start - end > sharedReach) return undefined
  return sentenceEnd.test(text.slice(end, next.start)) ? undefined : next.readings[0]?.fields.y
}

const sentenceEnd = /[.!?。！？]/u

const recentlyReach = 600

function isInLine(text: string, last: Mentioned | undefined, start: number): boolean {
  if (last === undefined || start - last.end > recentlyReach) return false
  return !text.slice(last.end, start).includes('\n')
}

const isInOtherSentence = (text: string, last: Mentioned | undefined, start: number): boolean =>
  last !== undefined &&
  sentenceEnd.test(text.slice(last.end, Math.min(start, last.end + recentlyReach)))

interface Found {
  date: DateMention
  period: Meaning['period']
}

function mentionOf(finder: Finder, match: Match, anchors: Anchors): Found | undefined {
  const meanings = match.readings.flatMap((reading) => {
    const meaning = meaningOf(reading, anchors, finder.reference)
    return meaning === undefined ? [] : [{ meaning, rule: reading.rule }]
  })
  const [first, ...others] = meanings
  if (first === undefined) return undefined
  const { period, ...meaning } = first.meaning
  const rivals = others.filter(({ meaning: other }) => other.timex !== meaning.timex)
  const alternatives = rivals.map(({ meaning: { timex, interval } }) =>
    interval === undefined ? { timex } : { timex, interval },
  )
  const date: DateMention = {
    id: `d${String(match.start)}`,
    span: { start: match.start, end: match.end },
    text: finder.text.slice(match.start, match.end),
    ...meaning,
    ...(alternatives.length === 0 ? {} : { alternatives, certainty: 'ambiguous' }),
    by: `${finder.language}/${first.rule}`,
  }
  return { date, period }
}

function meaningOf(
  reading: Reading,
  anchors: Anchors,
  reference: string | undefined,
): Meaning | undefined {
  const meaning = resolve(reading, anchors)
  const isKnown =
    reference === undefined ||
    meaning?.anchor.kind !== 'publication' ||
    !isTooFine(meaning.granularity, reference)
  return isKnown ? meaning : resolve(reading, { ...anchors, reference: undefined })
}
