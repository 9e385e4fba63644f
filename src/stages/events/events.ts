import type { DateMention } from '../../model/date.ts'
import type { CitedEvent, EventSeries } from '../../model/event.ts'
import type { Participant } from '../../model/participant.ts'
import type { Span } from '../../model/span.ts'
import type { IssueLog } from '../../shapes/issue-log.ts'
import type { Language } from '../../shapes/language.ts'
import { addMention, type Known, noneKnown } from './corefer.ts'
import type { Draft } from './draft.ts'
import { originsOf, type Pause, predecessorOf } from './infer.ts'
import { type Entry, entryOf, type EventLexicon, eventLexiconOf, role } from './lexicon.ts'
import type { Mention } from './mention.ts'
import { mentionsIn } from './mentions.ts'
import { type Sentence, sentenceOf } from './sentence.ts'
import { sentencesIn } from './sentences.ts'
import { checkSeries, linkSeries, publishedSeries, seriesAmong } from './series.ts'
import { tokensOf } from './tokens.ts'

/** The cited events of an article, and the series that they belong to. */
export interface Found {
  events: CitedEvent[]
  series: EventSeries[]
}

interface Finder {
  text: string
  lexicon: EventLexicon
  reference: string | undefined
  dates: readonly DateMention[]
  /** The first date that is not yet passed. */
  nextDate: number
  participantsIn: (span: Span) => string[]
  aliases: Map<string, Entry>
  known: Known
  pauses: Pause[]
}

/**
 * The events that a text cites, in the order in which it first names them, implied ones behind those
 * that imply them. `body` holds the stretches that belong to the article, `dates` is in order.
 */
export function findEvents(
  text: string,
  body: readonly Span[],
  dates: readonly DateMention[],
  participants: readonly Participant[],
  reference: string | undefined,
  language: Language,
  issues: IssueLog,
): Found {
  const lexicon = eventLexiconOf(language)
  if (lexicon === undefined) return { events: [], series: [] }
  const finder: Finder = {
    text,
    lexicon,
    reference:
      reference !== undefined && reference.length >= 10 ? reference.slice(0, 10) : undefined,
    dates,
    nextDate: 0,
    participantsIn: mentionedIn(participants),
    aliases: new Map(),
    known: noneKnown(),
    pauses: [],
  }
  for (const span of body) readStretch(finder, span)
  return published(finder, issues)
}

function readStretch(finder: Finder, span: Span): void {
  const { text, lexicon, aliases } = finder
  for (const place of sentencesIn(text, span, lexicon, aliases)) {
    const dates = datesIn(finder, place)
    const last = finder.dates[finder.nextDate - 1]
    const isAnaphor = last !== undefined && isNear(last, place) && isAnaphoric(finder, place)
    // A verb is an event only where it is dated, or happens at one that a noun names.
    if (!place.isSure && dates.length === 0 && !isAnaphor) continue
    const tokens = tokensOf(text, place, dates, lexicon, aliases)
    if (tokens.length > mostTokens) continue
    readSentence(finder, sentenceOf(text, tokens, lexicon), isAnaphor ? last : undefined)
  }
}

/** More make no sentence, but a table or a list. */
const mostTokens = 400

/** The dates in a sentence; those before it are passed over for good. */
function datesIn(finder: Finder, { start, end }: Span): DateMention[] {
  const { dates } = finder
  while ((dates[finder.nextDate]?.span.start ?? Infinity) < start) finder.nextDate++
  let last = finder.nextDate
  while ((dates[last]?.span.start ?? Infinity) < end) last++
  return dates.slice(finder.nextDate, last)
}

/** Whether a sentence opens as one that goes on about the time of the sentence before. */
function isAnaphoric({ text, lexicon }: Finder, { start }: Span): boolean {
  let at = start
  while (text.charCodeAt(at) <= 32) at++
  const first = text.charAt(at).toLowerCase()
  return lexicon.anaphors.some(
    (opening) =>
      opening.startsWith(first) && text.slice(at, at + opening.length).toLowerCase() === opening,
  )
}

