import type { Interview } from '../src/model/interview.ts'
import type { Participant } from '../src/model/participant.ts'
import type { Passage } from '../src/model/passage.ts'
import type { Span, SpannedText } from '../src/model/span.ts'
import type { Turn } from '../src/model/turn.ts'
import { exchangesOf } from '../src/accessors/exchanges.ts'

/** A part of an invented article: a turn of somebody, or a passage. */
export type Part =
  | { role: Turn['role']; speaker?: string; paragraphs: readonly string[] }
  | { passage: Passage['kind']; text: string }
  | { nobody: string }

/** A sound interview whose source text is the parts, one paragraph a line. */
export function interviewOf(
  parts: readonly Part[],
  participants: readonly Participant[] = [],
): Interview {
  const lines: string[] = []
  let end = 0
  const put = (text: string): Span => {
    const start = end
    lines.push(text)
    end += text.length + 1
    return { start, end: start + text.length }
  }
  const turns: Turn[] = []
  const passages: Passage[] = []
  for (const part of parts) {
    if ('role' in part) turns.push(turnOf(part, put))
    else if ('passage' in part) passages.push(passageOf(part, put))
    else put(part.nobody)
  }
  return {
    schemaVersion: 1,
    generator: { name: 'onrecord', version: '0.1.0' },
    id: 'sample',
    kind: turns.length > 0 ? 'interview' : 'not-interview',
    confidence: 0.9,
    source: { text: lines.join('\n'), language: 'en', mediaType: 'text/plain' },
    blocks: [],
    article: { authors: [], origins: {} },
    participants: [...participants],
    turns,
    exchanges: exchangesOf(turns),
    passages,
    quotes: [],
    dates: [],
    events: [],
    series: [],
    issues: [],
  }
}

function turnOf(part: Extract<Part, { role: Turn['role'] }>, put: (text: string) => Span): Turn {
  const label = part.speaker === undefined ? undefined : put(`${part.speaker}:`)
  const paragraphs: SpannedText[] = part.paragraphs.map((text) => ({ span: put(text), text }))
  const start = label?.start ?? paragraphs[0]!.span.start
  return {
    id: `t${start}`,
    role: part.role,
    ...(label && { participantId: `p-${part.speaker}`, label }),
    paragraphs,
    confidence: 0.9,
    by: 'sample',
  }
}

function passageOf(
  { passage, text }: Extract<Part, { passage: Passage['kind'] }>,
  put: (text: string) => Span,
): Passage {
  const span = put(text)
  return { id: `n${span.start}`, kind: passage, span, text, by: 'sample' }
}

const ida: Participant = {
  id: 'p-Ida Holm',
  name: 'Ida Holm',
  aliases: [],
  role: 'interviewee',
  post: 'keeper',
  organisation: 'Harbour Light Museum',
  mentions: [],
  by: 'sample',
}

const paper: Participant = {
  id: 'p-The Ledger',
  organisation: 'The Ledger',
  aliases: ['Ledger'],
  role: 'interviewer',
  mentions: [],
  by: 'sample',
}

/** An invented interview with a bit of everything: 5 turns in 3 exchanges, a quote, a date. */
export function sampleInterview(): Interview {
  const interview = interviewOf(
    [
      { passage: 'editors-note', text: 'This talk was shortened.' },
      { passage: 'lead', text: '“The lamp never slept,” says Ida Holm, keeper of the light.' },
      { role: 'question', speaker: 'The Ledger', paragraphs: ['When did you come here?'] },
      {
        role: 'answer',
        speaker: 'Ida Holm',
        paragraphs: ['In May 2011, by boat.', 'The lamp never slept - and neither did I.'],
      },
      { passage: 'section-heading', text: 'Storms' },
      { role: 'question', speaker: 'The Ledger', paragraphs: ['Was it lonely?'] },
      { role: 'answer', speaker: 'Ida Holm', paragraphs: ['=Never=, "honestly".'] },
      { role: 'question', speaker: 'The Ledger', paragraphs: ['Thank you.'] },
      { passage: 'biography', text: 'Ida Holm was born on the coast.' },
    ],
    [ida, paper],
  )
  const { text } = interview.source
  const place = (words: string): Span => {
    const start = text.indexOf(words)
    return { start, end: start + words.length }
  }
  const quote = place('The lamp never slept,')
  const date = place('May 2011')
  return {
    ...interview,
    article: {
      headline: 'The keeper: a talk',
      authors: ['Ana Ruiz'],
      published: '2024-02-03',
      origins: { headline: { by: 'sample' } },
    },
    quotes: [
      {
        id: `q${quote.start}`,
        span: quote,
        text: 'The lamp never slept,',
        kind: 'direct',
        pieces: [quote],
        speaker: { name: 'Ida Holm', participantId: ida.id },
        attributed: true,
        echo: {
          turnId: interview.turns[1]!.id,
          span: interview.turns[1]!.paragraphs[1]!.span,
          edits: [],
        },
        by: 'sample',
      },
    ],
    dates: [
      {
        id: `d${date.start}`,
        span: date,
        text: 'May 2011',
        type: 'date',
        timex: '2011-05',
        anchor: { kind: 'explicit' },
        certainty: 'stated',
        by: 'en/month-year',
      },
    ],
    issues: [{ code: 'language-unsure', message: 'Too short to tell.', by: 'sample' }],
  }
}
