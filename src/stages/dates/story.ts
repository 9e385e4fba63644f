import type { DateMention } from '../../model/date.ts'
import { yearOf } from '../../text/calendar.ts'
import { isDense } from '../../text/letters.ts'
import type { Match } from './match.ts'
import type { Meaning, Mentioned, Recent, ToldYear } from './meaning.ts'
import { signs } from './lexicon.ts'
import { endOf, type Period } from './period.ts'

/** What a text has told so far: relative dates are counted from it. */
export interface Story {
  text: string
  /** The article's date, as far as it is known. */
  reference: string | undefined
  /** The date mentioned last. */
  last: Mentioned | undefined
  /** The day mentioned last. */
  lastDay: Mentioned | undefined
  /** The year that the stretch of text in hand speaks of. */
  year: Mentioned | undefined
  /** The year that is not over and that was named by the article's own: it holds for its sentence. */
  currentYear: Mentioned | undefined
  /** The year stated last, if it lies far from the article's. */
  farYear: Mentioned | undefined
  /** How often such years were stated. */
  farYears: number
  /** Whether a date was counted from the article's or lies near it: news, and no narrative. */
  isNews: boolean
}

/** A mention, and the period that what follows is counted from. */
export interface Found {
  date: DateMention
  period: Meaning['period']
}

/** A story that nothing has been told of. */
export const newStory = (text: string, reference: string | undefined): Story => ({
  text,
  reference,
  last: undefined,
  lastDay: undefined,
  year: undefined,
  currentYear: undefined,
  farYear: undefined,
  farYears: 0,
  isNews: false,
})

/** What, counted from the article, brings a story back to the present: a month, but no Monday. */
const partsOfYears: ReadonlySet<Period['unit']> = new Set([
  'month',
  'season',
  'quarter',
  'half-year',
])

/** Goes on with a story: its next date was found. */
export function goOn(story: Story, { date, period }: Found): void {
  if (period === undefined) return
  const last: Mentioned = { id: date.id, period, end: date.span.end }
  story.last = last
  if (period.unit === 'day') story.lastDay = last
  if (date.anchor.kind === 'publication') {
    story.isNews = true
    if (partsOfYears.has(period.unit)) story.year = undefined
    if (period.unit === 'year') tellCurrentYear(story, last)
  }
  if (period.unit === 'decade' || period.unit === 'century') return
  if (date.anchor.kind === 'explicit') tellYear(story, last)
  else if (period.unit === 'year') story.year = undefined
}

function tellCurrentYear(story: Story, last: Mentioned): void {
  const { reference } = story
  const isOver = reference === undefined || endOf(last.period) <= reference
  story.currentYear = isOver ? undefined : last
}

/** Years from the article on which a text tells of the past, and not of what is new. */
const farFrom = 2

function tellYear(story: Story, last: Mentioned): void {
  const { reference } = story
  story.year = last
  const isFar =
    reference === undefined || Math.abs(yearOf(last.period.start) - yearOf(reference)) >= farFrom
  const { farYear } = story
  // A narrative tells in order; a background does not.
  const isInOrder = farYear === undefined || last.period.start >= farYear.period.start
  story.farYear = isFar ? last : undefined
  if (isFar) story.farYears = isInOrder ? story.farYears + 1 : 1
  else story.isNews = true
}

/** The fewest far years that make a narrative. */
const fewestFarYears = 3

/** The year that a date without one belongs to; a narrative goes on in the one that it told last. */
export function yearToldAt(story: Story, start: number): ToldYear | undefined {
  const { text, last, year, currentYear, farYear, farYears, isNews } = story
  if (last?.period.unit === 'year' && isBeside(text, last, start)) return { ...last, tie: 'fixed' }
  if (farYear !== undefined && !isNews && farYears >= fewestFarYears) {
    return { ...farYear, tie: 'fixed' }
  }
  if (currentYear !== undefined && !isApart(text, currentYear, start)) {
    return { ...currentYear, tie: 'sentence' }
  }
  if (year === undefined || !isInLine(text, year, start)) return undefined
  return { ...year, tie: isApart(text, year, start) ? 'line' : 'sentence' }
}

const isApart = (text: string, { end }: Mentioned, start: number): boolean =>
  start - end > recentReach || lineOrSentenceEnd.test(text.slice(end, start))

/** The date mentioned last, if it stands in the line of the next. */
export const recentAt = ({ text, last }: Story, start: number): Recent | undefined =>
  last !== undefined && isInLine(text, last, start)
    ? { ...last, isApart: isApart(text, last, start) }
    : undefined

/** The first end of a span whose other end begins at a place: what stands between are words such as "to". */
export function begunBefore(
  { text, last }: Story,
  start: number,
  through: ReadonlySet<string>,
): Mentioned | undefined {
  if (last === undefined || start - last.end > sharedReach) return undefined
  const between = text.slice(last.end, start).trim().toLowerCase()
  return through.has(signs.get(between) ?? between) ? last : undefined
}

/** How far apart two dates may stand that share a year: "from May to July 1990". */
const sharedReach = 10

/** The year that the next date states, if it follows at once. */
export function yearAhead(text: string, match: Match, next: Match | undefined): number | undefined {
  if (next === undefined || !isBeside(text, match, next.start)) return undefined
  return next.readings[0]?.fields.y
}

/** The same in letters that are syllables or words. */
const denseReach = 4

function isBeside(text: string, { end }: { end: number }, start: number): boolean {
  const reach = isDense(text.charCodeAt(start - 2)) ? denseReach : sharedReach
  return start - end <= reach && !lineOrSentenceEnd.test(text.slice(end, start))
}

const lineOrSentenceEnd = /[\n.!?。！？]/u

const recentReach = 600

const isInLine = (text: string, { end }: Mentioned, start: number): boolean =>
  start - end <= recentReach && !text.slice(end, start).includes('\n')