const nearby = 300

const isNear = ({ interval, span }: DateMention, { start }: Span): boolean =>
  interval !== undefined && start - span.end < nearby

function readSentence(finder: Finder, sentence: Sentence, carried: DateMention | undefined): void {
  const { known, reference, participantsIn } = finder
  const found: [Mention, Draft][] = []
  for (const candidate of mentionsIn(sentence, { reference, carried, participantsIn })) {
    const draft = addMention(known, candidate)
    if (draft === undefined) continue
    found.push([candidate.mention, draft])
    if (candidate.mention.alias !== undefined) addAlias(finder, candidate.mention)
  }
  for (const [mention, { event }] of found) {
    const at = mention.at && known.of.get(mention.at)
    const whole = mention.partOf && known.of.get(mention.partOf)
    if (at !== undefined && at.event !== event) placeAt(event, at.event)
    if (whole !== undefined && whole.event !== event) event.partOf ??= whole.event.id
  }
  finder.pauses.push(...pausesAmong(found))
}

/** Links an event to the one that it happened at, which dates it where nothing else does. */
function placeAt(event: CitedEvent, venue: CitedEvent): void {
  event.at ??= venue.id
  if (event.interval !== undefined || venue.interval === undefined) return
  event.interval = { ...venue.interval }
  if (venue.date !== undefined) event.date = venue.date
}

/** Lets a short form stand for the event wherever it comes up from here on. */
function addAlias({ aliases }: Finder, { alias = '', kind, key }: Mention): void {
  aliases.set(alias, { ...entryOf(role.noun, alias.length), noun: kind, alias: key })
}

/** What began again in a sentence, with how long it had paused. */
function pausesAmong(found: readonly [Mention, Draft][]): Pause[] {
  const hiatus = found.find(([{ kind, duration }]) => kind === 'hiatus' && duration !== undefined)
  return found.flatMap(([mention, resumed]) => {
    if (!mention.isResumed || !mention.isNoun) return []
    const duration = hiatus?.[0].duration ?? mention.duration
    if (duration === undefined) return []
    return [{ resumed, duration, ...(hiatus !== undefined && { hiatus: hiatus[1] }) }]
  })
}

function published({ known, pauses }: Finder, issues: IssueLog): Found {
  const { drafts } = known
  const series = seriesAmong(drafts)
  const seriesOf = new Map(series.flatMap((each) => each.drafts.map((draft) => [draft, each])))
  const implied = originsOf(drafts)
  for (const pause of pauses) {
    const own = seriesOf.get(pause.resumed)
    const before = predecessorOf(pause, own)
    if (before !== undefined) {
      implied.push(before)
      own?.drafts.push(before)
    }
  }
  for (const each of series) {
    linkSeries(each)
    checkSeries(each, issues)
  }
  const events = [...drafts, ...implied].map(({ event }) => event)
  const shown = series.map(publishedSeries)
  for (const { hiatus, resumed } of pauses) {
    const { seriesId } = resumed.event
    if (hiatus !== undefined && seriesId !== undefined) hiatus.event.seriesId = seriesId
  }
  return { events: events.sort((a, b) => a.head.start - b.head.start), series: shown }
}

/** Finds who is mentioned in a stretch, by place. */
function mentionedIn(participants: readonly Participant[]): Finder['participantsIn'] {
  const places = participants
    .flatMap(({ id, mentions }) => mentions.map(({ start }) => ({ id, start })))
    .sort((a, b) => a.start - b.start)
  return ({ start, end }) => {
    let [low, high] = [0, places.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[middle]?.start ?? 0) < start) low = middle + 1
      else high = middle
    }
    const ids: string[] = []
    for (let at = low; (places[at]?.start ?? end) < end; at++) ids.push(places[at]?.id ?? '')
    return [...new Set(ids)]
  }
}
