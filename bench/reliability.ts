import fs from 'node:fs'
import path from 'node:path'
import type { Interview, Turn } from '../src/core.ts'
import { type GoldTurn, letterStream, placeTurns } from './gold-states.ts'
import type { Outcome } from './predictions.ts'

/** Letters that either edge of a turn may be off, as for the scorer. */
const slack = 3

/** Something that was said with a confidence, and whether it is right. */
export interface Judged {
  confidence: number
  isRight: boolean
}

/** What was said with a confidence of `from` and more, up to the next bin. */
export interface Bin {
  from: number
  count: number
  right: number
  /** The mean confidence; 0 where there is nothing. */
  said: number
}

/** How far the confidences of pages and of turns can be relied on. */
export interface Reliability {
  pages: Bin[]
  /** On pages taken for interviews, rightly or not: one wrong page makes all its turns wrong. */
  turns: Bin[]
  /** Of these, the turns on pages that are interviews. */
  interviewTurns: Bin[]
  /** Documents whose gold turns do not stand in the text that was read: no turn of theirs counts. */
  unplaced: string[]
}

interface Gold {
  kind: string
  turns: GoldTurn[]
}

/** A turn by the letters of the text that stand before its edges. */
interface Edges {
  role: string
  from: number
  to: number
}

/** How many letters of a text stand before an offset. */
function letterCounter({ length }: string, offsets: readonly number[]): (offset: number) => number {
  const before = new Uint32Array(length + 1)
  for (const offset of offsets) before[offset + 1] = (before[offset + 1] ?? 0) + 1
  for (let i = 1; i <= length; i++) before[i] = (before[i] ?? 0) + (before[i - 1] ?? 0)
  return (offset) => before[offset] ?? 0
}

const isSame = (a: Edges, b: Edges): boolean =>
  a.role === b.role && Math.abs(a.from - b.from) <= slack && Math.abs(a.to - b.to) <= slack

/** The turns of a page by the scorer's rule; undefined where the gold is not in its text. */
function judgedTurns({ source, turns }: Interview, gold: Gold): Judged[] | undefined {
  const stream = letterStream(source.text)
  const placed = placeTurns(gold.turns, stream)
  if (placed === undefined) return undefined
  const count = letterCounter(source.text, stream.offsets)
  const edgesOf = (role: string, from: number, to: number): Edges => ({
    role,
    from: count(from),
    to: count(to),
  })
  const open = placed.map(({ role, from, to }) => edgesOf(role, from, to))
  return turns.map(({ role, paragraphs, confidence }: Turn) => {
    const span = { start: paragraphs[0]?.span.start ?? 0, end: paragraphs.at(-1)?.span.end ?? 0 }
    const edges = edgesOf(role, span.start, span.end)
    const hit = open.findIndex((one) => isSame(one, edges))
    if (hit >= 0) open.splice(hit, 1)
    return { confidence, isRight: hit >= 0 }
  })
}

function binsOf(judged: readonly Judged[]): Bin[] {
  return [0, 0.5, 0.6, 0.7, 0.8, 0.9].map((from, i, all) => {
    const inside = judged.filter(
      ({ confidence }) => confidence >= from && confidence < (all[i + 1] ?? Infinity),
    )
    const sum = inside.reduce((total, { confidence }) => total + confidence, 0)
    return {
      from,
      count: inside.length,
      right: inside.filter(({ isRight }) => isRight).length,
      said: sum / Math.max(1, inside.length),
    }
  })
}

/** Holds the confidences of parsed documents against the gold of their folder. */
export function reliabilityOf(folder: string, outcomes: readonly Outcome[]): Reliability {
  const pages: Judged[] = []
  const turns: Judged[] = []
  const interviewTurns: Judged[] = []
  const unplaced: string[] = []
  for (const { id, interview } of outcomes) {
    const file = path.join(folder, 'gold', `${id}.json`)
    if (interview === undefined || !fs.existsSync(file)) continue
    const gold = JSON.parse(fs.readFileSync(file, 'utf8')) as Gold
    const isRight = (interview.kind === 'not-interview') === (gold.kind === 'not-interview')
    pages.push({ confidence: interview.confidence, isRight })
    const judged = judgedTurns(interview, gold)
    if (judged === undefined) unplaced.push(id)
    turns.push(...(judged ?? []))
    if (gold.kind !== 'not-interview') interviewTurns.push(...(judged ?? []))
  }
  return {
    pages: binsOf(pages),
    turns: binsOf(turns),
    interviewTurns: binsOf(interviewTurns),
    unplaced,
  }
}

/** The name of a bin: 0.5–0.6. */
export const binName = ({ from }: Bin): string =>
  from === 0 ? 'below 0.5' : `${from.toFixed(1)}–${Math.min(1, from + 0.1).toFixed(1)}`
