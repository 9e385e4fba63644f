import type { Span } from '../../model/span.ts'
import { lineGroupsOf, linesOf } from '../../text/lines.ts'
import { type Timing, timingOf } from './timing.ts'

/** A cue as it is written. */
export interface Cue extends Timing {
  /** The places of its lines of text in the input; none is empty. */
  lines: Span[]
}

/** The cues of a file, and the language that its header names. */
export interface CueFile {
  cues: Cue[]
  lang?: string
}

/** A line with what it says. */
interface Line {
  span: Span
  words: string
  timing: Timing | undefined
}

/**
 * The cues of a WebVTT or SubRip file. What is out of order costs no more than the time of its own
 * cue: text after a blank line belongs to the cue before, text without any timing to one without
 * time.
 */
export function cuesOf(input: string): CueFile {
  const groups = lineGroupsOf(linesOf(input)).map((spans) =>
    spans.map((span) => lineAt(input, span)),
  )
  const isVtt = isVttHeader(groups[0]?.[0]?.words ?? '')
  const cues: Cue[] = []
  for (const [at, group] of groups.entries()) {
    const isPassedOver = isVtt && (at === 0 || isNote(group[0]?.words ?? ''))
    const from = isPassedOver ? group.findIndex(({ timing }) => timing !== undefined) : 0
    if (from >= 0) addGroup(cues, group.slice(from))
  }
  const lang = isVtt ? langIn(groups[0] ?? []) : undefined
  const spoken = cues.filter(({ lines }) => lines.length > 0)
  return lang === undefined ? { cues: spoken } : { cues: spoken, lang }
}

/** Whether a file begins as WebVTT does. */
export const isVttHeader = (start: string): boolean => /^\ufeff?WEBVTT(?:\s|$)/.test(start)

function lineAt(input: string, span: Span): Line {
  const words = input.slice(span.start, span.end)
  return { span, words, timing: timingOf(words) }
}

/** A comment, a style sheet or a region. */
const isNote = (words: string): boolean => /^NOTE(?:\s|$)|^(?:STYLE|REGION)$/.test(words)

function langIn(header: readonly Line[]): string | undefined {
  const langs = header.map(({ words }) => /^language:\s*([a-z]{2,3}(?:-\w+)?)$/i.exec(words)?.[1])
  return langs.find((lang) => lang !== undefined)
}

/** Adds the lines between two blank ones: commonly a name or number, a timing and text. */
function addGroup(cues: Cue[], group: readonly Line[]): void {
  const isTimed = group.some(({ timing }) => timing !== undefined)
  const isNumbered = !isTimed && group.length > 1 && isNumber(group[0])
  // A number whose timing line is lost.
  if (cues.length === 0 || isNumbered) cues.push({ isBroken: true, lines: [] })
  for (const [at, line] of group.entries()) {
    const { timing, span } = line
    const isName = group[at + 1]?.timing !== undefined && (at === 0 || isNumber(line))
    if (timing !== undefined) cues.push({ ...timing, lines: [] })
    else if (!isName && !(at === 0 && isNumbered)) cues.at(-1)?.lines.push(span)
  }
}

const isNumber = (line: Line | undefined): boolean => /^\d{1,7}$/.test(line?.words ?? '')
