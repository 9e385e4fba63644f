import type { Run } from '../../model/block.ts'
import type { Span } from '../../model/span.ts'
import type { Segment, SegmentStyle } from '../../shapes/convention.ts'
import type { Container, LaidBlock } from '../../shapes/reader.ts'
import { afterSigns } from '../../text/label.ts'
import { isLetter, letterCount, textWeight } from '../../text/letters.ts'
import { endsInQuestionMark, endsSentence, lastSign } from '../../text/sentence.ts'
import { trimmed } from '../../text/trim.ts'

/** A stretch of a line in one style, plain ones included. */
interface Stretch extends Span {
  signature: string
}

/** Longest styled lead, in weight, that may still be a speaker's label. */
const labelWeight = 42

/** Cuts blocks into segments: at line breaks, and where a styled run is a sentence of its own. */
export function segmentsOf(
  text: string,
  blocks: readonly LaidBlock[],
  containers: readonly Container[],
): Segment[] {
  const segments: Segment[] = []
  const wrapped = blocks.some(isWrapped)
  const signatures = containers.map((): string | undefined => undefined)
  for (const block of blocks) {
    const around = (signatures[block.container] ??= signatureOf(containers[block.container]))
    let opensBlock = true
    for (const line of linesOf(text, block, wrapped)) {
      let opensLine = true
      for (const span of partsOf(text, line, block.runs)) {
        segments.push(segmentOf(text, span, block, around, opensBlock, opensLine))
        opensBlock = opensLine = false
      }
    }
  }
  return segments
}

/** Whether line feeds inside a block are an editor's, put in to keep lines short. */
const isWrapped = ({ tokens }: LaidBlock): boolean => tokens.includes('wrapped')

// A text that is wrapped in one place is so throughout: a shorter paragraph does not show it.
function linesOf(text: string, { span }: LaidBlock, wrapped: boolean): Span[] {
  if (wrapped) return [span]
  const lines: Span[] = []
  for (let start = span.start; start < span.end; ) {
    const end = lineEnd(text, start, span.end)
    const line = trimmed(text, { start, end })
    if (line.end > line.start) lines.push(line)
    start = end + 1
  }
  return lines
}

function lineEnd(text: string, start: number, end: number): number {
  let at = start
  while (at < end && text.charCodeAt(at) !== 10) at++
  return at
}

function segmentOf(
  text: string,
  span: Span,
  block: LaidBlock,
  around: string,
  opensBlock: boolean,
  opensLine: boolean,
): Segment {
  return {
    span,
    text: text.slice(span.start, span.end),
    block,
    around,
    opensBlock,
    opensLine,
    style: styleOf(text, span, block.runs),
    styledLead: styledLeadOf(text, span, block.runs),
  }
}

const signatureOf = (container: Container | undefined): string =>
  container === undefined ? '' : [container.tag, ...container.tokens].join('.')

/** The parts of a line: one, unless a styled run in it is a sentence of its own. */
function partsOf(text: string, line: Span, runs: readonly Run[] | undefined): Span[] {
  if (runs === undefined) return [line]
  const stretches = stretchesOf(text, line, runs)
  if (stretches.length < 2) return [line]
  const parts: Span[] = []
  let start = line.start
  for (const [i, next] of stretches.entries()) {
    const last = stretches[i - 1]
    if (last === undefined || !isCut(text, start, last, next, line)) continue
    parts.push(trimmed(text, { start, end: next.start }))
    start = next.start
  }
  parts.push(trimmed(text, { start, end: line.end }))
  return parts.filter(({ start, end }) => end > start)
}

function isCut(text: string, start: number, last: Stretch, next: Stretch, line: Span): boolean {
  const before = text.slice(start, next.start)
  if (textWeight(before) === 0) return false
  const after = text.slice(next.start, next.end)
  if (next.signature !== '') return opensSentence(before, after, text.slice(next.end, line.end))
  if (start === line.start && last.start <= start + 3 && isLabelLike(before, after)) return false
  return endsSentence(before) || lastSign(before) === ':' || lastSign(before) === '：'
}

