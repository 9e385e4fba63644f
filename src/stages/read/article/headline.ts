import type { Span } from '../../../model/span.ts'
import type { LaidBlock } from '../../../shapes/reader.ts'
import { keyOf, textWeight } from '../../../text/letters.ts'
import type { Candidate } from './candidate.ts'
import type { Page } from './page.ts'
import { agreement, type StatedTitle, titleParts, withoutSite } from './titles.ts'

const headingWeights: Readonly<Record<number, number>> = { 1: 1.6, 2: 0.9, 3: 0.6 }
const longestHeadline = 320

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
  const marked = candidates.filter((c) => c.field === 'headline' && c.span !== undefined)
  const seen = visibleHeadlines(page, stated, marked, siteKeys)
  const inHead = stated.map(({ value, key, by, weight }) => ({
    field: 'headline' as const,
    value,
    by,
    weight: by.startsWith('header/') ? weight : agrees(key, stated) * 0.6,
  }))
  return best([...seen, ...inHead])
}

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
  return [...all, ...(title === undefined ? [] : [element])].flatMap(({ value, by, weight }) => {
    const bare = withoutSite(value, siteKeys)
    const key = keyOf(bare)
    return key === '' || siteKeys.has(key) ? [] : [{ value: bare, key, weight, by }]
  })
}

function visibleHeadlines(
  page: Page,
  stated: readonly StatedTitle[],
  marked: readonly Candidate[],
  siteKeys: ReadonlySet<string>,
): Candidate[] {
  const { blocks, text } = page.reading
  const parts = stated.flatMap(({ value }) => [value, ...titleParts(value)]).map(keyOf)
  const wanted = new Set(parts)
  const candidates: Candidate[] = []
  for (const [at, block] of blocks.entries()) {
    const shown = text.slice(block.span.start, block.span.end)
    if (!mayBeHeadline(block, shown, page)) continue
    const key = keyOf(shown)
    if (siteKeys.has(key) || key === '') continue
    if (block.kind !== 'heading' && !wanted.has(key) && !opensText(at, page)) continue
    candidates.push({
      field: 'headline',
      value: shown.replace(/\s+/gu, ' ').trim(),
      by: block.kind === 'heading' ? 'heading' : 'title-in-text',
      weight: looks(block) + stands(block, at, page) + agrees(key, stated) + marks(block, marked),
      span: block.span,
      raw: shown,
    })
  }
  return candidates
}

function mayBeHeadline(block: LaidBlock, shown: string, page: Page): boolean {
  if (shown.length > longestHeadline || block.part !== 'content') return false
  return block.kind === 'heading' || block.span.start <= page.body.start + 400
}

/** Whether a short block opens a text that has no head to state its title. */
function opensText(at: number, { reading, body }: Page): boolean {
  const { mediaType, blocks, text } = reading
  if (mediaType === 'text/html') return false
  const block = blocks[at]
  if (at > 0 || block === undefined || blocks.length < 2) return false
  const shown = text.slice(block.span.start, block.span.end)
  return !shown.trim().includes('\n') && textWeight(shown) < 140 && body.end > block.span.end
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
  if (block.span.start >= body.end && body.end > 0) return -3
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

const marks = (block: LaidBlock, marked: readonly Candidate[]): number =>
  marked.some(({ span }) => span !== undefined && overlaps(span, block.span)) ? 1.5 : 0

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
