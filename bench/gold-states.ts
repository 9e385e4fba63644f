import type { Observation } from '../src/stages/dialogue/observe.ts'
import { stateIndex } from '../src/stages/dialogue/states.ts'

/** A turn of the gold as FORMAT.md of a labelled folder describes it. */
export interface GoldTurn {
  role: 'question' | 'answer'
  start: string
  end: string
}

interface Placed {
  role: GoldTurn['role']
  from: number
  to: number
}

/** Letters and digits of a text, folded, with the offset that each came from. */
export interface LetterStream {
  letters: string
  offsets: number[]
}

/** Folds a text to its letters and digits: NFKC, lower case. */
export function letterStream(text: string): LetterStream {
  const parts: string[] = []
  const offsets: number[] = []
  let offset = 0
  for (const sign of text) {
    const folded = sign
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '')
    parts.push(folded)
    for (let i = 0; i < folded.length; i++) offsets.push(offset)
    offset += sign.length
  }
  return { letters: parts.join(''), offsets }
}

/** Where the gold's turns stand in a stream; undefined when one of them is not there. */
export function placeTurns(turns: readonly GoldTurn[], stream: LetterStream): Placed[] | undefined {
  const placed: Placed[] = []
  let at = 0
  for (const { role, start, end } of turns) {
    const head = letterStream(start).letters
    const tail = letterStream(end).letters
    const from = stream.letters.indexOf(head, at)
    if (from < 0) return undefined
    const last = stream.letters.indexOf(tail, Math.max(from, from + head.length - tail.length))
    if (last < 0) return undefined
    at = last + tail.length
    placed.push({ role, from: stream.offsets[from] ?? 0, to: (stream.offsets[at - 1] ?? 0) + 1 })
  }
  return placed
}

/** The state that the gold gives each segment. */
export function goldStates(
  observations: readonly Observation[],
  turns: readonly Placed[],
): Uint8Array {
  const owner = observations.map(({ content }) => ownerOf(content.start, content.end, turns))
  const frequent = frequentLabels(observations)
  observations.forEach(({ text, label }, i) => {
    // A label that stands alone belongs to the turn that begins behind it; a line that only looks
    // like one does not, where the turn has a label of its own.
    const next = owner[i + 1]
    if (text !== '' || next === undefined || next < 0 || owner[i - 1] === next) return
    const isLabel = frequent.has(label?.cluster ?? '')
    if (isLabel || !frequent.has(observations[i + 1]?.label?.cluster ?? '')) owner[i] = next
  })
  const states = new Uint8Array(observations.length)
  const last = owner.findLastIndex((turn) => turn >= 0)
  let current = -1
  owner.forEach((turn, i) => {
    states[i] = stateOf(turn, current, turns, i > last)
    if (turn >= 0) current = turn
  })
  return states
}

/** The labels that open three segments and more, or that any page may bear. */
function frequentLabels(observations: readonly Observation[]): Set<string> {
  const labels = observations.flatMap(({ label }) => label ?? [])
  const counts = new Map<string, number>()
  for (const { cluster } of labels) counts.set(cluster, (counts.get(cluster) ?? 0) + 1)
  return new Set(
    labels
      .filter(({ cluster, role }) => role !== undefined || (counts.get(cluster) ?? 0) > 2)
      .map(({ cluster }) => cluster),
  )
}

function ownerOf(start: number, end: number, turns: readonly Placed[]): number {
  return turns.findIndex(
    ({ from, to }) => Math.min(end, to) - Math.max(start, from) > (end - start) / 2 && end > start,
  )
}

function stateOf(turn: number, current: number, turns: readonly Placed[], isOver: boolean): number {
  const role = turns[turn < 0 ? current : turn]?.role
  if (turn < 0) {
    if (isOver && current >= 0) return stateIndex.after
    if (current < 0) return stateIndex.before
    return role === 'question' ? stateIndex.betweenQuestion : stateIndex.betweenAnswer
  }
  if (turn === current)
    return role === 'question' ? stateIndex.questionGoesOn : stateIndex.answerGoesOn
  return role === 'question' ? stateIndex.question : stateIndex.answer
}
