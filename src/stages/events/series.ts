import type { EventKind, EventSeries } from '../../model/event.ts'
import type { IssueLog } from '../../shapes/issue-log.ts'
import { headOf, isPartOf } from './corefer.ts'
import type { Draft } from './draft.ts'

/** Events of one name, in the order in which they are first mentioned. */
export interface Series {
  name: string
  kind: EventKind
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
    const head = headOf(draft)
    const rivals = byHead.get(head) ?? []
    byHead.set(head, rivals)
    const fitting = rivals.slice(-memory).filter(({ key }) => isOfSeries(draft, key))
    const own = fitting.findLast(isCounted) ?? fitting.at(-1)
    if (own === undefined) {
      const { title, event, key } = draft
      rivals.push({ name: title, kind: event.kind, key, drafts: [draft] })
    } else join(own, draft)
  }
  return [...byHead.values()].flat().filter(isCounted)
}

const isCountable = ({ event: { kind } }: Draft): boolean =>
  kind !== 'anniversary' && kind !== 'hiatus' && kind !== 'interview'

function isOfSeries({ key: own, mention, event }: Draft, key: readonly string[]): boolean {
  if (own.length === key.length && own.every((word, at) => word === key[at])) return true
  // "the next fair", "the 5th fair": nothing but a pick or a count before a noun that others name.
  const isBare = mention.pick !== undefined || (own.length === 1 && event.ordinal !== undefined)
  return isBare && own.length <= key.length && isPartOf(own, key)
}

/** A noun alone is of the kind that the words of its series tell: 제5차 회의 of 정상회의. */
function join(series: Series, draft: Draft): void {
  if (draft.key.length < series.key.length) draft.event.kind = series.kind
  series.drafts.push(draft)
}

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