// A styled run within a line begins a part when the sentence before it is over and the run is one
// itself, or a label.
function opensSentence(before: string, run: string, rest: string): boolean {
  if (!endsSentence(before) || letterCount(run) < 1) return false
  if (isLabelLike(run, rest) && /[:：]\s*$/u.test(run.trimEnd() + rest.trimStart().charAt(0)))
    return true
  return endsSentence(run) && textWeight(run) >= 12
    ? true
    : rest.trim() === '' && textWeight(run) >= 12
}

function isLabelLike(lead: string, rest: string): boolean {
  if (textWeight(lead) > labelWeight || endsInQuestionMark(lead)) return false
  if (/[:：;>]\s*$/u.test(lead) || /^\s*[:：;>]/u.test(rest)) return true
  return !endsSentence(lead) || textWeight(lead) <= 4
}

/** The stretches of a line by style, blanks and signs counted to the stretch before them. */
function stretchesOf(text: string, line: Span, runs: readonly Run[]): Stretch[] {
  const stretches: Stretch[] = []
  const add = (start: number, end: number, signature: string): void => {
    const last = stretches.at(-1)
    if (end <= start) return
    if (last !== undefined && (last.signature === signature || !hasLetters(text, start, end))) {
      last.end = end
    } else stretches.push({ start, end, signature })
  }
  let at = line.start
  for (const run of runs) {
    if (run.span.end <= line.start) continue
    if (run.span.start >= line.end) break
    const start = Math.max(run.span.start, line.start)
    const end = Math.min(run.span.end, line.end)
    add(at, start, '')
    add(start, end, runSignature(run))
    at = end
  }
  add(at, line.end, '')
  return stretches
}

const runSignature = (run: Run): string =>
  `${run.bold ? 'b' : ''}${run.italic ? 'i' : ''}${run.underline ? 'u' : ''}${run.code ? 'c' : ''}${run.tone ?? ''}`

function hasLetters(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isLetter(text.charCodeAt(i))) return true
  return false
}

function styledLeadOf(text: string, span: Span, runs: readonly Run[] | undefined): number {
  if (runs === undefined) return 0
  const [first, second] = stretchesOf(text, span, runs)
  const signs = afterSigns(text.slice(span.start, Math.min(span.end, span.start + 80)))
  if (first === undefined || second === undefined) return 0
  if (first.signature !== '') return first.end - span.start
  // The sign may stand before the run: "— <b>Anna</b> Ja".
  return first.end - span.start <= signs && second.end < span.end ? second.end - span.start : 0
}

const plain: SegmentStyle = { bold: false, italic: false, underline: false, code: false }

/** How a span is set: a style counts when nine letters in ten bear it. */
export function styleOf(text: string, span: Span, runs: readonly Run[] | undefined): SegmentStyle {
  if (runs === undefined) return plain
  const letters = letterCount(text, span.start, span.end)
  if (letters === 0) return plain
  const share = { bold: 0, italic: 0, underline: 0, code: 0 }
  const tones = new Map<string, number>()
  for (const run of runs) {
    const start = Math.max(run.span.start, span.start)
    const end = Math.min(run.span.end, span.end)
    if (end <= start) continue
    const count = letterCount(text, start, end)
    if (run.bold) share.bold += count
    if (run.italic) share.italic += count
    if (run.underline) share.underline += count
    if (run.code) share.code += count
    if (run.tone !== undefined) tones.set(run.tone, (tones.get(run.tone) ?? 0) + count)
  }
  const tone = [...tones].find(([, count]) => count >= letters * 0.9)?.[0]
  return {
    bold: share.bold >= letters * 0.9,
    italic: share.italic >= letters * 0.9,
    underline: share.underline >= letters * 0.9,
    code: share.code >= letters * 0.9,
    ...(tone === undefined ? {} : { tone }),
  }
}
