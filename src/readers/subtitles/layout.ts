import type { Span } from '../../model/span.ts'
import { addText, type Page } from '../layout/page.ts'
import { endTag, startTag } from '../layout/tree.ts'
import type { CueLine, Voice } from './cue-lines.ts'
import type { Cue } from './cues.ts'
import type { Paragraph } from './paragraphs.ts'

/** Where the words of a cue came to stand in the text; white space may surround them. */
export interface Spoken {
  cue: Cue
  span: Span
}

/** What was laid out: the words of each cue, and the indexes of the blocks that are sounds. */
export interface Laid {
  spoken: Spoken[]
  sounds: number[]
}

/** Lays paragraphs out; the first of those in a row that one voice says opens with its name. */
export function layParagraphs(page: Page, paragraphs: readonly Paragraph[]): Laid {
  const laid: Laid = { spoken: [], sounds: [] }
  let speaker: string | undefined
  let done = 0
  for (const { lines, isSound } of paragraphs) {
    const { voice } = lines[0] ?? {}
    const isNew = voice !== undefined && voice.name !== speaker && !isSound
    const isInPlace = isNew && voice.tag.start >= done
    const start = isInPlace ? voice.tag.start : (lines[0]?.raw.start ?? done)
    done = lines.at(-1)?.raw.end ?? start
    startTag(page, 'p', {}, start, start)
    if (isSound) laid.sounds.push(page.blocks.length)
    else speaker = voice?.name
    if (isNew) layVoice(page, voice)
    for (const [at, line] of lines.entries()) {
      laid.spoken.push({ cue: line.cue, span: layLine(page, line, lines[at - 1]) })
    }
    endTag(page, 'p', done, done)
  }
  return laid
}

function layVoice(page: Page, { name, raw, tag }: Voice): void {
  addText(page, name, raw.start, raw.end - raw.start)
  addText(page, ':', raw.end, tag.end - raw.end)
  addText(page, ' ', tag.end, 0)
}

/** Lays a line out behind the last one of its paragraph. Returns its place in the text. */
function layLine(page: Page, line: CueLine, last: CueLine | undefined): Span {
  const start = page.sheet.length
  if (last !== undefined && !isUnspaced(last.text, line.text)) {
    addText(page, ' ', last.raw.end, Math.max(0, line.raw.start - last.raw.end))
  }
  for (const item of line.items) {
    if ('text' in item) addText(page, item.text, item.rawStart, item.rawLength)
    else if (item.isEnd) endTag(page, item.tag, item.raw.start, item.raw.end)
    else startTag(page, item.tag, item.attributes, item.raw.start, item.raw.end)
  }
  return { start, end: page.sheet.length }
}

const unspaced = /[\u3001-\u30ff\u3400-\u9fff\uff01-\uff60]/

/** Whether two lines meet in a script that sets no blanks: Chinese or Japanese. */
const isUnspaced = (before: string, after: string): boolean =>
  unspaced.test(before.trimEnd().slice(-1)) && unspaced.test(after.trimStart().charAt(0))
