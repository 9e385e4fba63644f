import type { Interview } from '../model/interview.ts'
import type { Quote } from '../model/quote.ts'
import type { ParseOptions } from '../shapes/options.ts'
import { letterCount } from '../text/letters.ts'
import { roleOfSpeaker, type Saying, withDialogue } from './assemble.ts'
import { compareDialogue, type ComparedDialogue } from './dialogue.ts'
import { type ExtractedQuote, type Extraction, readExtraction } from './extraction.ts'
import { issuesOf } from './issues.ts'
import { type People, peopleOf } from './people.ts'
import { type GroundSource, readSource } from './read-source.ts'
import type { Coverage, Finding, Report } from './report.ts'
import { edgesOf, type SourceLetters } from './source-letters.ts'
import { findTexts, type FoundText } from './texts.ts'

/** An extraction brought down to its source. */
export interface Grounding {
  /**
   * The source with the extraction's turns, in the source's own words and order. What does not stand
   * in the source is not in it. Its issues tell what the report tells.
   */
  interview: Interview
  report: Report
}

/**
 * Holds an extraction, a language model's say, against its source. A string or bytes are parsed as
 * `parseInterview` does, an interview if the extraction has turns, and what these tell of the page
 * helps to find those that are missing; a parsed `Interview` is taken as it is. Takes time linear in
 * source and extraction, and never throws because of their words.
 *
 * @param extraction - an {@link Extraction}, or its JSON, be it cut off
 * @param options - how a string or bytes are parsed
 * @throws OnrecordError `invalid-json` when the extraction does not have the shape of one; what
 * `parseInterview` throws because of `options`.
 *
 * @example
 * const { interview, report } = ground(page, answer)
 * report.findings[3] //=> { path: 'turns[3].text', verdict: 'edited', edits: [{ kind: 'dropped', … }], … }
 */
export function ground(
  source: GroundSource,
  extraction: unknown,
  options: ParseOptions = {},
): Grounding {
  const given = readExtraction(extraction)
  const turns = given.turns ?? []
  const { base, letters, withoutOwnWord } = readSource(source, turns, options)
  const compared = compareDialogue(turns, letters, withoutOwnWord)
  const strings = stringsOf(given)
  const texts = findTexts(
    strings.map(({ text }) => text),
    letters,
    base.article,
  )
  const findings = findingsOf(given, compared, strings, texts)
  const report: Report = {
    findings,
    omitted: compared.omitted,
    ...(compared.cutOff && { cutOff: compared.cutOff }),
    coverage: coverageOf(compared, findings, letters),
  }
  const people = peopleOf(base, given.participants ?? [], texts)
  const interview = withDialogue(base, {
    parts: compared.parts,
    sayings: sayingsOf(given, compared, people),
    quotes: distinct(given.quotes?.flatMap((quote) => quoteOf(quote, texts, people, base) ?? [])),
    participants: people.all(),
    issues: issuesOf(report),
  })
  return { interview, report }
}

/** A text of an extraction that may stand anywhere. */
interface Named {
  path: string
  text: string
}

/** The strings of an extraction but what its turns say. */
function stringsOf(given: Extraction): Named[] {
  const strings: { path: string; text: string | null | undefined }[] = [
    { path: 'headline', text: given.headline },
    { path: 'standfirst', text: given.standfirst },
    ...(given.authors ?? []).map((text, i) => ({ path: `authors[${i}]`, text })),
    ...(given.participants ?? []).flatMap(({ name, post, organisation }, i) => [
      { path: `participants[${i}].name`, text: name },
      { path: `participants[${i}].post`, text: post },
      { path: `participants[${i}].organisation`, text: organisation },
    ]),
    ...(given.turns ?? []).map(({ speaker }, i) => ({
      path: `turns[${i}].speaker`,
      text: speaker,
    })),
    ...(given.quotes ?? []).flatMap(({ text, speaker }, i) => [
      { path: `quotes[${i}].text`, text },
      { path: `quotes[${i}].speaker`, text: speaker },
    ]),
  ]
  return strings.flatMap(({ path, text }) =>
    typeof text === 'string' && letterCount(text) > 0 ? [{ path, text }] : [],
  )
}

function findingsOf(
  { turns }: Extraction,
  compared: ComparedDialogue,
  strings: readonly Named[],
  texts: ReadonlyMap<string, FoundText>,
): Finding[] {
  const ofTurns = (turns ?? []).flatMap(({ text }, i): Finding[] =>
    letterCount(text) > 0 ? [{ path: `turns[${i}].text`, ...compared.findings[i]! }] : [],
  )
  const others = strings.map(({ path, text }) => ({ path, ...texts.get(text)! }))
  return [...ofTurns, ...others]
}

const sayingsOf = (given: Extraction, { shares }: ComparedDialogue, people: People): Saying[] =>
  (given.turns ?? []).map(({ role, speaker }, i) => ({
    role,
    participant: people.named(speaker, roleOfSpeaker(role)),
    share: shares[i] ?? 0,
  }))

/** The quotes, of those that begin at one place the first. */
const distinct = (quotes: Quote[] | undefined): Quote[] | undefined =>
  quotes?.filter(({ id }, i) => quotes.findIndex((one) => one.id === id) === i)

/** A quote of the extraction as one of the source; absent when it is invented. */
function quoteOf(
  { text, speaker }: ExtractedQuote,
  texts: ReadonlyMap<string, FoundText>,
  people: People,
  { source }: Interview,
): Quote | undefined {
  const pieces = texts.get(text)?.spans ?? []
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const span = { start: first.start, end: last.end }
  const participant = people.named(speaker, 'interviewee')
  return {
    id: `q${span.start}`,
    span,
    text: source.text.slice(span.start, span.end),
    kind: 'direct',
    pieces,
    ...(participant && {
      speaker: { participantId: participant.id, name: participant.name ?? speaker ?? '' },
    }),
    attributed: participant !== undefined,
    by: 'ground',
  }
}

function coverageOf(
  { owners, letters }: ComparedDialogue,
  findings: readonly Finding[],
  { stream, turnOf }: SourceLetters,
): Coverage {
  const has = owners.map((owner) => (owner >= 0 ? 1 : 0))
  const inDialogue = turnOf.reduce((sum, turn) => sum + (turn >= 0 ? 1 : 0), 0)
  const ofDialogue = turnOf.reduce((sum, turn, at) => sum + (turn >= 0 ? has[at]! : 0), 0)
  for (const { spans } of findings) for (const span of spans) has.fill(1, ...edgesOf(stream, span))
  const ofSource = has.reduce((sum, one) => sum + one, 0)
  return {
    extraction: share(letters.grounded, letters.all),
    dialogue: share(ofDialogue, inDialogue),
    source: share(ofSource, stream.length),
  }
}

/** Of nothing, all is there. */
const share = (part: number, whole: number): number =>
  whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000
