import type { DateMention } from '../../model/date.ts'
import type { EventStatus } from '../../model/event.ts'
import type { Head } from './head.ts'
import type { Sentence } from './sentence.ts'

const order = ['cancelled', 'hypothetical', 'planned', 'recurring', 'ongoing'] as const

/**
 * Whether an event took place, by the words of its clause and by when it is dated: what lies behind
 * the article is planned no more, and what lies ahead has not been held.
 */
export function statusOf(
  sentence: Sentence,
  head: Head,
  date: DateMention | undefined,
  recurrence: DateMention | undefined,
  reference: string | undefined,
): EventStatus {
  const said = saidOf(sentence, head)
  const { start, end } = date?.interval ?? {}
  if (said.has('cancelled')) return 'cancelled'
  if (said.has('hypothetical') && !isPast(end, reference)) return 'hypothetical'
  if (recurrence !== undefined && date === undefined) return 'recurring'
  if (isPast(end, reference)) return 'held'
  if (reference !== undefined && start !== undefined && start > reference) return 'planned'
  for (const status of order) {
    if (status === 'recurring' && date !== undefined) continue
    if (said.has(status)) return status
  }
  if (head.pick === 'next') return 'planned'
  return head.kind === 'programme' ? 'ongoing' : 'held'
}

const isPast = (end: string | undefined, reference: string | undefined): boolean =>
  end !== undefined && reference !== undefined && end <= reference

/** How many words before the verb of an event, or behind it, tell its status. */
const [before, behind] = [5, 4]

/** The statuses that words around an event and its verb tell. */
function saidOf({ tokens, clauses }: Sentence, head: Head): Set<EventStatus> {
  const said = new Set<EventStatus>()
  const verb = head.verb ?? head.head
  const from = Math.max(0, Math.min(head.from, verb) - before)
  const to = Math.min(tokens.length, Math.max(head.to, verb + 1) + behind)
  for (let at = from; at < to; at++) {
    const { status, pick } = tokens[at]?.entry ?? {}
    if (status === undefined) continue
    const isInside = at >= head.from && at <= head.head
    if (pick !== undefined && !isInside) continue
    if (clauses[at] === clauses[head.head] || clauses[at] === clauses[verb]) said.add(status)
  }
  return said
}
