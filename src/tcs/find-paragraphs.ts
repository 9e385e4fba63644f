import { textId } from '../text/text-id.ts'
import { type Print, shingleLength } from './print.ts'
import { type WindowHash, windowHashOf } from './window-hash.ts'

/** Where a paragraph stands among the letters of a text. */
export interface Found {
  start: number
  end: number
  /** Where its first letter is, when it stands there letter by letter. */
  at?: number
  /** Some of its words differ, or others were added. */
  isChanged?: true
}

/** A text to look into. */
interface Ground {
  letters: string
  hash: WindowHash
  /** Offsets in `letters` at which a line begins, in order. */
  lines: readonly number[]
}

/**
 * Finds paragraphs by their prints, in their order, whatever stands between them. What is not
 * there letter by letter is looked for between its neighbours, where the line that shares most with
 * it is taken for a changed copy. Takes time linear in the text.
 *
 * @param letters - of the whole text, as `lettersOf` gives them
 * @param lines - the offsets in `letters` at which a line of the text begins
 */
export function findParagraphs(
  letters: string,
  lines: readonly number[],
  prints: readonly Print[],
): (Found | undefined)[] {
  const ground = { letters, hash: windowHashOf(letters), lines }
  const found: (Found | undefined)[] = prints.map(() => undefined)
  const seen = inOrder(sightings(ground, prints))
  for (const [i, sighting] of seen.entries())
    found[sighting.index] = withAdded(sighting, seen[i - 1], seen[i + 1], ground)
  let from = 0
  for (const [i, print] of prints.entries()) {
    const next = found.findIndex((one, j) => j > i && one !== undefined)
    const to = found[next]?.start ?? letters.length
    found[i] ??= changedCopyOf(print, ground, { start: from, end: to }, next === i + 1)
    from = found[i]?.end ?? from
  }
  return found
}

/** A place where the paragraph with this index stands letter by letter. */
interface Sighting {
  index: number
  start: number
  end: number
}

function sightings({ letters, hash }: Ground, prints: readonly Print[]): Sighting[] {
  return prints.flatMap((print, index) => {
    const seen: Sighting[] = []
    const last = letters.length - print.letters
    for (let start = 0; start <= last && seen.length < mostSightings; start++) {
      if (hash(start, print.letters) !== print.sum) continue
      const end = start + print.letters
      if (textId(letters.slice(start, end)) === print.hash) seen.push({ index, start, end })
    }
    return seen
  })
}

/** A teaser and a table of contents may repeat a paragraph; more is somebody's joke. */
const mostSightings = 8

/** The longest chain of sightings that stand in the order of their paragraphs. */
function inOrder(seen: readonly Sighting[]): Sighting[] {
  const chains: Sighting[][] = []
  for (const sighting of seen) {
    const fitting = chains.filter((chain) => precedes(chain.at(-1), sighting))
    // Of equal ones the last: a teaser stands farther off than the paragraph itself.
    const longest = fitting.reduce<Sighting[]>((a, b) => (b.length >= a.length ? b : a), [])
    chains.push([...longest, sighting])
  }
  return chains.reduce<Sighting[]>((a, b) => (b.length > a.length ? b : a), [])
}

const precedes = (one: Sighting | undefined, other: Sighting): boolean =>
  one !== undefined && one.index < other.index && one.end <= other.start

/** A paragraph with whatever else stands in its line: words were added to it. */
function withAdded(
  { start, end }: Sighting,
  before: Sighting | undefined,
  after: Sighting | undefined,
  { letters, lines }: Ground,
): Found {
  const lineStart = lines.findLast((line) => line <= start) ?? 0
  const lineEnd = lines.find((line) => line >= end) ?? letters.length
  const from = Math.max(lineStart, before?.end ?? 0)
  const to = Math.min(lineEnd, after?.start ?? letters.length)
  const added = { start: start - from > longestLabel ? from : start, end: to }
  const isChanged = added.start < start || added.end > end
  return { ...added, at: start, ...(isChanged && { isChanged }) }
}

/** So many letters before a paragraph may be a label or a number, which is no part of it. */
const longestLabel = 30

/** What lies between two paragraphs. */
interface Gap {
  start: number
  end: number
}

/** A stretch of letters with how many hashes of a sketch it shares. */
interface Stretch {
  start: number
  end: number
  shared: number
}

/** What shares most with a paragraph between its neighbours, if it shares enough. */
function changedCopyOf(
  print: Print,
  ground: Ground,
  gap: Gap,
  isLastInGap: boolean,
): Found | undefined {
  const sketch = new Set(print.sketch)
  const stretches = stretchesOf(sketch, ground, gap)
  const best = stretches.reduce((a, b, i) => (b.shared > (stretches[a]?.shared ?? 0) ? i : a), 0)
  const { start, end, shared } = grown(stretches, best, print.letters * greatestGrowth)
  const isOnlyOne = isLastInGap && stretches.length === 1 && isAlike(end - start, print.letters)
  const needed = isOnlyOne ? 1 : sketch.size * leastShare
  return shared > 0 && shared >= needed ? { start, end, isChanged: true } : undefined
}

/** So much of a sketch must be shared, unless neighbours tell that it is the one. */
const leastShare = 1 / 3
/** A changed paragraph may be longer by this factor before its next line is left out. */
const greatestGrowth = 1.25

const isAlike = (one: number, other: number): boolean => one <= 2 * other && other <= 2 * one

/** The lines of a gap. */
function stretchesOf(sketch: Set<number>, { hash, lines }: Ground, gap: Gap): Stretch[] {
  const edges = [gap.start, ...lines.filter((at) => at > gap.start && at < gap.end), gap.end]
  return edges.slice(1).flatMap((end, i) => {
    const start = edges[i] ?? gap.start
    const seen = new Set<number>()
    for (let at = start; at + shingleLength <= end; at++) {
      const shingle = hash(at, shingleLength)
      if (sketch.has(shingle)) seen.add(shingle)
    }
    return start === end ? [] : [{ start, end, shared: seen.size }]
  })
}

/** A line with those around it that share something, too: a paragraph may be broken into lines. */
function grown(lines: readonly Stretch[], best: number, most: number): Stretch {
  const { start = 0, end = 0, shared = 0 } = lines[best] ?? {}
  const whole = { start, end, shared }
  for (let i = best - 1; i >= 0 && joins(lines[i], whole, most); i--) join(lines[i], whole)
  for (let i = best + 1; i < lines.length && joins(lines[i], whole, most); i++)
    join(lines[i], whole)
  return whole
}

const joins = (line: Stretch | undefined, { start, end }: Gap, most: number): boolean =>
  line !== undefined && line.shared > 0 && end - start + (line.end - line.start) <= most

function join(line: Stretch | undefined, whole: Stretch): void {
  if (line === undefined) return
  whole.start = Math.min(whole.start, line.start)
  whole.end = Math.max(whole.end, line.end)
  whole.shared += line.shared
}
