import type { Participant } from '../../model/participant.ts'
import type { Passage } from '../../model/passage.ts'
import type { Quote, QuoteSpeaker } from '../../model/quote.ts'
import type { Span } from '../../model/span.ts'
import type { Turn } from '../../model/turn.ts'
import type { IssueLog } from '../../shapes/issue-log.ts'
import type { Language } from '../../shapes/language.ts'
import { isLetter } from '../../text/letters.ts'
import { trimmed } from '../../text/trim.ts'
import { type Clauses, clausesAround } from './clause.ts'
import { type Attribution, attributionIn, type CueWords, cueWordsOf } from './cues.ts'
import { type Marked, markedIn, markTable, type MarkTable } from './marks.ts'
import { isOnlyNamed } from './naming.ts'
import { type Speakers, speakersOf } from './speakers.ts'

interface Finder {
  text: string
  table: MarkTable
  words: CueWords
  speakers: Speakers
}

/** A quotation with what its sentence tells of it. */
interface Said {
  marked: Marked
  clauses: Clauses
  attribution: Attribution | undefined
  speaker: QuoteSpeaker | undefined
  isAttributed: boolean
  /** Whether the marks set off a name or a turned word. */
  isNamed: boolean
  /** Whether its cue stands behind it, and so may be that of the fragments before. */
  behind: boolean
}

/**
 * The direct quotes of the narrative passages and those nested in turns, by their quotation
 * marks, in order of place. Marks around words that nobody is said to speak are kept with
 * `attributed: false`.
 */
export function findQuotes(
  text: string,
  passages: readonly Passage[],
  turns: readonly Turn[],
  participants: readonly Participant[],
  language: Language,
  _issues: IssueLog,
): Quote[] {
  const finder: Finder = { text, ...signsOf(language), speakers: speakersOf(text, participants) }
  const stretches = [
    ...passages.map(({ span }) => span),
    ...turns.flatMap(({ paragraphs }) => paragraphs.map(({ span }) => span)),
  ]
  return stretches.sort((a, b) => a.start - b.start).flatMap((stretch) => quotesIn(finder, stretch))
}

const signsByLanguage = new WeakMap<Language, Pick<Finder, 'table' | 'words'>>()

function signsOf(language: Language): Pick<Finder, 'table' | 'words'> {
  const known = signsByLanguage.get(language)
  const signs = known ?? { table: markTable(language.quotes), words: cueWordsOf(language) }
  signsByLanguage.set(language, signs)
  return signs
}

function quotesIn(finder: Finder, stretch: Span): Quote[] {
  const { text, table } = finder
  const marked = markedIn(text, stretch, table).filter(({ pieces }) =>
    pieces.some((piece) => hasLetters(text, piece)),
  )
  const said: Said[] = []
  marked.forEach((one, index) => {
    const bounds = {
      start: marked[index - 1]?.outer.end ?? stretch.start,
      end: marked[index + 1]?.outer.start ?? stretch.end,
    }
    said.push(saidOf(finder, one, bounds, said.at(-1)))
  })
  return joined(text, withCueBehind(text, said)).map((parts) => quoteOf(text, parts))
}

const hasLetters = (text: string, { start, end }: Span): boolean => {
  for (let at = start; at < end; at++) if (isLetter(text.charCodeAt(at))) return true
  return false
}

/** Gives a quotation the cue that stands behind the next one: they are "cold," the mill "old," said Berg. */
function withCueBehind(text: string, said: readonly Said[]): Said[] {
  const result: Said[] = []
  for (const one of said.toReversed()) {
    const next = result.at(-1)
    const carried =
      next?.isAttributed === true &&
      !one.isAttributed &&
      !one.isNamed &&
      next.behind &&
      next.clauses.goesOn &&
      !text.slice(one.marked.outer.end, next.marked.outer.start).includes('\n')
    const { speaker } = next ?? {}
    result.push(
      carried
        ? {
            ...one,
            behind: true,
            isAttributed: true,
            ...(speaker === undefined ? {} : { speaker }),
          }
        : one,
    )
  }
  return result.reverse()
}

