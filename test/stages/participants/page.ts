import * as languages from '../../../src/languages/index.ts'
import type { Article } from '../../../src/model/article.ts'
import type { Issue } from '../../../src/model/issue.ts'
import type { Participant } from '../../../src/model/participant.ts'
import type { Passage, PassageKind } from '../../../src/model/passage.ts'
import type { Span } from '../../../src/model/span.ts'
import type { Turn } from '../../../src/model/turn.ts'
import type { LabelledTurn } from '../../../src/shapes/labelled-turn.ts'
import type { Hints } from '../../../src/shapes/options.ts'
import type { BlockKind, LaidBlock } from '../../../src/shapes/reader.ts'
import { findParticipants } from '../../../src/stages/participants/participants.ts'
import { issueLog } from '../../../src/text/issue-log.ts'

/**
 * A block of an invented page: a question or an answer, with its label before a `|`, or a passage,
 * a caption or a heading.
 */
type Line = readonly ['q' | 'a' | PassageKind | 'caption' | 'heading', string]

interface Page {
  language?: keyof typeof languages
  article?: Partial<Article>
  lines: readonly Line[]
  hints?: Hints
}

interface Found {
  participants: Participant[]
  turns: Turn[]
  /** The names, or organisations, by turn. */
  speakers: (string | undefined)[]
  issues: readonly Issue[]
  text: string
}

/** What the participants stage makes of a page. */
export function participantsOf({ language = 'en', article = {}, lines, hints = {} }: Page): Found {
  const parts: string[] = []
  const turns: LabelledTurn[] = []
  const passages: Passage[] = []
  const body: LaidBlock[] = []
  let at = 0
  for (const [kind, line] of lines) {
    const text = line.replace('|', ' ')
    const span = { start: at, end: at + text.length }
    parts.push(text)
    at += text.length + 1
    body.push(blockOf(span, kind === 'caption' || kind === 'heading' ? kind : 'paragraph'))
    if (kind === 'q' || kind === 'a') turns.push(turnOf(kind, line, span))
    else if (kind !== 'caption' && kind !== 'heading') {
      passages.push({ id: `p${span.start}`, kind, span, text, by: 'test' })
    }
  }
  const issues = issueLog()
  const text = parts.join('\n')
  const facts = { meta: [], jsonLd: [], places: [], header: {} }
  const found = findParticipants(
    { text, mediaType: 'text/html', blocks: body, containers: [], facts },
    { turns, passages, body },
    { authors: [], origins: {}, ...article },
    languages[language],
    hints,
    issues,
  )
  const byId = new Map(found.participants.map((one) => [one.id, one]))
  const speakers = found.turns.map(({ participantId }) => {
    const one = byId.get(participantId ?? '')
    return one?.name ?? one?.organisation
  })
  return { ...found, speakers, issues: issues.all, text }
}

const blockOf = (span: Span, kind: BlockKind): LaidBlock => ({
  id: `b${span.start}`,
  span,
  kind,
  part: 'content',
  raw: span,
  container: -1,
  tag: 'p',
  tokens: [],
  linkShare: 0,
})

function turnOf(kind: 'q' | 'a', line: string, { start, end }: Span): LabelledTurn {
  const length = line.indexOf('|')
  const label = line.slice(0, Math.max(0, length)).replace(/[:：]$/u, '')
  const from = length < 0 ? start : start + length + 1
  return {
    id: `t${start}`,
    role: kind === 'q' ? 'question' : 'answer',
    paragraphs: [{ span: { start: from, end }, text: line.slice(length + 1) }],
    confidence: 1,
    by: 'test',
    ...(length > 0 ? { label: { start, end: from } } : {}),
    ...(length > 0 && !/^[QA]$/u.test(label) ? { speaker: label } : {}),
  }
}
