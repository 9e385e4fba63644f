import type { Span } from '../../../model/span.ts'
import type { LaidBlock, Reading } from '../../../shapes/reader.ts'
import { isLetter, keyOf } from '../../../text/letters.ts'
import { looksLikeTitle } from '../../../text/title-line.ts'
import { trimmed } from '../../../text/trim.ts'
import type { Candidate } from './candidate.ts'
import type { Page } from './page.ts'
import { agreement, type StatedTitle, titleParts, withoutSite } from './titles.ts'

const headingWeights: Readonly<Record<number, number>> = { 1: 1.6, 2: 0.9, 3: 0.6 }
const longestHeadline = 320
const mostTitles = 20

/**
 * The headline as a reader sees it: the block that looks and stands like one and agrees best with
 * the titles that the page states; without any, the best of these titles.
 */
export function chooseHeadline(
  page: Page,
  candidates: readonly Candidate[],
  siteKeys: ReadonlySet<string>,
): Candidate | undefined {
  const stated = statedTitles(page, candidates, siteKeys)
  const seen = visibleHeadlines(page, stated, siteKeys)
  const inHead = stated.map(({ value, key, by, weight }) => ({
    field: 'headline' as const,
    value,
    by,
    weight: by.startsWith('header/') ? weight : agrees(key, stated) * 0.6,
  }))
  const chosen = best([...seen, ...inHead])
  return chosen && withoutKicker(chosen, candidates, page.reading)
}

// <h1><span class="kicker">The valley</span> A wheel that turns</h1>
//                                            ^^^^^^^^^^^^^^^^^^
function withoutKicker(
  headline: Candidate,
  candidates: readonly Candidate[],
  { text }: Reading,
): Candidate {
  const { span } = headline
  const kicker = candidates.find(
    (c) => c.field === 'kicker' && c.span?.start === span?.start && span !== undefined,
  )?.span
  if (span === undefined || kicker === undefined || kicker.end >= span.end) return headline
  const rest = trimmed(text, { start: kicker.end, end: span.end })
  const isJoined = /^[:：]/u.test(text.slice(rest.start, rest.end))
  return rest.end > rest.start && !isJoined
    ? { ...headline, span: rest, value: lineOf(text, rest) }
    : headline
}

// Scripts that set no blanks break a line anywhere.
const lineOf = (text: string, { start, end }: Span): string =>
  text
    .slice(start, end)
    .replace(
      /(?<=[\u3000-\u30ff\u3400-\u9fff\uff00-\uff60])\n(?=[\u3000-\u30ff\u3400-\u9fff\uff00-\uff60])/g,
      '',
    )
    .replace(/\s+/gu, ' ')
    .trim()

const best = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.reduce<Candidate | undefined>(
    (found, other) => (found === undefined || other.weight > found.weight ? other : found),
    undefined,
  )

function statedTitles(
  page: Page,
  candidates: readonly Candidate[],
  siteKeys: ReadonlySet<string>,
): StatedTitle[] {
  const { title } = page.reading.facts
  const all = candidates.filter((c) => c.field === 'headline' && c.span === undefined)
  const element = { value: title ?? '', by: 'title', weight: 1.2 }
  const stated = title === undefined ? all : [element, ...all]
  return stated.slice(0, mostTitles).flatMap(({ value, by, weight }) => {
    const bare = withoutSite(value, siteKeys)
    const key = keyOf(bare)
    if (key === '' || siteKeys.has(key)) return []
    return [{ value: bare, key, parts: titleParts(bare).map(keyOf), weight, by }]
  })
}

function visibleHeadlines(
  page: Page,
  stated: readonly StatedTitle[],
  siteKeys: ReadonlySet<string>,
): Candidate[] {
  const wanted = wantedKeys(stated)
  return page.reading.blocks.flatMap((block, at) => {
    const span = headlineIn(block, at, page, wanted)
    if (span === undefined) return []
    const shown = page.reading.text.slice(span.start, span.end)
    const key = keyOf(shown)
    if (key === '' || siteKeys.has(key)) return []
    const fit = looks(block) + stands(block, at, page)
    return [
      {
        field: 'headline' as const,
        value: lineOf(page.reading.text, span),
        by: block.kind === 'heading' ? 'heading' : 'title-in-text',
        weight: fit + agrees(key, stated),
        span,
      },
    ]
  })
}