function saidOf(
  { text, words, speakers }: Finder,
  marked: Marked,
  bounds: Span,
  last: Said | undefined,
): Said {
  const clauses = clausesAround(text, marked.outer, bounds, words.titles)
  const stated = attributionIn(clauses, isOpen(text, marked, clauses), words)
  const quoted = marked.pieces.map(({ start, end }) => text.slice(start, end)).join(' ')
  const isNamed = stated !== undefined && isOnlyNamed(quoted, clauses, stated)
  const attribution = isNamed ? undefined : stated
  const speaker = attribution?.speaker && speakers.named(attribution.speaker)
  const said: Said = {
    marked,
    clauses,
    attribution,
    speaker,
    isAttributed: attribution !== undefined,
    isNamed,
    behind: attribution?.by === 'cue-behind',
  }
  const carried =
    last !== undefined &&
    last.isAttributed &&
    speaker === undefined &&
    !isNamed &&
    continues(text, said, last)
  return carried ? { ...said, speaker: last.speaker, isAttributed: true } : said
}

// What ends in a full stop leaves nothing for the sentence to say.
function isOpen(text: string, { outer, pieces }: Marked, { after }: Clauses): boolean {
  const end = pieces.at(-1)?.end ?? outer.end
  const last = text.charAt(end - 1)
  const [next] = after
  if (next === undefined) return false
  return last !== '.' || !next.isCapital
}

const sentenceWords = 5

function continues(text: string, said: Said, last: Said): boolean {
  const gap = text.slice(last.marked.outer.end, said.marked.outer.start)
  if (!gap.includes('\n') && said.clauses.goesOn) return true
  if (wordCount(text, said.marked) < sentenceWords || said.clauses.before.length > 0) return false
  return gap.length < 400 && (gap.match(/\n+/gu)?.length ?? 0) <= 1
}

const wordCount = (text: string, { pieces }: Marked): number =>
  pieces.reduce((sum, { start, end }) => sum + text.slice(start, end).split(/\s+/u).length, 0)

/** Groups the pieces that a cue parts: "…," said X, "…". */
function joined(text: string, said: readonly Said[]): Said[][] {
  const groups: Said[][] = []
  for (const one of said) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group !== undefined && last !== undefined && isSplit(text, last, one)) group.push(one)
    else groups.push([one])
  }
  return groups
}

function isSplit(text: string, last: Said, next: Said): boolean {
  const { attribution } = last
  if (attribution?.by !== 'cue-behind' || !next.clauses.goesOn) return false
  const between = text.slice(last.marked.outer.end, next.marked.outer.start)
  return !between.includes('\n') && /[,—–-]\s*$/u.test(between) && endsOpen(text, last.marked)
}

const endsOpen = (text: string, { pieces }: Marked): boolean =>
  /[,—–-]$/u.test(text.slice((pieces.at(-1)?.end ?? 1) - 1, pieces.at(-1)?.end))

function quoteOf(text: string, parts: readonly Said[]): Quote {
  const pieces = parts.flatMap(({ marked }) => marked.pieces.map((piece) => trimmed(text, piece)))
  const filled = pieces.filter(({ start, end }) => end > start)
  const span = { start: filled[0]?.start ?? 0, end: filled.at(-1)?.end ?? 0 }
  const first = parts[0] as Said
  const cue = parts.find(({ attribution }) => attribution !== undefined)?.attribution
  const speaker = parts.find((part) => part.speaker !== undefined)?.speaker
  return {
    id: `q${String(span.start)}`,
    span,
    text: text.slice(span.start, span.end),
    kind: isWhole(text, first, span) ? 'direct' : 'mixed',
    pieces: filled,
    ...(cue === undefined ? {} : { cue: cue.cue }),
    ...(speaker === undefined ? {} : { speaker }),
    attributed: parts.some(({ isAttributed }) => isAttributed),
    by: cue?.by ?? (first.isAttributed ? 'continued' : 'marks'),
  }
}

// Whole sentences end as such or are set off by a colon or comma; fragments run on.
function isWhole(text: string, { clauses }: Said, span: Span): boolean {
  const before = clauses.before.at(-1)
  if (before === undefined) return true
  return ',:'.includes(before.text) && /\p{Lu}/u.test(text.charAt(span.start))
}
