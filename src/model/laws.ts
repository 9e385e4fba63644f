import type { Fault } from './fault.ts'
import type { Interview } from './interview.ts'
import type { Span } from './span.ts'
import type { Exchange } from './turn.ts'

/**
 * The laws that an interview breaks although each of its fields has the right type; none when it
 * is sound. Every span lies inside the source text and every text equals what stands at its span;
 * ids are unique and links resolve; the exchanges are a partition of the turns, in order; turns
 * stand in reading order; no letter belongs to two turns, labels or passages.
 */
export function brokenLaws(interview: Interview): Fault[] {
  return [
    ...spanFaults(interview),
    ...partFaults(interview),
    ...idFaults(interview),
    ...linkFaults(interview),
    ...exchangeFaults(interview),
    ...orderFaults(interview),
    ...letterFaults(interview),
  ]
}

/** A span, and the path of the field that holds it. */
interface Place {
  path: string
  span: Span
}

const lists = [
  'blocks',
  'participants',
  'turns',
  'exchanges',
  'passages',
  'quotes',
  'dates',
  'events',
  'series',
] as const

function* spanFaults(interview: Interview): Generator<Fault> {
  const { source, ...rest } = interview
  for (const [key, value] of Object.entries(rest))
    if (typeof value === 'object') yield* spanFaultsIn(value, key, source.text)
}

/** Recurses as deep as the schema does, which is a handful of levels. */
function* spanFaultsIn(node: object, path: string, text: string): Generator<Fault> {
  if (isSpan(node)) {
    if (node.end > text.length)
      yield { path, message: `ends at ${node.end}, but the text at ${text.length}` }
    return
  }
  if (isSpanned(node) && text.slice(node.span.start, node.span.end) !== node.text)
    yield { path: `${path}.text`, message: 'differs from what stands at its span' }
  for (const [key, child] of Object.entries(node) as [string, unknown][]) {
    if (key === 'raw' || typeof child !== 'object' || child === null) continue
    yield* spanFaultsIn(child, Array.isArray(node) ? `${path}[${key}]` : `${path}.${key}`, text)
  }
}

const isSpan = (node: object): node is Span =>
  'start' in node && typeof node.start === 'number' && 'end' in node

const isSpanned = (node: object): node is { span: Span; text: string } =>
  'span' in node && 'text' in node

function* partFaults({ blocks, quotes }: Interview): Generator<Fault> {
  for (const [i, { span, runs = [] }] of blocks.entries())
    for (const [j, run] of runs.entries())
      if (!contains(span, run.span))
        yield { path: `blocks[${i}].runs[${j}].span`, message: 'lies outside its block' }
  for (const [i, { span, pieces }] of quotes.entries())
    for (const [j, piece] of pieces.entries())
      if (!contains(span, piece))
        yield { path: `quotes[${i}].pieces[${j}]`, message: 'lies outside its quote' }
}

const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

function* idFaults(interview: Interview): Generator<Fault> {
  const owners = new Map<string, string>()
  for (const list of lists)
    for (const [i, { id }] of interview[list].entries()) {
      const path = `${list}[${i}].id`
      const owner = owners.get(id)
      if (owner === undefined) owners.set(id, path)
      else yield { path, message: `"${id}" is already the id at ${owner}` }
    }
}

/** An id that refers to an item of one of the lists `to`. */
interface Link {
  path: string
  id: string | undefined
  to: readonly (typeof lists)[number][]
}

function* linkFaults(interview: Interview): Generator<Fault> {
  const ids = new Map(lists.map((list) => [list, new Set(interview[list].map(({ id }) => id))]))
  for (const { path, id, to } of linksOf(interview))
    if (id !== undefined && !to.some((list) => ids.get(list)?.has(id)))
      yield { path, message: `"${id}" is no id in ${to.join(' or ')}` }
}

