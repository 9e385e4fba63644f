import { labelIn } from '../../text/label.ts'
import { keyOf } from '../../text/letters.ts'
import { endsInQuestionMark, endsSentence } from '../../text/sentence.ts'
import type { CueLine } from './cue-lines.ts'

/** Lines that one speaker says without a break. */
export interface Paragraph {
  lines: CueLine[]
  /** Whether it describes a sound: `[applause]`, `♪ … ♪`. */
  isSound: boolean
}

/** Silence in seconds after which one who is named begins a new paragraph. */
const longSilence = 2
/** Silence in seconds after which another may speak, where nobody is named. */
const shortSilence = 1.2
/** Silence in seconds over which no sentence goes on. */
const greatestSilence = 6
/** Length in UTF-16 units from which on a paragraph ends with its sentence. */
const enough = 600

/** How a transcript tells where a speaker's words end. */
interface Manner {
  /** The keys of labels that open lines (`ANNA:`). */
  labels: ReadonlySet<string>
  isNamed: boolean
  isPunctuated: boolean
  /** By line: whether the sentence that it begins or goes on with ends in a question mark. */
  asking: readonly boolean[]
}

/** Joins the lines of cues, given in order, into paragraphs of one speaker each. */
export function paragraphsOf(lines: readonly CueLine[]): Paragraph[] {
  const manner = mannerOf(lines)
  const paragraphs: Paragraph[] = []
  let length = 0
  for (const [at, line] of lines.entries()) {
    const open = paragraphs.at(-1)
    const last = lines[at - 1]
    if (open === undefined || last === undefined || isBreak(open, length, lines, at, manner)) {
      paragraphs.push({ lines: [line], isSound: isSound(line.text) })
      length = line.text.length
    } else {
      open.lines.push(line)
      length += line.text.length
    }
  }
  return paragraphs
}

function mannerOf(lines: readonly CueLine[]): Manner {
  const labels = labelsIn(lines)
  const endCount = lines.filter(({ text }) => endsSentence(text)).length
  return {
    labels,
    isNamed: labels.size > 0 || lines.some(({ voice }) => voice !== undefined),
    isPunctuated: endCount * 20 > lines.length,
    asking: askingLines(lines),
  }
}

/** The labels that stand on lines of their own account: twice and more, or in capitals. */
function labelsIn(lines: readonly CueLine[]): Set<string> {
  const counts = new Map<string, number>()
  for (const { text } of lines) {
    const { speaker = '' } = labelIn(text, 0) ?? {}
    const isCapital = speaker.length > 2 && speaker === speaker.toUpperCase()
    const isCased = speaker.toUpperCase() !== speaker.toLowerCase()
    const key = keyOf(speaker)
    counts.set(key, (counts.get(key) ?? 0) + (isCapital && isCased ? 2 : 1))
  }
  counts.delete('')
  return new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key))
}

function askingLines(lines: readonly CueLine[]): boolean[] {
  const asking: boolean[] = []
  let isAsking = false
  for (let at = lines.length - 1; at >= 0; at--) {
    const text = lines[at]?.text ?? ''
    if (endsSentence(text)) isAsking = endsInQuestionMark(text)
    asking[at] = isAsking
  }
  return asking
}

const sound = /^(?:[-\s]|\[[^[\]]*\]|\([^()]*\)|（[^（）]*）|［[^［］]*］|【[^【】]*】)+$/
const music = /^[-\s]*[♪♫#]/

const isSound = (text: string): boolean => music.test(text) || sound.test(text)

function isBreak(
  open: Paragraph,
  length: number,
  lines: readonly CueLine[],
  at: number,
  manner: Manner,
): boolean {
  const [last, line] = [lines[at - 1], lines[at]]
  if (last === undefined || line === undefined) return true
  const silence = silenceBetween(last, line)
  const isEnd = endsSentence(last.text) || (!manner.isPunctuated && silence >= shortSilence)
  if (isSound(line.text) ? isEnd : open.isSound) return line.cue !== last.cue || !open.isSound
  if (isOtherSpeaker(lines, at, isEnd, manner) || silence > greatestSilence) return true
  if (!isEnd || line.cue === last.cue) return false
  if (length > enough) return true
  if (manner.isNamed) return silence >= longSilence
  return silence >= shortSilence || manner.asking[at] !== manner.asking[at - 1]
}

function silenceBetween({ cue: last }: CueLine, { cue }: CueLine): number {
  return cue === last ? 0 : (cue.startSeconds ?? 0) - (last.endSeconds ?? Infinity)
}

function isOtherSpeaker(
  lines: readonly CueLine[],
  at: number,
  isEnd: boolean,
  { labels }: Manner,
): boolean {
  const [last, line, next] = [lines[at - 1], lines[at], lines[at + 1]]
  if (last === undefined || line === undefined) return true
  if (line.isChange || last.voice?.name !== line.voice?.name) return true
  if (isDashed(line)) {
    const isPaired = last.cue === line.cue || (next?.cue === line.cue && isDashed(next))
    if (isEnd || isPaired) return true
  }
  const label = labelIn(line.text, 0)
  return label !== undefined && (isEnd || labels.has(keyOf(label.speaker)))
}

const isDashed = ({ text }: CueLine): boolean => /^\s*[-–—‐]\s*[^\s\-–—‐]/u.test(text)
