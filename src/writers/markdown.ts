import type { Article } from '../model/article.ts'
import type { Interview } from '../model/interview.ts'
import type { Participant } from '../model/participant.ts'
import type { Passage } from '../model/passage.ts'
import type { Turn } from '../model/turn.ts'
import type { Writer } from '../shapes/writer.ts'
import { nameOf, speakerNameOf } from '../accessors/speakers.ts'
import { startOf } from '../accessors/turns.ts'

/**
 * The article as a document to read, in CommonMark: what is known of it as YAML front matter,
 * headline, and passages and turns in their order, each turn under its speaker's name (`Q` and `A`
 * where the page tells none); what is told between the turns is set as a quotation. Spans, dates
 * and origins are left out.
 *
 * **Ida Holm:** In May 2011, by boat.
 */
export const markdown: Writer = {
  name: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  write: (interview) => {
    const { article, passages, turns } = interview
    const opening = Math.min(...turns.map(startOf))
    const parts = [
      ...passages.map((passage) => ({
        start: passage.span.start,
        lines: passageLines(passage, opening),
      })),
      ...turns.map((turn) => ({ start: startOf(turn), lines: turnLines(interview, turn) })),
    ].sort((a, b) => a.start - b.start)
    const body = [...headLines(article, passages), ...parts.flatMap(({ lines }) => lines)]
    return `${frontMatter(interview)}\n${body.filter((line) => line !== '').join('\n\n')}\n`
  },
}

function headLines({ kicker, headline, standfirst }: Article, passages: Passage[]): string[] {
  const isRepeated = passages.some(({ text }) => text === standfirst)
  return [
    kicker === undefined ? '' : `*${paragraph(kicker)}*`,
    headline === undefined ? '' : `# ${line(headline)}`,
    standfirst === undefined || isRepeated ? '' : `*${paragraph(standfirst)}*`,
  ]
}

/** What stands behind the first turn is quoted, or it would read as part of the answer before. */
function passageLines({ kind, span, text }: Passage, opening: number): string[] {
  if (kind === 'section-heading') return [`## ${line(text)}`]
  const words = kind === 'editors-note' ? `*${paragraph(text)}*` : paragraph(text)
  return [span.start < opening ? words : words.replace(/^/gm, '> ')]
}

function turnLines(interview: Interview, turn: Turn): string[] {
  const name = speakerNameOf(interview, turn) ?? (turn.role === 'question' ? 'Q' : 'A')
  return turn.paragraphs.map(({ text }, i) =>
    i === 0 ? `**${line(name)}:** ${paragraph(text)}` : paragraph(text),
  )
}

/** A text as one paragraph; line breaks in it stay. */
const paragraph = (text: string): string =>
  linesOf(text)
    .map((each) => escapeStart(escapeInline(each)))
    .join('\\\n')

/** A text on a single line. */
const line = (text: string): string => escapeInline(linesOf(text).join(' ')).replace(/#$/, '\\#')

const linesOf = (text: string): string[] =>
  text
    .split(/[\r\n]+/)
    .map((each) => each.trim())
    .filter((each) => each !== '')

/** What Markdown, its tables and its HTML would take for a sign of theirs. */
const escapeInline = (text: string): string =>
  text.replace(/[\\`*_[\]<>~|]|&(?=[#\p{L}])/gu, '\\$&')

/** What opens a heading, list, rule or table where it stands at the start of a line. */
const escapeStart = (text: string): string =>
  text.replace(/^[#+=:-]/, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')

function frontMatter(interview: Interview): string {
  const { article, source, kind } = interview
  const { headline, authors, publisher, published, modified, section } = article
  const lines = yamlLines({
    title: headline,
    authors: authors.length > 0 ? authors : undefined,
    publisher,
    published,
    modified,
    section,
    url: article.canonicalUrl ?? source.url,
    lang: source.language,
    kind,
  })
  return ['---', ...lines, ...peopleLines(interview), '---', ''].join('\n')
}

function peopleLines({ participants }: Interview): string[] {
  if (participants.length === 0) return []
  return ['participants:', ...participants.flatMap(personLines)]
}

function personLines(participant: Participant): string[] {
  const { role, post, organisation } = participant
  return yamlLines({ name: nameOf(participant), role, post, organisation }).map(
    (line, i) => `${i === 0 ? '  - ' : '    '}${line}`,
  )
}

const yamlLines = (fields: Record<string, unknown>): string[] =>
  Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${yaml(value)}`],
  )

/** JSON is YAML, once the signs that YAML counts as line breaks or does not allow are escaped. */
const yaml = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
