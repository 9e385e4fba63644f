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
  heads: readonly Head[],
  date: DateMention | undefined,
  recurrence: DateMention | undefined,
  reference: string | undefined,
): EventStatus {
  const said = saidOf(sentence, head, heads)
  const { start, end } = date?.interval ?? {}
  const isOver = isPast(end, reference)
  if (said.has('cancelled')) return 'cancelled'
  if (said.has('hypothetical') && !isOver) return 'hypothetical'
  if (recurrence !== undefined && date === undefined) return 'recurring'
  if (isOver) return 'held'
  if (isAhead(start, reference)) return 'planned'
  const status = order.find(
    (each) => said.has(each) && !(each === 'recurring' && date !== undefined),
  )
  return status ?? usual(head)
}

/** What an event is of which no word tells more. */
function usual({ pick, kind }: Head): EventStatus {
  if (pick === 'next') return 'planned'
  return kind === 'programme' ? 'ongoing' : 'held'
}

const isAhead = (start: string | undefined, reference: string | undefined): boolean =>
  start !== undefined && reference !== undefined && start > reference

const isPast = (end: string | undefined, reference: string | undefined): boolean =>
  end !== undefined && reference !== undefined && end <= reference

/** How many words before the verb of an event, or behind it, tell its status. */
const [before, behind] = [5, 4]

/** The statuses that words around an event and its verb tell. */
function saidOf(sentence: Sentence, head: Head, heads: readonly Head[]): Set<EventStatus> {
  const { tokens, clauses } = sentence
  const said = new Set<EventStatus>()
  const verb = head.verb ?? head.head
  const from = Math.max(0, Math.min(head.from, verb) - before)
  const to = Math.min(tokens.length, Math.max(head.to, verb + 1) + behind)
  for (let at = from; at < to; at++) {
    const { status, pick } = tokens[at]?.entry ?? {}
    if (status === undefined) continue
    const isInside = at >= head.from && at <= head.head
    if (pick !== undefined && !isInside) continue
    // 因台风取消: what is called off is not the reason.
    if (status === 'cancelled' && head.isBackground && !isInside) continue
    if (clauses[at] === clauses[head.head] || clauses[at] === clauses[verb]) said.add(status)
  }
  if (isCalledOff(sentence, head, heads)) said.add('cancelled')
  return said
}

/** Whether the next clause, which names no event of its own, calls it off: ", but it was cancelled". */
function isCalledOff({ tokens, clauses }: Sentence, head: Head, heads: readonly Head[]): boolean {
  const next = (clauses[head.to - 1] ?? 0) + 1
  if (!head.isNoun || heads.some(({ head: other, to }) => other > head.head && to <= tokens.length))
    return false
  return tokens.some(({ entry }, at) => entry.status === 'cancelled' && clauses[at] === next)
}
