import { issueSentences } from '../model/issue-sentences.ts'
import type { IssueLog } from '../shapes/issue-log.ts'
import type { LaidBlock, Reader, Reading, TimedPlace } from '../shapes/reader.ts'
import { trimmed } from '../text/trim.ts'
import { newPage } from './layout/page.ts'
import { readingOf } from './layout/reading.ts'
import { cueLinesOf } from './subtitles/cue-lines.ts'
import { type Cue, cuesOf, isVttHeader } from './subtitles/cues.ts'
import { layParagraphs, type Spoken } from './subtitles/layout.ts'
import { paragraphsOf } from './subtitles/paragraphs.ts'
import { withoutRepeats } from './subtitles/repeats.ts'
import { timingOf } from './subtitles/timing.ts'

/**
 * Reads WebVTT and SubRip as the transcript that they are: what one speaker says is a paragraph,
 * however many cues it takes, and a voice tag becomes the label that it stands for (`<v Anna>` is
 * read as `Anna: `). Sounds stand aside. Adds issue `cue-broken`.
 */
export const subtitles: Reader = {
  name: 'subtitles',
  mediaTypes: ['text/vtt', 'application/x-subrip', 'text/srt'],
  extensions: ['vtt', 'srt'],
  score: (input, url) => scoreOf(input, url),
  read: (input, issues) => readSubtitles(input, issues),
}

function readSubtitles(input: string, issues: IssueLog): Reading {
  const page = newPage(issues)
  const { cues, lang } = cuesOf(input)
  const lines = withoutRepeats(cues.map((cue) => cueLinesOf(input, cue)))
  const laid = layParagraphs(page, paragraphsOf(lines))
  const mediaType = isVttHeader(input.slice(0, 8)) ? 'text/vtt' : 'application/x-subrip'
  const reading = readingOf(page, mediaType, input.length)
  for (const at of laid.sounds) {
    const block = reading.blocks[at]
    if (block !== undefined)
      Object.assign(block, { part: 'aside', kind: 'caption' } satisfies Partial<LaidBlock>)
  }
  if (lang !== undefined) reading.facts.lang = lang
  const spoken = laid.spoken.map(({ cue, span }) => ({ cue, span: trimmed(reading.text, span) }))
  noteBroken(spoken, issues)
  return { ...reading, times: timesOf(spoken) }
}

function noteBroken(spoken: readonly Spoken[], issues: IssueLog): void {
  const noted = new Set<Cue>()
  for (const { cue, span } of spoken) {
    if (!cue.isBroken || noted.has(cue)) continue
    noted.add(cue)
    const message = issueSentences['cue-broken']
    issues.add({ code: 'cue-broken', message, span, by: 'read' })
  }
}

const timesOf = (spoken: readonly Spoken[]): TimedPlace[] =>
  spoken.flatMap(({ span, cue: { startSeconds, endSeconds } }) => {
    if (startSeconds === undefined) return []
    return [{ span, startSeconds, ...(endSeconds === undefined ? {} : { endSeconds }) }]
  })

function scoreOf(input: string, url: string | undefined): number {
  if (isVttHeader(input)) return 1
  const lines = input.split('\n', 400)
  const count = lines.filter((line) => timingOf(line.trim())?.isBroken === false).length
  if (count === 0) return 0
  const isNamed = url !== undefined && /\.(?:srt|vtt)(?:[?#]|$)/i.test(url)
  return isNamed || count > 1 ? 0.98 : 0.6
}