function* linksOf(interview: Interview): Generator<Link> {
  for (const [i, { participantId, repeats = [] }] of interview.turns.entries()) {
    yield { path: `turns[${i}].participantId`, id: participantId, to: ['participants'] }
    for (const [j, { of }] of repeats.entries())
      yield { path: `turns[${i}].repeats[${j}].of.turnId`, id: of.turnId, to: ['turns'] }
  }
  for (const [i, { followUpTo }] of interview.exchanges.entries())
    yield { path: `exchanges[${i}].followUpTo`, id: followUpTo, to: ['exchanges'] }
  for (const [i, { speaker, echo }] of interview.quotes.entries()) {
    const path = `quotes[${i}]`
    yield {
      path: `${path}.speaker.participantId`,
      id: speaker?.participantId,
      to: ['participants'],
    }
    yield { path: `${path}.echo.turnId`, id: echo?.turnId, to: ['turns'] }
  }
  for (const [i, { anchor }] of interview.dates.entries())
    yield {
      path: `dates[${i}].anchor.id`,
      id: anchor.id,
      to: [anchor.kind === 'event' ? 'events' : 'dates'],
    }
  yield* eventLinksOf(interview)
}

function* eventLinksOf({ events, series }: Interview): Generator<Link> {
  for (const [i, event] of events.entries()) {
    const path = `events[${i}]`
    yield { path: `${path}.seriesId`, id: event.seriesId, to: ['series'] }
    for (const key of ['date', 'duration', 'recurrence'] as const)
      yield { path: `${path}.${key}`, id: event[key], to: ['dates'] }
    for (const key of ['at', 'partOf', 'previous', 'next', 'originOf'] as const)
      yield { path: `${path}.${key}`, id: event[key], to: ['events'] }
    yield* linkList(`${path}.participantIds`, event.participantIds, ['participants'])
    yield* linkList(`${path}.inferred.from`, event.inferred?.from ?? [], ['events', 'dates'])
  }
  for (const [i, { eventIds }] of series.entries())
    yield* linkList(`series[${i}].eventIds`, eventIds, ['events'])
}

function* linkList(path: string, ids: readonly string[], to: Link['to']): Generator<Link> {
  for (const [i, id] of ids.entries()) yield { path: `${path}[${i}]`, id, to }
}

function* exchangeFaults({ turns, exchanges }: Interview): Generator<Fault> {
  const members = exchanges.flatMap(membersOf)
  for (const [i, { path, id, role }] of members.entries()) {
    const turn = turns[i]
    if (turn?.id === id && turn.role === role) continue
    const due =
      turn === undefined ? 'no turn is left' : `the next turn is ${turn.role} "${turn.id}"`
    yield { path, message: `"${id}" is out of order: ${due}` }
    return
  }
  if (members.length < turns.length)
    yield { path: `turns[${members.length}]`, message: 'belongs to no exchange' }
}

const membersOf = ({ questionIds, answerIds }: Exchange, i: number) => [
  ...questionIds.map((id, j) => ({
    path: `exchanges[${i}].questionIds[${j}]`,
    id,
    role: 'question' as const,
  })),
  ...answerIds.map((id, j) => ({
    path: `exchanges[${i}].answerIds[${j}]`,
    id,
    role: 'answer' as const,
  })),
]

function* orderFaults({ turns }: Interview): Generator<Fault> {
  let before: Place | undefined
  for (const [i, { paragraphs }] of turns.entries())
    for (const [j, { span }] of paragraphs.entries()) {
      const path = `turns[${i}].paragraphs[${j}]`
      if (before !== undefined && span.start < before.span.start)
        yield { path, message: `stands before ${before.path}` }
      before = { path, span }
    }
}

function* letterFaults(interview: Interview): Generator<Fault> {
  let before: Place | undefined
  for (const place of placesOf(interview).sort((a, b) => a.span.start - b.span.start)) {
    if (before !== undefined && place.span.start < before.span.end && !isEmpty(place.span))
      yield { path: place.path, message: `shares letters with ${before.path}` }
    if (before === undefined || place.span.end > before.span.end) before = place
  }
}

function placesOf({ turns, passages }: Interview): Place[] {
  const ofTurns = turns.flatMap(({ label, paragraphs }, i) => [
    ...(label === undefined ? [] : [{ path: `turns[${i}].label`, span: label }]),
    ...paragraphs.map(({ span }, j) => ({ path: `turns[${i}].paragraphs[${j}]`, span })),
  ])
  return [...ofTurns, ...passages.map(({ span }, i) => ({ path: `passages[${i}]`, span }))]
}

const isEmpty = (span: Span): boolean => span.start === span.end
