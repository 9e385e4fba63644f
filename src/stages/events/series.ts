import type { EventSeries } from '../../model/event.ts'
import type { IssueLog } from '../../shapes/issue-log.ts'
import { isPartOf } from './corefer.ts'
import type { Draft } from './draft.ts'

/** Events of one name, in the order in which they are first mentioned. */
export interface Series {
  name: string
  key: readonly string[]
  drafts: Draft[]
}

/** How many series of one head word are compared at most. */
const memory = 24

/** The events of each name: those that are counted, or of which one is told from another. */
export function seriesAmong(drafts: readonly Draft[]): Series[] {
  const byHead = new Map<string, Series[]>()
  for (const draft of drafts) {
    if (!draft.mention.isNoun || !isCountable(draft)) continue
    const head = draft.key.at(-1) ?? ''
    const rivals = byHead.get(head) ?? []
    byHead.set(head, rivals)
    const own = rivals.slice(-memory).findLast(({ key }) => isOfSeries(draft, key))
    if (own === undefined) rivals.push({ name: draft.title, key: draft.key, drafts: [draft] })
    else own.drafts.push(draft)
  }
  return [...byHead.values()].flat().filter(isCounted)
}

const isCountable = ({ event: { kind } }: Draft): boolean =>
  kind !== 'anniversary' && kind !== 'hiatus' && kind !== 'interview'

const isOfSeries = ({ key: own, mention }: Draft, key: readonly string[]): boolean =>
  own.length === key.length
    ? own.every((word, at) => word === key[at])
    : own.length < key.length && mention.pick !== undefined && isPartOf(own, key)

const isCounted = ({ drafts }: Series): boolean =>
  drafts.length > 1 || drafts.some(({ event }) => event.ordinal !== undefined)

/** Links the events of a series: by their ordinals, and by what picks one of them. */
export function linkSeries({ drafts }: Series): void {
  const byOrdinal = new Map(drafts.map((draft) => [draft.event.ordinal?.value, draft]))
  for (const draft of drafts) {
    const { ordinal } = draft.event
    const before = ordinal && byOrdinal.get(ordinal.value - 1)
    if (before !== undefined) link(before, draft)
  }
  drafts.forEach((draft, at) => {
    const others = drafts.slice(Math.max(0, at - memory), at)
    if (draft.mention.pick === undefined || others.length === 0) return
    const [last] = others.sort((a, b) => orderOf(b) - orderOf(a) || compare(startOf(b), startOf(a)))
    if (last === undefined) return
    if (draft.mention.pick === 'previous') link(draft, last)
    else link(last, draft, false)
  })
}

function link(before: Draft, after: Draft, isMutual: boolean = true): void {
  after.event.previous ??= before.event.id
  if (isMutual) before.event.next ??= after.event.id
}

const orderOf = ({ event }: Draft): number => (event.status === 'cancelled' ? 0 : 1)
const startOf = ({ event }: Draft): string => event.interval?.start ?? ''

/** The series as the model has it, its members in order of time. */
export function publishedSeries({ name, drafts }: Series): EventSeries {
  const id = `es${String(drafts[0]?.event.head.start ?? 0)}`
  const inOrder = [...drafts].sort((a, b) => compare(timeOf(a), timeOf(b)))
  for (const { event } of drafts) event.seriesId = id
  return { id, name, eventIds: inOrder.map(({ event }) => event.id) }
}

const timeOf = ({ event }: Draft): string => event.interval?.start ?? event.interval?.end ?? '9999'

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Says where a higher ordinal is dated before a lower one; nothing is repaired. */
export function checkSeries({ name, drafts }: Series, issues: IssueLog): void {
  const counted = drafts
    .flatMap(({ event }) => (event.ordinal && event.interval ? [event] : []))
    .sort((a, b) => (a.ordinal?.value ?? 0) - (b.ordinal?.value ?? 0))
  counted.forEach((event, at) => {
    const before = counted[at - 1]
    const [end, start] = [event.interval?.end, before?.interval?.start]
    if (before === undefined || end === undefined || start === undefined || end > start) return
    issues.add({
      code: 'event-conflict',
      message: `${event.name} is dated before ${before.name}, although ${name} is counted upwards.`,
      span: event.head,
      by: 'series',
    })
  })
}
