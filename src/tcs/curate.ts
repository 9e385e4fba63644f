import type { Interview } from '../model/interview.ts'
import type { Participant } from '../model/participant.ts'
import type { Passage } from '../model/passage.ts'
import type { Span, SpannedText } from '../model/span.ts'
import type { Exchange, Turn } from '../model/turn.ts'
import { textId } from '../text/text-id.ts'
import { version } from '../version.ts'
import { type Copy, parts } from './copy.ts'
import { participants } from './data/participants.ts'
import { datesIn } from './dates-in.ts'
import { eventsIn, seriesAmong } from './events-in.ts'
import type { ExchangeKey, ParticipantKey } from './keys.ts'
import { quotesIn } from './quotes-in.ts'

/** Whatever is found by hand says so. */
const by = 'curated'

/** The interview that a copy of the article holds, with keys for ids wherever there is one. */
export function curate(copy: Copy): Interview {
  const { source, blocks, article, issues } = copy
  const keyedTurns = turnsIn(copy)
  const turns = keyedTurns.map(({ turn }) => turn)
  const dates = datesIn(copy)
  const events = eventsIn(
    copy,
    dates.map(({ id }) => id),
  )
  return {
    schemaVersion: 1,
    generator: { name: 'onrecord', version },
    id: textId(source.text),
    kind: 'interview',
    confidence: 1,
    source,
    blocks,
    article,
    participants: participantsIn(copy),
    turns,
    exchanges: exchangesAmong(keyedTurns),
    passages: passagesIn(copy),
    quotes: quotesIn(copy, turns),
    dates,
    events,
    series: seriesAmong(events),
    issues,
  }
}

/** A turn and the exchange that it belongs to. */
interface KeyedTurn {
  exchange: ExchangeKey
  turn: Turn
}

const speakers: Record<Turn['role'], ParticipantKey> = {
  question: 'korea-joongang-daily',
  answer: 'lee-hee-sup',
}

function turnsIn({ source, places }: Copy): KeyedTurn[] {
  const turns: KeyedTurn[] = []
  for (const [i, part] of parts.entries()) {
    const place = places[i]
    if (place === undefined || !('exchange' in part)) continue
    const { exchange, role } = part
    const { span, label } = place
    const last = turns.at(-1)
    const paragraph = spannedText(source.text, span)
    if (last?.exchange === exchange && last.turn.role === role) last.turn.paragraphs.push(paragraph)
    else
      turns.push({
        exchange,
        turn: {
          id: `t${(label ?? span).start}`,
          role,
          participantId: speakers[role],
          ...(label !== undefined && { label }),
          paragraphs: [paragraph],
          confidence: 1,
          by,
        },
      })
  }
  return turns
}

function exchangesAmong(turns: readonly KeyedTurn[]): Exchange[] {
  const exchanges: Exchange[] = []
  for (const { exchange: id, turn } of turns) {
    if (exchanges.at(-1)?.id !== id) exchanges.push({ id, questionIds: [], answerIds: [] })
    const { questionIds, answerIds } = exchanges.at(-1) as Exchange
    if (turn.role === 'question') questionIds.push(turn.id)
    else answerIds.push(turn.id)
  }
  return exchanges
}

function passagesIn({ source, places }: Copy): Passage[] {
  return parts.flatMap((part, i) => {
    const place = places[i]
    if (place === undefined || !('passage' in part)) return []
    const { span, text } = spannedText(source.text, place.span)
    return [{ id: `p${span.start}`, kind: part.passage, span, text, by }]
  })
}

function participantsIn({ source, places }: Copy): Participant[] {
  const own = places.flatMap((place) => [place?.label ?? [], place?.span ?? []].flat())
  return Object.entries(participants).map(([id, facts]) => {
    const { aliases } = facts
    const names = ['name' in facts ? facts.name : facts.organisation, ...aliases]
    const mentions = own.flatMap((span) => mentionsIn(source.text, span, names))
    return { id, ...facts, aliases: [...aliases], mentions, by }
  })
}

/** Where names stand, the longest first: "Lee" in "Lee Hee-sup" is no mention of its own. */
function mentionsIn(text: string, { start, end }: Span, names: readonly string[]): Span[] {
  const name = new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'gu')
  return [...text.slice(start, end).matchAll(name)].map(({ 0: { length }, index }) => ({
    start: start + index,
    end: start + index + length,
  }))
}

const spannedText = (text: string, span: Span): SpannedText => ({
  span,
  text: text.slice(span.start, span.end),
})
