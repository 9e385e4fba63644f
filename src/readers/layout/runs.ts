import type { Run } from '../../model/block.ts'
import { letterCount } from '../../text/letters.ts'
import type { StyleChange } from './sheet.ts'
import { isSameStyle, plainStyle, type Style } from './styles.ts'

/**
 * The styled runs of a block, in order. Neighbours of one style become one run, also over the
 * white space between them; plain stretches have none.
 */
export function runsOf(changes: readonly StyleChange[], text: string, start: number): Run[] {
  const runs: Run[] = []
  let style = plainStyle
  for (const change of changes) {
    if (isSameStyle(change.style, plainStyle)) continue
    const last = runs[runs.length - 1]
    if (last !== undefined && isSameStyle(change.style, style)) {
      if (isBlank(text, last.span.end - start, change.start - start)) {
        last.span.end = change.end
        continue
      }
    }
    style = change.style
    runs.push(runOf(change, style))
  }
  return runs
}

function runOf(change: StyleChange, style: Style): Run {
  const run: Run = { span: { start: change.start, end: change.end } }
  if (style.bold) run.bold = true
  if (style.italic) run.italic = true
  if (style.underline) run.underline = true
  if (style.code) run.code = true
  if (style.href !== undefined) run.href = style.href
  if (style.tone !== undefined) run.tone = style.tone
  return run
}

function isBlank(text: string, from: number, to: number): boolean {
  return text.slice(from, to).trim() === ''
}

/** Letters inside links, over all letters of the block; from 0 to 1. */
export function linkShareOf(runs: readonly Run[], text: string, start: number): number {
  let linked = 0
  let others = 0
  let at = 0
  for (const { span, href } of runs) {
    if (href === undefined) continue
    others += letterCount(text, at, span.start - start)
    at = span.end - start
    linked += letterCount(text, span.start - start, at)
  }
  return linked === 0 ? 0 : linked / (linked + others + letterCount(text, at))
}
