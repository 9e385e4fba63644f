import type { Echo, EchoEdit } from '../model/echo.ts'
import type { Quote, QuoteKind, QuoteSpeaker } from '../model/quote.ts'
import type { Span } from '../model/span.ts'
import type { Turn } from '../model/turn.ts'
import { type Copy, spansOf } from './copy.ts'
import { participants } from './data/participants.ts'
import { quotes } from './data/quotes.ts'
import type { ParticipantKey, QuoteKey } from './keys.ts'

/** What is known of a quote whatever the text. */
interface QuoteFacts {
  kind: QuoteKind
  speaker?: ParticipantKey
  edit?: EchoEdit['kind']
}

/** What a copy quotes. */
export const quotesIn = (copy: Copy, turns: readonly Turn[]): Quote[] =>
  (Object.keys(quotes) as QuoteKey[]).flatMap((id) => quoteIn(copy, turns, id, quotes[id]))

function quoteIn(copy: Copy, turns: readonly Turn[], id: QuoteKey, facts: QuoteFacts): Quote[] {
  const { kind, speaker, edit } = facts
  const pieces = spansOf(copy, `quote:${id}`)
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (first === undefined || last === undefined) return []
  const span = { start: first.start, end: last.end }
  const [cue] = spansOf(copy, `cue:${id}`)
  const echo = echoIn(copy, turns, id, edit)
  return [
    {
      id,
      span,
      text: copy.source.text.slice(span.start, span.end),
      kind: copy.isVerbatim || speaker === undefined ? kind : 'indirect',
      pieces,
      ...(cue && { cue }),
      ...(speaker && { speaker: speakerIn(copy, id, speaker) }),
      attributed: speaker !== undefined,
      ...(echo && { echo }),
      by: 'curated',
    },
  ]
}

function speakerIn(copy: Copy, quote: QuoteKey, participantId: ParticipantKey): QuoteSpeaker {
  const facts = participants[participantId]
  const [span] = spansOf(copy, `speaker:${quote}`)
  const name = 'name' in facts ? facts.name : facts.organisation
  return { ...(span && { span }), participantId, name }
}

function echoIn(
  copy: Copy,
  turns: readonly Turn[],
  id: QuoteKey,
  kind: EchoEdit['kind'] | undefined,
): Echo | undefined {
  const [span] = spansOf(copy, `echo:${id}`)
  if (span === undefined) return undefined
  const turn = turns.find(({ paragraphs }) => paragraphs.some((one) => isWithin(span, one.span)))
  if (turn === undefined) return undefined
  const [quote, answer] = spansOf(copy, `edit:${id}`)
  return { turnId: turn.id, span, edits: kind && quote && answer ? [{ kind, quote, answer }] : [] }
}

const isWithin = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end
