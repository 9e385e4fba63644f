import { type Interview, nameOf, type Participant, speakerNameOf, textOf } from '../index.ts'
import { fitted, oneLine, type Paint, rowLines, type Style } from './terminal.ts'

/** How a summary is drawn. */
export interface SummaryLook {
  /** Width of the terminal. */
  columns: number
  paint: Paint
}

/** The styles of a section's columns; none for a plain one. */
type Styles = readonly (Style | undefined)[]

/** An interview at a glance, for a person at a terminal: who, what, and each turn on a line. */
export function summaryOf(interview: Interview, look: SummaryLook): string {
  const { article, source, turns, exchanges } = interview
  const section = (
    title: string,
    rows: readonly (readonly string[])[],
    styles: Styles,
  ): string[] =>
    rows.length === 0
      ? []
      : ['', look.paint('bold', title), ...rowLines(rows, styles, look.columns, look.paint)]
  const counts = `${turns.length} turns in ${exchanges.length} exchanges`
  const lines = [
    look.paint('bold', fitted(oneLine(article.headline ?? 'No headline'), look.columns)),
    look.paint('dim', fitted(oneLine(bylineOf(interview)), look.columns)),
    ...section('Participants', interview.participants.map(participantRow), ['dim']),
    ...section(counts, turnRows(interview), ['dim', undefined, 'cyan']),
    ...section(
      'Passages',
      interview.passages.map(({ kind, text }) => [kind, text]),
      ['dim'],
    ),
    ...section('Quotes', quoteRows(interview), ['cyan']),
    ...section(
      'Dates',
      interview.dates.map(({ timex, text }) => [timex, text]),
      ['green'],
    ),
    ...section('Events', eventRows(interview), ['dim', undefined, 'green']),
    ...section(
      'Issues',
      interview.issues.map(({ code, message }) => [code, message]),
      ['yellow'],
    ),
  ]
  if (turns.length === 0 && source.text.trim() === '') lines.push('', 'There is no text.')
  return `${lines.join('\n')}\n`
}

function bylineOf({ article, source, kind, confidence }: Interview): string {
  const share = `${kind} (${Math.round(confidence * 100)} %)`
  return [...article.authors, article.publisher, article.published, source.language, share]
    .filter((field) => field !== undefined)
    .join(' · ')
}

function participantRow(participant: Participant): string[] {
  const { role, name, post, organisation } = participant
  const called = nameOf(participant) ?? '?'
  const position = [post, name === undefined ? undefined : organisation]
  return [role, [called, ...position].filter((field) => field !== undefined).join(', ')]
}

const turnRows = (interview: Interview): string[][] =>
  interview.turns.map((turn, i) => [
    String(i + 1),
    turn.role === 'question' ? 'Q' : 'A',
    speakerNameOf(interview, turn) ?? '?',
    textOf(turn),
  ])

const quoteRows = ({ quotes }: Interview): string[][] =>
  quotes.map(({ speaker, text }) => [speaker?.name ?? '?', text])

const eventRows = ({ events }: Interview): string[][] =>
  events.map(({ kind, status, interval, name }) => [
    kind,
    status,
    [interval?.start, interval?.end].filter((day) => day !== undefined).join(' – '),
    name,
  ])