/** The keys of what a headline may say. */
interface Wanted {
  keys: ReadonlySet<string>
  /** Their first letters: most lines of a page begin otherwise. */
  initials: ReadonlySet<string>
}

function wantedKeys(stated: readonly StatedTitle[]): Wanted {
  const keys = new Set(stated.flatMap(({ key, parts }) => [key, ...parts]))
  return { keys, initials: new Set([...keys].map((key) => key.charAt(0))) }
}

function isWanted({ keys, initials }: Wanted, line: string): boolean {
  let at = 0
  while (at < line.length && !isLetter(line.charCodeAt(at))) at++
  const initial = keyOf(line.charAt(at))
  // Of what only folding makes a letter, nothing is known yet.
  return (initial === '' || initials.has(initial.charAt(0))) && keys.has(keyOf(line))
}

/** The part of a block that may be the headline: a heading, or a line that repeats the title. */
function headlineIn(
  block: LaidBlock,
  at: number,
  { reading, body }: Page,
  wanted: Wanted,
): Span | undefined {
  const { start, end } = block.span
  if (block.part !== 'content' || (start >= body.end && body.end > 0)) return undefined
  if (block.kind === 'heading') return end - start <= longestHeadline ? block.span : undefined
  if (start > body.start + 400) return undefined
  const feed = reading.text.slice(start, Math.min(end, start + longestHeadline)).indexOf('\n')
  const line = { start, end: feed < 0 ? end : start + feed }
  const isTitle =
    line.end - start <= longestHeadline && isWanted(wanted, reading.text.slice(start, line.end))
  return isTitle || (at === 0 && opensText(line, block, reading)) ? line : undefined
}

/** Whether a line heads a text that has no head to state its title. */
function opensText(
  { start, end }: Span,
  block: LaidBlock,
  { text, blocks, mediaType }: Reading,
): boolean {
  const isAlone = block.span.end - end < 160
  return (
    mediaType !== 'text/html' &&
    blocks.length > 1 &&
    isAlone &&
    looksLikeTitle(text.slice(start, end))
  )
}

function looks(block: LaidBlock): number {
  const level = block.kind === 'heading' ? (headingWeights[block.level ?? 6] ?? 0.3) : 0.3
  const isTitled = block.tokens.some((token) =>
    /(?:^|[-_])(?:title|headline|titel|titre)/i.test(token),
  )
  return level + (isTitled ? 0.6 : 0) - (isHomeLink(block) ? 1.5 : 0)
}

// A heading that leads to the site's first page bears the site's name.
const isHomeLink = (block: LaidBlock): boolean =>
  block.linkShare > 0.9 &&
  (block.runs ?? []).some(({ href }) => /^(?:https?:\/\/[^/]+)?\/?$/u.test(href ?? 'none'))

// Above the running text, and the nearer the better; what stands inside it heads a section.
function stands(block: LaidBlock, at: number, { reading, body }: Page): number {
  if (block.span.start > body.start) return -1.2
  const between = reading.blocks.slice(at + 1, at + 40).findIndex((b) => b.span.start >= body.start)
  return (
    (between < 0 ? 0 : 0.6 - Math.min(between * 0.05, 0.5)) +
    (isFollowedByByline(at, reading) ? 0.8 : 0)
  )
}

const bylineToken = /(?:^|[-_])(?:meta|byline|author|autor|auteur|date|datum|posted|published)/i

const isFollowedByByline = (at: number, { blocks }: Page['reading']): boolean =>
  blocks
    .slice(at + 1, at + 3)
    .some(({ kind, tokens }) => kind !== 'heading' && tokens.some((t) => bylineToken.test(t)))

// Witnesses of one kind (title, og:title, JSON-LD) repeat each other: the second counts half.
function agrees(key: string, stated: readonly StatedTitle[]): number {
  const votes = stated.map((title) => agreement(key, title) * title.weight).sort((a, b) => b - a)
  return votes.reduce((sum, vote, at) => sum + vote / (at + 1), 0)
}
