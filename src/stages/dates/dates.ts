import type { DateMention } from '../../model/date.ts'
import type { Span } from '../../model/span.ts'
import type { IssueLog } from '../../shapes/issue-log.ts'
import type { Language } from '../../shapes/language.ts'
import { lexiconOf } from './build.ts'
import type { Lexicon } from './lexicon.ts'
import { type Match, readTokens } from './match.ts'
import type { Anchors, Meaning } from './meaning.ts'
import { joinNumbers } from './numbers.ts'
import { withPhrases } from './phrases.ts'
import type { Reading } from './reading.ts'
import { firstDayOf, isTooFine } from './reference.ts'
import { resolve } from './resolve.ts'
import {
  begunBefore,
  type Found,
  goOn,
  newStory,
  recentAt,
  type Story,
  yearAhead,
  yearToldAt,
} from './story.ts'
import { directionAround } from './tense.ts'
import { tokensOf } from './tokens.ts'

interface Finder {
  text: string
  lexicon: Lexicon
  language: string
  reference: string | undefined
  found: DateMention[]
  story: Story
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
  const day = reference?.slice(0, 10)
  const finder: Finder = {
    text,
    lexicon,
    language: language.code,
    reference: day,
    found: [],
    story: newStory(text, day),
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
  const { text, lexicon, story } = finder
  const numbered = joinNumbers(tokensOf(text, span, lexicon), lexicon)
  const matches = readTokens(text, withPhrases(numbered, lexicon), lexicon)
  const [first] = matches
  if (first === undefined) return
  story.year = undefined
  story.currentYear = undefined
  const place: Place = { match: first, next: undefined }
  const asked = questionsAt(finder, span, place)
  for (let at = 0; at < matches.length; at++) {
    place.match = matches[at] as Match
    place.next = matches[at + 1]
    const found = mentionOf(finder, place.match, anchorsOf(finder, asked))
    if (found === undefined) continue
    finder.found.push(found.date)
    goOn(story, found)
  }
}

/** Where the finder is: a match, and the one after it. */
interface Place {
  match: Match
  next: Match | undefined
}

type Questions = Pick<Anchors, 'recent' | 'told' | 'begun' | 'yearAhead' | 'direction'>

/** What is asked of the text around a place only where a date leaves it open; made once for all places. */
const questionsAt = ({ text, lexicon, story }: Finder, body: Span, place: Place): Questions => ({
  recent: () => recentAt(story, place.match.start),
  told: () => yearToldAt(story, place.match.start),
  begun: () => begunBefore(story, place.match.start, lexicon.through),
  yearAhead: () => yearAhead(text, place.match, place.next),
  direction: () => directionAround(text, place.match, body, lexicon),
})

const anchorsOf = (
  { story, reference }: Finder,
  { recent, told, begun, yearAhead, direction }: Questions,
): Anchors => ({
  reference: reference && firstDayOf(reference),
  last: story.last,
  lastDay: story.lastDay,
  recent,
  told,
  begun,
  yearAhead,
  direction,
})

function mentionOf(finder: Finder, match: Match, anchors: Anchors): Found | undefined {
  const { text, language, reference } = finder
  let first: Meaning | undefined
  let rule = ''
  const others: Meaning[] = []
  for (const reading of match.readings) {
    const meaning = meaningOf(reading, anchors, reference)
    if (meaning === undefined) continue
    if (first !== undefined) others.push(meaning)
    else [first, rule] = [meaning, reading.rule]
  }
  if (first === undefined) return undefined
  const { period, ...meaning } = first
  const date: DateMention = {
    id: `d${String(match.start)}`,
    span: { start: match.start, end: match.end },
    text: text.slice(match.start, match.end),
    ...meaning,
    ...(others.length === 0 ? undefined : alternativesOf(meaning.timex, others)),
    by: `${language}/${rule}`,
  }
  return { date, period }
}

/** What else an expression may mean, if anything. */
function alternativesOf(
  timex: string,
  others: readonly Meaning[],
): Pick<DateMention, 'alternatives' | 'certainty'> | undefined {
  const rivals = others.filter((other) => other.timex !== timex)
  if (rivals.length === 0) return undefined
  const alternatives = rivals.map(({ timex, interval }) =>
    interval === undefined ? { timex } : { timex, interval },
  )
  return { alternatives, certainty: 'ambiguous' }
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
