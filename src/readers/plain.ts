import type { Span } from '../model/span.ts'
import type { LaidBlock, Reader, Reading } from '../shapes/reader.ts'
import { headerLinesOf } from '../text/header-lines.ts'
import { lineGroupsOf, linesOf } from '../text/lines.ts'
import { looksLikeTitle } from '../text/title-line.ts'
import { trimmed } from '../text/trim.ts'
import { isWrapped, wrapWidthOf } from '../text/wrapping.ts'
import { plainBlock } from './layout/plain-block.ts'

/**
 * Reads text without markup, verbatim. What stands between blank lines is a block; where a text
 * hardly has blank lines, every line is one. A paragraph that was wrapped by an editor bears the
 * token `wrapped`: its line feeds mean nothing.
 */
export const plain: Reader = {
  name: 'plain',
  mediaTypes: ['text/plain'],
  extensions: ['txt', 'text'],
  score: (input) => (headerLinesOf(input, linesOf(input)).headline === undefined ? 0.15 : 0.8),
  read: (input) => readPlain(input),
}

function readPlain(input: string): Reading {
  const lines = linesOf(input)
  const header = headerLinesOf(input, lines)
  const blocks = withTitle(
    input,
    splitHeadline(input, blocksOf(input, lineGroupsOf(lines)), header.headline),
  )
  return {
    text: input,
    mediaType: 'text/plain',
    blocks,
    containers: [{ parent: -1, tag: '#document', tokens: [] }],
    facts: { meta: [], jsonLd: [], places: [], header: header.values },
  }
}

function blocksOf(text: string, groups: readonly (readonly Span[])[]): LaidBlock[] {
  const width = wrapWidthOf(text, groups)
  const lineCount = groups.reduce((sum, group) => sum + group.length, 0)
  const isByLine = groups.length <= 1 + lineCount / 10
  return groups.flatMap((group) => {
    if (width !== undefined && isWrapped(text, group, width)) return [blockOf(group, ['wrapped'])]
    return isByLine ? group.map((line) => blockOf([line], [])) : [blockOf(group, [])]
  })
}

function blockOf(group: readonly Span[], tokens: string[]): LaidBlock {
  const start = group[0]?.start ?? 0
  return plainBlock({ start, end: group[group.length - 1]?.end ?? start }, 'paragraph', tokens)
}

/** A headline that shares its line with a date becomes a block of its own. */
function splitHeadline(text: string, blocks: LaidBlock[], headline?: Span): LaidBlock[] {
  const [first, ...others] = blocks
  if (headline === undefined || first === undefined) return blocks
  const { start, end } = first.span
  const before = trimmed(text, { start, end: headline.start })
  const after = trimmed(text, { start: headline.end, end })
  const split = [plainBlock(before, 'paragraph', []), plainBlock(headline, 'heading', [])]
  if (after.end > after.start) split.push(plainBlock(after, 'paragraph', []))
  return [...split, ...others]
}

/** A first line that stands alone and reads like a title becomes a heading. */
function withTitle(text: string, blocks: LaidBlock[]): LaidBlock[] {
  const [first, ...others] = blocks
  if (first === undefined || others.length === 0) return blocks
  if (others.some((block) => block.kind === 'heading')) return blocks
  const { start, end } = first.span
  if (!looksLikeTitle(text.slice(start, end))) return blocks
  return [plainBlock(first.span, 'heading', []), ...others]
}
