import { OnrecordError } from '../model/error.ts'
import { curate } from './curate.ts'
import { citation } from './data/citation.ts'
import { restated } from './data/restated.ts'
import { secretariat } from './data/secretariat.ts'
import { summits } from './data/summits.ts'
import { frozen } from './frozen.ts'
import type { EventKey, ExchangeKey, ParticipantKey } from './keys.ts'
import { readMarks } from './marks.ts'
import { restate } from './restate.ts'
import { timelineOf } from '../accessors/timeline.ts'
import type { Tcs, TcsEvent } from './types.ts'

/**
 * The interview with the secretary general of the Trilateral Cooperation Secretariat, in words of
 * our own, with its facts. A key that there is not does not compile; without a compiler it throws
 * an OnrecordError `out-of-range`.
 *
 * @example
 * tcs.event('trilateral-summit-3').place.name //=> 'Jeju'
 */
export const tcs: Tcs = /* #__PURE__ */ assemble()

function assemble(): Tcs {
  const interview = curate(restate())
  const exchanges = retold()
  const events = byId(interview.events)
  const participants = byId(interview.participants)
  return frozen<Tcs>({
    citation,
    interview,
    secretariat,
    summits,
    keys: {
      exchanges: Object.keys(exchanges) as ExchangeKey[],
      events: Object.keys(events) as EventKey[],
      participants: Object.keys(participants) as ParticipantKey[],
    },
    exchange: lookup('exchange', exchanges),
    event: lookup('event', events),
    participant: lookup('participant', participants),
    timeline: () => timelineOf(interview.events as TcsEvent[]),
    bind: async (input) => (await import('./bind.ts')).bind(input),
  })
}

/** The exchanges without marks, by key. */
function retold(): Record<string, unknown> {
  const told = Object.entries(restated.exchanges).map(([key, { topics, question, answer }]) => {
    const plain = answer.map((text) => readMarks(text).text)
    return [key, { key, topics, question: readMarks(question).text, answer: plain }]
  })
  return Object.fromEntries(told) as Record<string, unknown>
}

function byId(items: readonly { id: string }[]): Record<string, unknown> {
  return Object.fromEntries(items.map((item) => [item.id, item]))
}

/** Finds items by key. Their types are made from the same data, which no compiler can follow. */
function lookup(kind: string, items: Record<string, unknown>): (key: string) => never {
  return (key) => {
    if (Object.hasOwn(items, key)) return items[key] as never
    const known = Object.keys(items).join(', ')
    throw new OnrecordError('out-of-range', `there is no ${kind} '${key}'; there are ${known}`)
  }
}
